import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { color, id, minutes, nullable, optionalText, text } from '@/lib/core/fields';
import { amount, currency } from '@/lib/core/money';
import { shortListQuery } from '@/lib/core/page';

export const EVENT_TYPE_KINDS = ['one_on_one', 'group', 'collective', 'round_robin'] as const;
export const MEETING_TYPES = [
  'in_person',
  'phone',
  'zoom',
  'google_meet',
  'microsoft_teams',
  'jitsi',
  'custom_link',
] as const;

const WEEK_MINUTES = 7 * 24 * 60;
const YEAR_DAYS = 366;

const fields = {
  name: text(200),
  description: optionalText(5_000),
  duration: minutes(1, 24 * 60),
  increment_minutes: minutes(1, 24 * 60).optional(),
  kind: z.enum(EVENT_TYPE_KINDS).optional(),
  color: color.optional(),
  location_type: nullable(z.enum(MEETING_TYPES)),
  requires_payment: z.boolean().optional(),
  price: amount.optional(),
  currency: currency.optional(),
  is_active: z.boolean().optional(),
  buffer_before: minutes(0, 24 * 60).optional(),
  buffer_after: minutes(0, 24 * 60).optional(),
  minimum_notice: minutes(0, 52 * WEEK_MINUTES).optional(),
  maximum_advance: nullable(
    z
      .number()
      .int()
      .min(0)
      .max(2 * YEAR_DAYS),
  ),
  daily_limit: nullable(z.number().int().min(1).max(1_000)),
  capacity: z.number().int().min(1).max(10_000).optional(),
  cancellation_window: z
    .number()
    .int()
    .min(0)
    .max(24 * YEAR_DAYS)
    .optional(),
  staff_ids: z.array(id).max(500).optional(),
  location_ids: z.array(id).max(500).optional(),
};

export const createEventTypeInput = z.object(fields).transform(camelKeys);
export type CreateEventTypeInput = z.output<typeof createEventTypeInput>;

export const updateEventTypeInput = z.object(fields).partial().transform(camelKeys);
export type UpdateEventTypeInput = z.output<typeof updateEventTypeInput>;

export const EVENT_TYPE_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listEventTypesQuery = z.object(shortListQuery(EVENT_TYPE_SORTS)).transform(camelKeys);
export type ListEventTypesQuery = z.output<typeof listEventTypesQuery>;
