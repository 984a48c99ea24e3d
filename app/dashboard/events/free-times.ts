'use server';

import { z } from 'zod';
import type { FreeTimesAnswer, FreeTimesQuestion } from '@/components/booking/free-times';
import { id } from '@/lib/core/fields';
import { toWireDate, toWireInstant } from '@/lib/core/time';
import { calendarDate } from '@/lib/core/time-fields';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { nearestFree, slotsOf } from '@/lib/modules/availability/slots/rules';
import { loadSlotContext } from '@/lib/modules/availability/slots/service';
import { requireCtx } from '@/lib/web/require-ctx';

/** How far ahead a full day looks for other times. */
const LOOK_AHEAD_DAYS = 14;
const NEXT_TIMES = 3;

const MAX_MINUTES = 31 * 24 * 60;

const idText = z
  .string()
  .transform((text) => (text === '' ? undefined : Number(text)))
  .pipe(id.optional());

const question = z.object({
  eventTypeId: idText,
  staffId: idText,
  locationId: idText,
  date: calendarDate,
  extraMinutes: z.number().int().min(0).max(MAX_MINUTES).catch(0),
  lengthMinutes: z.number().int().min(1).max(MAX_MINUTES).optional(),
  eventId: id.optional(),
});

/** The free starts of a day on the team's wall; where it has none, the next ones after it. */
export async function findFreeTimes(asked: FreeTimesQuestion): Promise<FreeTimesAnswer> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:write');
  const { eventTypeId, staffId, locationId, date, extraMinutes, lengthMinutes, eventId } = question.parse(asked);
  if (eventTypeId === undefined) return { times: [], next: [] };
  const zone = ctx.team.timezone;
  const day = toWireDate(date);
  const [from, end, horizon] = [0, 1, LOOK_AHEAD_DAYS].map((days) => startOfDay(addDays(day, days), zone)) as [
    Date,
    Date,
    Date,
  ];
  const context = await loadSlotContext(ctx, {
    eventTypeId,
    from,
    to: horizon,
    ...whoAndWhere(ctx, staffId, locationId),
    ...(extraMinutes > 0 ? { extraMinutes } : {}),
    ...(eventId === undefined ? {} : { ignoreEventIds: [eventId], lengthMinutes }),
  });
  const times = slotsOf(context, { start: from.getTime(), end: end.getTime() });
  const next = times.length > 0 ? [] : nearestFree(context, end.getTime(), NEXT_TIMES);
  return { times: times.map(toSpan), next: next.map(toSpan) };
}

/** Members of the staff role book for themselves. */
function whoAndWhere({ actor }: Ctx, staffId: number | undefined, locationId: number | undefined) {
  const who = actor.role === 'staff' ? (actor.staffId ?? 0) : staffId;
  return { ...(who === undefined ? {} : { staffId: who }), ...(locationId === undefined ? {} : { locationId }) };
}

function toSpan({ start, end }: { start: number; end: number }) {
  return { start_time: toWireInstant(new Date(start)), end_time: toWireInstant(new Date(end)) };
}
