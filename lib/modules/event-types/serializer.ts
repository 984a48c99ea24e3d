import { toMajor } from '@/lib/core/money';
import type { EventTypeRow } from './queries';

export function serializeWrittenEventType({ id, name, durationMinutes }: EventTypeRow) {
  return { id, name, duration: durationMinutes };
}

export function serializeEventTypeSummary(eventType: EventTypeRow) {
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

export function serializeEventType(eventType: EventTypeRow) {
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
    staff_ids: eventType.staff.map(({ staffId }) => staffId),
    location_ids: eventType.locations.map(({ locationId }) => locationId),
  };
}
