import { z } from 'zod';
import type { SerializeContext } from '@/lib/core/endpoint';
import { toMajor } from '@/lib/core/money';
import { dateInZone, toWireInstant } from '@/lib/core/time';
import { MEETING_TYPES } from '../event-types/schema';
import type { WrittenEventRow } from './queries';
import { EVENT_STATUSES } from './schema';
import { RECURRENCE_FREQUENCIES } from './series/rules';
import { occurrenceResource, serializeOccurrence } from './series/serializer';
import type { BookedEvent, EventDetails } from './service';

const status = z.enum(EVENT_STATUSES);
const instant = z.iso.datetime();
const person = z.object({ id: z.int(), name: z.string() });

const written = {
  id: z.int(),
  event_type_id: z.int(),
  start_time: instant,
  end_time: instant,
  status,
  invitee_name: z.string(),
  invitee_email: z.string(),
};

export const writtenEventResource = z
  .object(written)
  .meta({ id: 'WrittenEvent', description: 'What writing a booking answers with; of a new series its first event.' });

export const cancelledEventResource = z
  .object({ id: z.int(), status, cancellation_reason: z.string().nullable() })
  .meta({ id: 'CancelledEvent', description: 'A booking that was cancelled.' });

const eventType = z.object({
  id: z.int(),
  name: z.string(),
  duration: z.int().meta({ description: 'Minutes.' }),
});

export const eventRowResource = z
  .object({
    ...written,
    customer_id: z.int(),
    date: z.iso.date().meta({ description: "Calendar day in the team's zone." }),
    event_type: eventType,
  })
  .meta({ id: 'EventRow', description: 'A booking as lists show it.' });

const price = z
  .object({
    currency: z.string(),
    subtotal: z.number().meta({ description: 'The service, before discount and tax.' }),
    extras: z.number(),
    discount: z.number(),
    tax: z.number(),
    total: z.number(),
    paid: z.number().meta({ description: 'Payments without what was given back.' }),
    due: z.number(),
  })
  .meta({ description: 'Major units, frozen when booked.' });

export const eventResource = z
  .object({
    ...written,
    customer_id: z.int(),
    date: z.iso.date().meta({ description: "Calendar day in the team's zone." }),
    invitee_phone: z.string().nullable(),
    invitee_timezone: z.string().nullable(),
    notes: z.string().nullable(),
    is_recurring: z.boolean().meta({ description: 'Whether it is the first event of a series.' }),
    recurrence_frequency: z.enum(RECURRENCE_FREQUENCIES).nullable(),
    event_type: eventType,
    customer: z.object({ id: z.int(), name: z.string(), email: z.string().nullable() }),
    location: person.nullable(),
    staff: person.nullable(),
    staff_id: z.int().nullable(),
    location_id: z.int().nullable(),
    series: z
      .object({ id: z.int(), frequency: z.enum(RECURRENCE_FREQUENCIES), count: z.int() })
      .nullable()
      .meta({ description: 'Of every event of a series.' }),
    extras: z.array(z.object({ id: z.int(), name: z.string(), price: z.number(), quantity: z.int() })),
    occurrences: z.array(occurrenceResource).meta({ description: 'All dates of its series.' }),
    price,
    coupon_code: z.string().nullable(),
    answers: z.array(z.object({ question_id: z.int(), label: z.string(), answer: z.string() })),
    meeting_type: z.enum(MEETING_TYPES).nullable(),
    meeting_url: z.string().nullable(),
    manage_url: z.string().nullable(),
    cancelled_at: instant.nullable(),
    cancellation_reason: z.string().nullable(),
    created_at: instant,
    history: z.array(
      z.object({
        at: instant,
        actor: z.string(),
        action: z.string(),
        changes: z.unknown().meta({ description: 'By field, before and after.' }),
      }),
    ),
  })
  .meta({ id: 'Event', description: 'One booking with everything around it.' });

type Written = Pick<
  WrittenEventRow,
  'id' | 'eventTypeId' | 'startsAt' | 'endsAt' | 'status' | 'inviteeName' | 'inviteeEmail'
>;

export function serializeWrittenEvent(event: Written): z.output<typeof writtenEventResource> {
  return {
    id: event.id,
    event_type_id: event.eventTypeId,
    start_time: toWireInstant(event.startsAt),
    end_time: toWireInstant(event.endsAt),
    status: event.status,
    invitee_name: event.inviteeName,
    invitee_email: event.inviteeEmail,
  };
}

/** What was left out of a series is told beside it. */
export function serializeBookedEvent(event: BookedEvent): z.output<typeof writtenEventResource> {
  return serializeWrittenEvent(event);
}

export function serializeCancelledEvent({
  id,
  status,
  cancellationReason,
}: WrittenEventRow): z.output<typeof cancelledEventResource> {
  return { id, status, cancellation_reason: cancellationReason };
}

export function serializeEvent(event: EventDetails, context: SerializeContext): z.output<typeof eventResource> {
  const { id, name, durationMinutes } = event.eventType;
  return {
    ...serializeWrittenEvent(event),
    customer_id: event.clientId,
    date: dateInZone(event.startsAt, context.timeZone),
    invitee_phone: event.inviteePhone,
    invitee_timezone: event.inviteeTimezone,
    notes: event.notes,
    is_recurring: event.series !== null && event.series.parentId === event.id,
    recurrence_frequency: event.series?.frequency ?? null,
    event_type: { id, name, duration: durationMinutes },
    customer: event.client,
    location: event.location,
    staff: event.staff,
    staff_id: event.staff?.id ?? null,
    location_id: event.location?.id ?? null,
    series: event.series && {
      id: event.series.id,
      frequency: event.series.frequency,
      count: event.series.count ?? event.occurrences.length,
    },
    extras: event.extras.map(({ extraId, ...extra }) => ({
      id: extraId,
      name: extra.name,
      price: toMajor(extra.price, event.currency),
      quantity: extra.quantity,
    })),
    occurrences: event.occurrences.map((row) => serializeOccurrence(row, context)),
    price: serializePrice(event),
    coupon_code: event.couponCode,
    answers: event.answers.map(({ questionId, label, answer }) => ({ question_id: questionId, label, answer })),
    meeting_type: event.meetingType,
    meeting_url: event.meetingUrl,
    manage_url: null,
    cancelled_at: event.cancelledAt && toWireInstant(event.cancelledAt),
    cancellation_reason: event.cancellationReason,
    created_at: toWireInstant(event.createdAt),
    history: event.history.map(({ at, actor, action, changes }) => ({ at: toWireInstant(at), actor, action, changes })),
  };
}

function serializePrice(event: EventDetails): z.output<typeof price> {
  const { currency, subtotal, discount, tax, total, paid, extras } = event;
  const ofExtras = extras.reduce((sum, extra) => sum + extra.price * BigInt(extra.quantity), 0n);
  const major = (minor: bigint) => toMajor(minor, currency);
  return {
    currency,
    subtotal: major(subtotal),
    extras: major(ofExtras),
    discount: major(discount),
    tax: major(tax),
    total: major(total),
    paid: major(paid),
    due: major(total > paid && event.status !== 'cancelled' ? total - paid : 0n),
  };
}
