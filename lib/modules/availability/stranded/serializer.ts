import { z } from 'zod';
import type { SerializeContext } from '@/lib/core/endpoint';
import { dateInZone, toWireInstant } from '@/lib/core/time';
import { STRANDED_REASONS } from './rules';
import type { StrandedRow } from './service';

export const strandedEventResource = z
  .object({
    id: z.int(),
    event_type_id: z.int(),
    customer_id: z.int(),
    date: z.string().meta({ description: 'Calendar day of the start in the team’s zone.' }),
    start_time: z.string().meta({ description: 'UTC.' }),
    end_time: z.string().meta({ description: 'UTC.' }),
    status: z.enum(['pending', 'scheduled']),
    invitee_name: z.string(),
    invitee_email: z.string(),
    event_type: z.object({ id: z.int(), name: z.string(), duration: z.int().meta({ description: 'Minutes.' }) }),
    staff: z.object({ id: z.int(), name: z.string() }),
    reason: z.enum(STRANDED_REASONS).meta({
      description:
        'Outside the weekly hours, on a closed day, in time off, or booked with somebody who is inactive or no longer offers it.',
    }),
  })
  .meta({
    id: 'StrandedEvent',
    description: 'A future event that no longer fits the hours of whoever takes it.',
    examples: [
      {
        id: 1,
        event_type_id: 1,
        customer_id: 1,
        date: '2026-03-02',
        start_time: '2026-03-02T16:00:00Z',
        end_time: '2026-03-02T16:30:00Z',
        status: 'scheduled',
        invitee_name: 'John Doe',
        invitee_email: 'john@example.com',
        event_type: { id: 1, name: 'Consultation', duration: 30 },
        staff: { id: 1, name: 'Jane Smith' },
        reason: 'outside_hours',
      },
    ],
  });

export function serializeStrandedEvent(
  row: StrandedRow,
  { timeZone }: SerializeContext,
): z.infer<typeof strandedEventResource> {
  return {
    id: row.id,
    event_type_id: row.event_type_id,
    customer_id: row.client_id,
    date: dateInZone(row.starts_at, timeZone),
    start_time: toWireInstant(row.starts_at),
    end_time: toWireInstant(row.ends_at),
    status: row.status,
    invitee_name: row.invitee_name,
    invitee_email: row.invitee_email,
    event_type: { id: row.event_type_id, name: row.event_type_name, duration: row.duration_minutes },
    staff: { id: row.staff_id, name: row.staff_name },
    reason: row.reason,
  };
}
