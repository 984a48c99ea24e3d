import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, id, nullable, optionalText, text } from '@/lib/core/fields';
import { pageQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { calendarDate, instant, timeZone } from '@/lib/core/time';
import { MEETING_TYPES } from '../event-types/schema';
import type { EventStatus } from './rules';

export const EVENT_STATUSES = ['pending', 'scheduled', 'completed', 'cancelled', 'no_show'] as const;
export const PAYMENT_PROVIDERS = [
  'stripe',
  'paypal',
  'square',
  'mollie',
  'authorize_net',
  'on_site',
  'bank_transfer',
  'cash',
] as const;

/** One language's example of the reference sends `America\/New_York`. */
const inviteeTimeZone = z
  .string()
  .transform((name) => name.replaceAll('\\/', '/'))
  .pipe(timeZone);

const extra = z.union([
  id.transform((extraId) => ({ id: extraId, quantity: 1 })),
  z.object({ id, quantity: z.number().int().min(1).max(1_000).default(1) }),
]);

const details = {
  start_time: instant,
  end_time: instant.optional(),
  invitee_name: text(200),
  invitee_email: email,
  invitee_phone: optionalText(50),
  invitee_timezone: nullable(inviteeTimeZone),
  notes: optionalText(10_000),
  location_id: nullable(id),
  staff_id: nullable(id),
  meeting_type: nullable(z.enum(MEETING_TYPES)),
  answers: nullable(z.record(z.string().max(20), z.string().max(10_000).nullable())),
  /** Books outside opening hours or in the past; never over another booking. */
  override_availability: z.boolean().optional(),
};

export const createEventInput = z
  .object({
    ...details,
    event_type_id: id,
    extras: nullable(z.array(extra).max(100)),
    coupon_code: optionalText(100),
    is_recurring: z.boolean().nullish(),
    payment_provider: nullable(z.enum(PAYMENT_PROVIDERS)),
    payment_token: optionalText(500),
  })
  .transform(camelKeys);
export type CreateEventInput = z.output<typeof createEventInput>;

export const updateEventInput = z
  .object({ ...details, status: z.enum(['completed', 'no_show']) })
  .partial()
  .transform(camelKeys);
export type UpdateEventInput = z.output<typeof updateEventInput>;

export const cancelEventInput = z.object({ reason: optionalText(2_000) }).transform(camelKeys);
export type CancelEventInput = z.output<typeof cancelEventInput>;

/** An id of a query: text that cannot be one matches nothing. */
const queryId = z
  .string()
  .optional()
  .transform((value) =>
    value === undefined || value === '' ? undefined : /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0,
  );

/** One status, or several separated by commas. */
const statusList = z
  .string()
  .min(1, { abort: true })
  .transform((names) => names.split(','))
  .refine((names): names is EventStatus[] => names.every(isStatus), rule('selected'));

export const EVENT_SORTS = ['start_time', '-start_time', 'invitee_name', '-invitee_name', 'status', '-status'] as const;
export type EventSortField = 'start_time' | 'invitee_name' | 'status';

export const listEventsQuery = z
  .object({
    ...pageQuery,
    sort: z.enum(EVENT_SORTS).default('-start_time'),
    status: statusList.optional(),
    date_from: calendarDate.optional(),
    date_to: calendarDate.optional(),
    event_type_id: queryId,
    staff_id: queryId,
    location_id: queryId,
    customer_id: queryId,
    search: z.string().trim().max(200).optional(),
  })
  .transform(camelKeys);
export type ListEventsQuery = z.output<typeof listEventsQuery>;

function isStatus(name: string): name is EventStatus {
  return (EVENT_STATUSES as readonly string[]).includes(name);
}
