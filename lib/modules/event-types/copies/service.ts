import { toMajor } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import type { EventTypeRow } from '../queries';
import { createEventType, getEventType } from '../service';

/** Makes another one like it under a new name, with questions of its own; it cannot be booked until it is switched on. @throws not_found */
export async function duplicateEventType(ctx: Ctx, id: number, name: string): Promise<EventTypeRow> {
  const { currency, ...original } = await getEventType(ctx, id);
  return createEventType(ctx, {
    name,
    currency,
    price: toMajor(original.price, currency),
    isActive: false,
    description: original.description,
    duration: original.durationMinutes,
    incrementMinutes: original.incrementMinutes,
    kind: original.kind,
    color: original.color,
    locationType: original.locationType,
    meetingUrl: original.meetingUrl,
    weights: new Map(original.staff.map(({ staffId, weight }) => [staffId, weight])),
    requiresPayment: original.requiresPayment,
    bufferBefore: original.bufferBeforeMinutes,
    bufferAfter: original.bufferAfterMinutes,
    minimumNotice: original.minimumNoticeMinutes,
    maximumAdvance: original.maximumAdvanceDays,
    dailyLimit: original.dailyLimit,
    capacity: original.capacity,
    cancellationWindow: original.cancellationWindowHours,
    scheduleId: original.scheduleId,
    staffIds: original.staff.map(({ staffId }) => staffId),
    locationIds: original.locations.map(({ locationId }) => locationId),
    extraIds: original.extras.map(({ extraId }) => extraId),
    questions: original.questions.map(({ id: _, ...question }) => question),
  });
}
