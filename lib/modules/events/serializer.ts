import type { SerializeContext } from '@/lib/core/endpoint';
import { toMajor } from '@/lib/core/money';
import { dateInZone, toWireInstant } from '@/lib/core/time';
import type { EventRow, WrittenEventRow } from './queries';

export function serializeWrittenEvent(event: WrittenEventRow) {
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

export function serializeCancelledEvent({ id, status, cancellationReason }: WrittenEventRow) {
  return { id, status, cancellation_reason: cancellationReason };
}

export function serializeEvent(event: EventRow, { timeZone }: SerializeContext) {
  const { id, name, durationMinutes } = event.eventType;
  return {
    ...serializeWrittenEvent(event),
    customer_id: event.clientId,
    date: dateInZone(event.startsAt, timeZone),
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
    series: event.series && { id: event.series.id, frequency: event.series.frequency, count: event.series.count },
    extras: event.extras.map(({ extraId, ...extra }) => ({
      id: extraId,
      name: extra.name,
      price: toMajor(extra.price, event.currency),
      quantity: extra.quantity,
    })),
    occurrences: [],
    price: serializePrice(event),
    coupon_code: event.couponCode,
    answers: event.answers.map(({ questionId, label, answer }) => ({ question_id: questionId, label, answer })),
    meeting_type: event.meetingType,
    meeting_url: event.meetingUrl,
    cancelled_at: event.cancelledAt && toWireInstant(event.cancelledAt),
    cancellation_reason: event.cancellationReason,
    created_at: toWireInstant(event.createdAt),
    history: event.history.map(({ at, actor, action, changes }) => ({ at: toWireInstant(at), actor, action, changes })),
  };
}

function serializePrice({ currency, subtotal, discount, tax, total, extras }: EventRow) {
  const ofExtras = extras.reduce((sum, extra) => sum + extra.price * BigInt(extra.quantity), 0n);
  const major = (minor: bigint) => toMajor(minor, currency);
  return {
    currency,
    subtotal: major(subtotal),
    extras: major(ofExtras),
    discount: major(discount),
    tax: major(tax),
    total: major(total),
  };
}
