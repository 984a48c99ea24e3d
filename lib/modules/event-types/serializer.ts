import { z } from 'zod';
import { toMajor } from '@/lib/core/money';
import type { EventTypeRow, EventTypeSummaryRow } from './queries';
import { QUESTION_TYPES } from './questions/rules';
import { EVENT_TYPE_KINDS, MEETING_TYPES } from './schema';

const question = z
  .object({
    id: z.int(),
    label: z.string(),
    type: z.enum(QUESTION_TYPES),
    options: z.array(z.string()).meta({ description: 'What a `select` offers.' }),
    is_required: z.boolean(),
  })
  .meta({ id: 'Question', description: 'What is asked at booking.' });

const example = {
  id: 1,
  name: '30-min Consultation',
  slug: '30-min-consultation',
  duration: 30,
  color: '#3B82F6',
  is_active: true,
  requires_payment: false,
  location_type: 'zoom' as const,
  price: 50,
  increment_minutes: 15,
  currency: 'USD',
  description: 'A quick consultation to discuss your needs',
  kind: 'one_on_one' as const,
  buffer_before: 0,
  buffer_after: 10,
  minimum_notice: 120,
  maximum_advance: 60,
  daily_limit: null,
  capacity: 1,
  cancellation_window: 24,
  schedule_id: null,
  staff_ids: [1],
  location_ids: [1],
  extra_ids: [1],
  questions: [{ id: 1, label: 'What is it about?', type: 'textarea' as const, options: [], is_required: true }],
};

export const eventTypeResource = z
  .object({
    id: z.int(),
    name: z.string(),
    slug: z.string().meta({ description: 'Unique in the team; renaming keeps it.' }),
    duration: z.int().meta({ description: 'Minutes.' }),
    color: z.string().meta({ description: '`#RRGGBB`' }),
    is_active: z.boolean().meta({ description: 'Whether it can be booked.' }),
    requires_payment: z.boolean(),
    location_type: z.enum(MEETING_TYPES).nullable(),
    price: z.number().meta({ description: 'In major units of `currency`.' }),
    increment_minutes: z.int().meta({ description: 'Minutes from one start on offer to the next.' }),
    currency: z.string().meta({ description: 'ISO 4217 code.' }),
    description: z.string().nullable(),
    kind: z.enum(EVENT_TYPE_KINDS),
    buffer_before: z.int().meta({ description: 'Minutes kept free before.' }),
    buffer_after: z.int().meta({ description: 'Minutes kept free after.' }),
    minimum_notice: z.int().meta({ description: 'Minutes from now in which it cannot be booked.' }),
    maximum_advance: z.int().nullable().meta({ description: 'Days ahead that it can be booked.' }),
    daily_limit: z.int().nullable().meta({ description: 'Most a day.' }),
    capacity: z.int().meta({ description: 'Seats of a `group`.' }),
    cancellation_window: z.int().meta({ description: 'Hours before the start in which invitees cannot cancel.' }),
    schedule_id: z.int().nullable().meta({ description: 'Hours for staff without their own.' }),
    staff_ids: z.array(z.int()),
    location_ids: z.array(z.int()),
    extra_ids: z.array(z.int()),
    questions: z.array(question),
  })
  .meta({
    id: 'EventType',
    description: 'Something that can be booked.',
    examples: [example],
  });

export const eventTypeSummaryResource = eventTypeResource
  .pick({ id: true, name: true, slug: true, duration: true, color: true, is_active: true, requires_payment: true })
  .meta({ id: 'EventTypeSummary', description: 'An event type in a list.' });

export const writtenEventTypeResource = eventTypeResource
  .pick({ id: true, name: true, duration: true })
  .meta({ id: 'WrittenEventType', description: 'An event type that was created or changed.' });

export function serializeWrittenEventType({
  id,
  name,
  durationMinutes,
}: EventTypeRow): z.output<typeof writtenEventTypeResource> {
  return { id, name, duration: durationMinutes };
}

export function serializeEventTypeSummary(
  eventType: Omit<EventTypeSummaryRow, 'createdAt'>,
): z.output<typeof eventTypeSummaryResource> {
  return {
    id: eventType.id,
    name: eventType.name,
    slug: eventType.slug,
    duration: eventType.durationMinutes,
    color: eventType.color,
    is_active: eventType.isActive,
    requires_payment: eventType.requiresPayment,
  };
}

export function serializeEventType(eventType: EventTypeRow): z.output<typeof eventTypeResource> {
  return {
    ...serializeEventTypeSummary(eventType),
    location_type: eventType.locationType,
    price: toMajor(eventType.price, eventType.currency),
    increment_minutes: eventType.incrementMinutes,
    currency: eventType.currency,
    description: eventType.description,
    kind: eventType.kind,
    buffer_before: eventType.bufferBeforeMinutes,
    buffer_after: eventType.bufferAfterMinutes,
    minimum_notice: eventType.minimumNoticeMinutes,
    maximum_advance: eventType.maximumAdvanceDays,
    daily_limit: eventType.dailyLimit,
    capacity: eventType.capacity,
    cancellation_window: eventType.cancellationWindowHours,
    schedule_id: eventType.scheduleId,
    staff_ids: eventType.staff.map(({ staffId }) => staffId),
    location_ids: eventType.locations.map(({ locationId }) => locationId),
    extra_ids: eventType.extras.map(({ extraId }) => extraId),
    questions: eventType.questions.map(({ isRequired, ...same }) => ({ ...same, is_required: isRequired })),
  };
}
