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

/** Day by day, because most have a free time soon. */
function firstStart(context: SlotContext): Date | null {
  const { range } = context;
  for (let start = range.start; start < range.end; start += DAY_MS) {
    const [first] = slotsOf(context, { start, end: Math.min(start + DAY_MS, range.end) });
    if (first) return new Date(first.start);
  }
  return null;
}
