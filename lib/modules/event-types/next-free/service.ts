import { DAY_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { SlotContext } from '@/lib/modules/availability/slots/context/rules';
import { slotsOf } from '@/lib/modules/availability/slots/rules';
import { loadSlotContexts } from '@/lib/modules/availability/slots/service';

/** How far ahead a free time is looked for. */
export const NEXT_FREE_DAYS = 31;

/**
 * The first time at which each event type can be booked, null for one without any in the next {@link NEXT_FREE_DAYS} days; by
 * one statement for all. Those the team lacks or has switched off are left out.
 */
export async function nextFreeTimes(ctx: Ctx, eventTypeIds: readonly number[]): Promise<Map<number, Date | null>> {
  const to = new Date(ctx.now.getTime() + NEXT_FREE_DAYS * DAY_MS);
  const contexts = await loadSlotContexts(ctx, eventTypeIds, { from: ctx.now, to });
  return new Map([...contexts].map(([id, context]) => [id, firstStart(context)]));
}

const MAX_TIMES = 5;

/**
 * The next few free times of an event type with one of the staff named, by start; none where nothing is free in the next
 * {@link NEXT_FREE_DAYS} days. One statement.
 */
export async function nextTimesWith(ctx: Ctx, eventTypeId: number, staffIds: readonly number[]): Promise<Date[]> {
  const span = { from: ctx.now, to: new Date(ctx.now.getTime() + NEXT_FREE_DAYS * DAY_MS) };
  const context = (await loadSlotContexts(ctx, [eventTypeId], span)).get(eventTypeId);
  return context ? firstStarts(context, MAX_TIMES, new Set(staffIds)) : [];
}

function firstStart(context: SlotContext): Date | null {
  return firstStarts(context, 1)[0] ?? null;
}

/** Day by day, because most have a free time soon. @param only those who must be able to take them, else anybody */
function firstStarts(context: SlotContext, count: number, only?: ReadonlySet<number>): Date[] {
  const { range } = context;
  const found: Date[] = [];
  for (let start = range.start; start < range.end && found.length < count; start += DAY_MS) {
    const slots = slotsOf(context, { start, end: Math.min(start + DAY_MS, range.end) });
    const own = slots.filter(({ staffIds }) => !only || staffIds.some((id) => only.has(id)));
    found.push(...own.map((slot) => new Date(slot.start)));
  }
  return found.slice(0, count);
}
