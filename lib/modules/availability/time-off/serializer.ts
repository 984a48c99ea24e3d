import { z } from 'zod';
import { toWireInstant } from '@/lib/core/time';
import type { TimeOffRow } from './service';

export const timeOffResource = z
  .object({
    id: z.int(),
    staff_id: z.int(),
    starts_at: z.string().meta({ description: 'UTC.' }),
    ends_at: z.string().meta({ description: 'UTC, exclusive.' }),
    reason: z.string().nullable(),
  })
  .meta({
    id: 'TimeOff',
    description: 'A stretch of time in which a staff member cannot be booked, whatever their hours.',
    examples: [
      { id: 1, staff_id: 1, starts_at: '2026-03-02T08:00:00Z', ends_at: '2026-03-06T17:00:00Z', reason: 'Holidays' },
    ],
  });

export function serializeTimeOff({
  id,
  staffId,
  startsAt,
  endsAt,
  reason,
}: TimeOffRow): z.infer<typeof timeOffResource> {
  return { id, staff_id: staffId, starts_at: toWireInstant(startsAt), ends_at: toWireInstant(endsAt), reason };
}
