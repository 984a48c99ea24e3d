import { z } from 'zod';
import { toMajor } from '@/lib/core/money';
import type { ExtraRow } from './queries';

export const extraResource = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string().nullable(),
    price: z.number().meta({ description: 'Of one, in major units of `currency`.' }),
    currency: z.string().meta({ description: 'ISO 4217 code.' }),
    duration: z.int().meta({ description: 'Minutes that one makes the event longer.' }),
    max_quantity: z.int().meta({ description: 'Most in one booking.' }),
    is_required: z.boolean().meta({ description: 'Whether every booking includes it.' }),
    is_active: z.boolean().meta({ description: 'Whether new bookings can include it.' }),
    event_type_ids: z.array(z.int()).meta({ description: 'The event types that offer it.' }),
  })
  .meta({
    id: 'Extra',
    description: 'An add-on to a booking, with a price and minutes of its own.',
    examples: [
      {
        id: 1,
        name: 'Beard trim',
        description: null,
        price: 12.5,
        currency: 'USD',
        duration: 10,
        max_quantity: 1,
        is_required: false,
        is_active: true,
        event_type_ids: [1],
      },
    ],
  });

export function serializeExtra(extra: ExtraRow): z.output<typeof extraResource> {
  return {
    id: extra.id,
    name: extra.name,
    description: extra.description,
    price: toMajor(extra.price, extra.currency),
    currency: extra.currency,
    duration: extra.durationMinutes,
    max_quantity: extra.maxQuantity,
    is_required: extra.isRequired,
    is_active: extra.isActive,
    event_type_ids: extra.eventTypes.map(({ eventTypeId }) => eventTypeId),
  };
}
