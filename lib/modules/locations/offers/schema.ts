import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { id } from '@/lib/core/fields';

/** The event types that take place somewhere, for forms that show them beside the place's own fields. */
export const locationOffersInput = z.object({ event_type_ids: z.array(id).max(500) }).transform(camelKeys);
export type LocationOffersInput = z.output<typeof locationOffersInput>;
