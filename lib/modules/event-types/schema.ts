import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { color, id, minutes, nullable, optionalText, text } from '@/lib/core/fields';
import { amount, currency } from '@/lib/core/money-fields';
import { shortListQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { isSlug } from '@/lib/core/slug';
import { questionsInput } from './questions/schema';
import { MAX_WEIGHT } from './weights/rules';

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
const links = z.array(id).max(500).optional();

const fields = {
  name: text(200),
  description: optionalText(5_000),
  duration: minutes(1, 24 * 60).meta({ description: 'Minutes.' }),
  increment_minutes: minutes(1, 24 * 60)
    .optional()
    .meta({ description: 'Minutes from one start on offer to the next.' }),
  kind: z
    .enum(EVENT_TYPE_KINDS)
    .optional()
    .meta({ description: '`collective` takes the time of all its staff, `round_robin` of whoever is next.' }),
  color: color.optional(),
  location_type: nullable(z.enum(MEETING_TYPES)).meta({ description: 'How it takes place.' }),
  requires_payment: z.boolean().optional().meta({ description: 'Whether a booking must be paid to stand.' }),
  price: amount.optional().meta({ description: 'In major units of `currency`.', example: 49.5 }),
  currency: currency.optional().meta({ description: 'The currency of the team when left out.', example: 'USD' }),
  is_active: z.boolean().optional().meta({ description: 'Whether it can be booked.' }),
  buffer_before: minutes(0, 24 * 60)
    .optional()
    .meta({ description: 'Minutes kept free before.' }),
  buffer_after: minutes(0, 24 * 60)
    .optional()
    .meta({ description: 'Minutes kept free after.' }),
  minimum_notice: minutes(0, 52 * WEEK_MINUTES)
    .optional()
    .meta({ description: 'Minutes from now in which it cannot be booked.' }),
  maximum_advance: nullable(
    z
      .number()
      .int()
      .min(0)
      .max(2 * YEAR_DAYS),
  ).meta({ description: 'Days ahead that it can be booked; no limit when null.' }),
  daily_limit: nullable(z.number().int().min(1).max(1_000)).meta({ description: 'Most a day; no limit when null.' }),
  capacity: z.number().int().min(1).max(10_000).optional().meta({ description: 'Seats of a `group`.' }),
  cancellation_window: z
    .number()
    .int()
    .min(0)
    .max(24 * YEAR_DAYS)
    .optional()
    .meta({ description: 'Hours before the start in which an invitee cannot cancel any more.' }),
  schedule_id: nullable(id).meta({ description: 'Hours for staff without their own; those of the team when null.' }),
  staff_ids: links.meta({ description: 'Who offers it; all active staff when left out at creation.' }),
  location_ids: links.meta({ description: 'Where it is offered.' }),
  extra_ids: links.meta({ description: 'What can be added to it.' }),
  questions: questionsInput.optional().meta({
    description: 'What is asked at booking. Those sent with their `id` are kept, those left out are removed.',
  }),
};

export const createEventTypeInput = z.object(fields).transform(camelKeys);
export type CreateEventTypeInput = z.output<typeof createEventTypeInput>;

export const updateEventTypeInput = z.object(fields).partial().transform(camelKeys);
export type UpdateEventTypeInput = z.output<typeof updateEventTypeInput>;

/** Types of meeting that a link leads to. */
export const ONLINE_TYPES = [
  'zoom',
  'google_meet',
  'microsoft_teams',
  'jitsi',
  'custom_link',
] as const satisfies (typeof MEETING_TYPES)[number][];

/** Whether one meets by a link. */
export function isOnline(type: string | null): boolean {
  return (ONLINE_TYPES as readonly (string | null)[]).includes(type);
}

const weights = z
  .record(z.string(), z.number().int().min(1).max(MAX_WEIGHT))
  .transform((byId) => new Map(Object.entries(byId).map(([staffId, weight]) => [Number(staffId), weight])));

/** What the dashboard changes beyond the API. */
const dashboardFields = z
  .object({
    slug: z.string().trim().min(1).max(80).refine(isSlug, rule('slug')),
    meeting_url: nullable(
      z
        .string()
        .trim()
        .max(2_000)
        .pipe(z.url({ protocol: /^https?$/ })),
    ),
    weights,
  })
  .partial()
  .transform(camelKeys);

export const eventTypeBasicsInput = z.intersection(updateEventTypeInput, dashboardFields);
export type EventTypeBasicsInput = z.output<typeof eventTypeBasicsInput>;

export const EVENT_TYPE_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listEventTypesQuery = z.object(shortListQuery(EVENT_TYPE_SORTS)).transform(camelKeys);
export type ListEventTypesQuery = z.output<typeof listEventTypesQuery>;
