import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { id, minutes, nullable } from '@/lib/core/fields';
import { instant } from '@/lib/core/time-fields';
import { extraChoice } from '../schema';

const DEFAULT_MINUTES = 10;
const MAX_MINUTES = 60;

export const createHoldInput = z
  .object({
    event_type_id: id,
    start_time: instant,
    staff_id: nullable(id).meta({ description: 'Left out: whoever is free and was booked the longest ago.' }),
    location_id: nullable(id),
    extras: nullable(z.array(extraChoice).max(100)).meta({ description: 'Extras that lengthen the event.' }),
    minutes: minutes(1, MAX_MINUTES)
      .default(DEFAULT_MINUTES)
      .meta({ description: 'How long the time is kept, 1 to 60; 10 when left out.' }),
  })
  .transform(camelKeys);
export type CreateHoldInput = z.output<typeof createHoldInput>;
