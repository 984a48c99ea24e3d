import { z } from 'zod';
import type { StaffRow } from './queries';

export const staffResource = z
  .object({
    id: z.int(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    timezone: z.string().nullable().meta({ description: 'IANA zone; the zone of the team when null.' }),
    color: z.string().meta({ description: '`#RRGGBB`' }),
    is_active: z.boolean().meta({ description: 'Whether new events can be booked with them.' }),
    user_id: z.int().nullable().meta({ description: 'The member of the team that they sign in as.' }),
    schedule_id: z
      .int()
      .nullable()
      .meta({ description: 'Their own hours; without it those of the event type, else of the team.' }),
    daily_limit: z.int().nullable().meta({ description: 'Most events a day, in the zone of the team.' }),
    event_type_ids: z.array(z.int()).meta({ description: 'The event types that they offer.' }),
  })
  .meta({
    id: 'Staff',
    description: 'Someone who can be booked; may be linked to a user who signs in.',
    examples: [
      {
        id: 1,
        name: 'Jane Smith',
        email: 'jane@example.com',
        phone: '+1234567890',
        timezone: 'America/New_York',
        color: '#4640D4',
        is_active: true,
        user_id: 1,
        schedule_id: null,
        daily_limit: null,
        event_type_ids: [1],
      },
    ],
  });

export function serializeStaff(staff: StaffRow): z.output<typeof staffResource> {
  return {
    id: staff.id,
    name: staff.name,
    email: staff.email,
    phone: staff.phone,
    timezone: staff.timezone,
    color: staff.color,
    is_active: staff.isActive,
    user_id: staff.userId,
    schedule_id: staff.scheduleId,
    daily_limit: staff.dailyLimit,
    event_type_ids: staff.eventTypes.map(({ eventTypeId }) => eventTypeId),
  };
}
