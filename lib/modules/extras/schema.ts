import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { id, minutes, optionalText, text } from '@/lib/core/fields';
import { amount, currency } from '@/lib/core/money-fields';
import { shortListQuery } from '@/lib/core/page';

const fields = {
  name: text(200),
  description: optionalText(5_000),
  price: amount.optional().meta({ description: 'Of one, in major units of `currency`.', example: 12.5 }),
  currency: currency.optional().meta({ description: 'The currency of the team when left out.', example: 'USD' }),
  duration: minutes(0, 24 * 60)
    .optional()
    .meta({ description: 'Minutes that one makes the event longer.' }),
  max_quantity: z.number().int().min(1).max(1_000).optional().meta({ description: 'Most in one booking.' }),
  is_required: z.boolean().optional().meta({ description: 'Whether every booking includes it.' }),
  is_active: z.boolean().optional().meta({ description: 'Whether new bookings can include it.' }),
  event_type_ids: z.array(id).max(500).optional().meta({ description: 'The event types that offer it.' }),
};

export const createExtraInput = z.object(fields).transform(camelKeys);
export type CreateExtraInput = z.output<typeof createExtraInput>;

export const updateExtraInput = z.object(fields).partial().transform(camelKeys);
export type UpdateExtraInput = z.output<typeof updateExtraInput>;

export const EXTRA_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listExtrasQuery = z.object(shortListQuery(EXTRA_SORTS)).transform(camelKeys);
export type ListExtrasQuery = z.output<typeof listExtrasQuery>;
