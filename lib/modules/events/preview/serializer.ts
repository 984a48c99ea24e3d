import { z } from 'zod';
import type { SerializeContext } from '@/lib/core/endpoint';
import { toMajor } from '@/lib/core/money';
import { dateInZone, toWireInstant } from '@/lib/core/time';
import { EXCLUDED_REASONS } from '@/lib/modules/availability/slots/rules';
import type { BookingPreview } from './service';

const time = { start_time: z.iso.datetime(), end_time: z.iso.datetime() };

export const previewResource = z
  .object({
    occurrences: z.array(
      z.object({
        date: z.iso.date().meta({ description: "Calendar day in the team's zone." }),
        ...time,
        available: z.boolean(),
        reason: z.enum(EXCLUDED_REASONS).nullable(),
        alternatives: z.array(z.object(time)).meta({ description: 'Free times near one that is not available.' }),
      }),
    ),
    price: z
      .object({
        currency: z.string(),
        subtotal: z.number(),
        extras: z.number(),
        discount: z.number(),
        tax: z.number(),
        total: z.number().meta({ description: 'Of all dates together.' }),
        due_now: z.number().meta({ description: 'To be paid at booking, by recurring_payment_mode.' }),
      })
      .meta({ description: 'Major units.' }),
  })
  .meta({ id: 'BookingPreview', description: 'What a booking would come to.' });

export function serializePreview(
  { times, currency, price }: BookingPreview,
  { timeZone }: SerializeContext,
): z.output<typeof previewResource> {
  const major = (minor: bigint) => toMajor(minor, currency);
  return {
    occurrences: times.map(({ start, end, reason, alternatives }) => ({
      date: dateInZone(start, timeZone),
      start_time: toWireInstant(start),
      end_time: toWireInstant(end),
      available: reason === null,
      reason,
      alternatives,
    })),
    price: {
      currency,
      subtotal: major(price.subtotal),
      extras: major(price.extras),
      discount: major(price.discount),
      tax: major(price.tax),
      total: major(price.total),
      due_now: major(price.dueNow),
    },
  };
}
