import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { color, email, id, nullable, optionalText, text } from '@/lib/core/fields';
import { shortListQuery } from '@/lib/core/page';
import { timeZone } from '@/lib/core/time-fields';

const fields = {
  name: text(200),
  email: nullable(email),
  phone: optionalText(50),
  timezone: nullable(timeZone).meta({ description: 'IANA zone; the zone of the team when null.' }),
  color: color.optional(),
  is_active: z.boolean().optional().meta({ description: 'Whether new events can be booked with them.' }),
  user_id: nullable(id).meta({ description: 'The member of the team that they sign in as.' }),
  schedule_id: nullable(id).meta({
    description: 'Their own hours; without it those of the event type, else of the team.',
  }),
  daily_limit: nullable(z.number().int().min(1).max(1_000)).meta({
    description: 'Most events a day, in the zone of the team; no limit when null.',
  }),
  event_type_ids: z.array(id).max(500).optional().meta({ description: 'The event types that they offer.' }),
};

export const createStaffInput = z.object(fields).transform(camelKeys);
export type CreateStaffInput = z.output<typeof createStaffInput>;

export const updateStaffInput = z.object(fields).partial().transform(camelKeys);
export type UpdateStaffInput = z.output<typeof updateStaffInput>;

export const STAFF_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listStaffQuery = z.object(shortListQuery(STAFF_SORTS)).transform(camelKeys);
export type ListStaffQuery = z.output<typeof listStaffQuery>;
