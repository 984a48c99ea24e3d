import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, id, nullable, oneOrMore, optionalText, queryId, text } from '@/lib/core/fields';
import { pageQuery } from '@/lib/core/page';
import { calendarDate, instant, timeZone } from '@/lib/core/time-fields';
import { MEETING_TYPES } from '../event-types/schema';
import { PAYMENT_PROVIDERS } from '../payments/schema';
import { RECURRING_PAYMENT_MODES } from './payment/rules';
import { CHANGE_SCOPES } from './rules';
import { MAX_OCCURRENCES, RECURRENCE_FREQUENCIES } from './series/rules';

export const EVENT_STATUSES = ['pending', 'scheduled', 'completed', 'cancelled', 'no_show'] as const;

/** One language's example of the reference sends `America\/New_York`. */
const inviteeTimeZone = z
  .string()
  .transform((name) => name.replaceAll('\\/', '/'))
  .pipe(timeZone);

export const extraChoice = z.union([
  id.transform((extraId) => ({ id: extraId, quantity: 1 })),
  z.object({ id, quantity: z.number().int().min(1).max(1_000).default(1) }),
]);

const details = {
  start_time: instant,
  end_time: instant.optional().meta({ description: 'Left out: start_time plus the length of type and extras.' }),
  invitee_name: text(200),
  invitee_email: email,
  invitee_phone: optionalText(50),
  invitee_timezone: nullable(inviteeTimeZone),
  notes: optionalText(10_000),
  location_id: nullable(id),
  staff_id: nullable(id).meta({ description: 'Left out: whoever is free and was booked the longest ago.' }),
  meeting_type: nullable(z.enum(MEETING_TYPES)),
  answers: nullable(z.record(z.string().max(20), z.string().max(10_000).nullable())).meta({
    description: "Answers by the question's id.",
  }),
  override_availability: z.boolean().optional().meta({
    description: 'Books outside opening hours, notice and limits, or in the past; never over another booking.',
  }),
};

const LAST_WEEKDAY = 7;
const weekday = z.number().int().min(0).max(LAST_WEEKDAY);

/** The rule of a series, looked at when `is_recurring` is true. */
const recurrence = {
  is_recurring: z.boolean().nullish(),
  recurrence_frequency: nullable(z.enum(RECURRENCE_FREQUENCIES)),
  recurrence_days: nullable(z.array(weekday).max(14)).meta({
    description: 'Weekdays, 0 and 7 are Sunday; the first occurrence is start_time whatever its weekday.',
  }),
  recurrence_count: nullable(z.number().int().min(1).max(MAX_OCCURRENCES)).meta({
    description: 'Occurrences in all, the first counted.',
  }),
  recurrence_end_date: nullable(calendarDate).meta({ description: 'Inclusive; whichever ends first counts.' }),
  recurring_payment_mode: nullable(z.enum(RECURRING_PAYMENT_MODES)),
  on_conflict: nullable(z.enum(['refuse', 'skip'])).meta({
    description: '`skip` books the dates that are free and lists the others in meta.skipped.',
  }),
};

const booking = {
  ...details,
  ...recurrence,
  event_type_id: id,
  extras: nullable(z.array(extraChoice).max(100)),
  coupon_code: optionalText(100),
  payment_provider: nullable(z.enum(PAYMENT_PROVIDERS)),
  payment_token: optionalText(500),
  hold_token: optionalText(200).meta({ description: 'Books the time that POST /events/holds kept.' }),
};

export const createEventInput = z.object(booking).transform(camelKeys);
export type CreateEventInput = z.output<typeof createEventInput>;

/** The same of a form that is still filled in: who comes may be missing, and counts only for what a coupon allows each client. */
export const unfinishedEventInput = z
  .object({ ...booking, invitee_name: z.string().catch(''), invitee_email: email.catch('') })
  .transform(camelKeys);

const scope = nullable(z.enum(CHANGE_SCOPES)).meta({
  description: 'Of a series: this event (default), it and those that follow, or all.',
});

export const updateEventInput = z
  .object({ ...details, status: z.enum(['completed', 'no_show']), scope })
  .partial()
  .transform(camelKeys);
export type UpdateEventInput = z.output<typeof updateEventInput>;

export const cancelEventInput = z.object({ reason: optionalText(2_000), scope }).transform(camelKeys);
export type CancelEventInput = z.output<typeof cancelEventInput>;

export const EVENT_SORTS = ['start_time', '-start_time', 'invitee_name', '-invitee_name', 'status', '-status'] as const;
export type EventSortField = 'start_time' | 'invitee_name' | 'status';

export const listEventsQuery = z
  .object({
    ...pageQuery,
    sort: z.enum(EVENT_SORTS).default('-start_time'),
    status: oneOrMore(EVENT_STATUSES).optional(),
    date_from: calendarDate.optional(),
    date_to: calendarDate.optional(),
    event_type_id: queryId,
    staff_id: queryId,
    location_id: queryId,
    customer_id: queryId,
    series_id: queryId,
    search: z.string().trim().max(200).optional(),
  })
  .transform(camelKeys);
export type ListEventsQuery = z.output<typeof listEventsQuery>;
