import { addDays } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { type Interval, openIntervals, type WeeklySchedule } from '../rules';
import { type BlockRange, type BlockRow, selectBlocks, selectUsedSchedules } from './queries';

/** Time off and live holds that touch `[from, to)`; members of the staff role see their own. */
export function listBlocks(ctx: Ctx, range: BlockRange): Promise<BlockRow[]> {
  return selectBlocks(ctx, range);
}

/** Calendar days as `YYYY-MM-DD`, both included, in the team's zone. */
interface Days {
  from: string;
  to: string;
}

/**
 * The open hours of calendar days for each of several staff members, read at once: their own hours, else those of the event
 * type, else the team's, which are also those of id 0. Absent from the answer is whoever has none, which leaves all hours open.
 */
export async function openHoursByStaff(
  ctx: Ctx,
  days: Days,
  asked: { staffIds: readonly number[]; eventTypeId?: number | undefined },
): Promise<Map<number, Interval[]>> {
  const schedules = await selectUsedSchedules(ctx, asked);
  const shared = schedules.find(({ isOfType }) => isOfType) ?? schedules.find(({ isDefault }) => isDefault);
  const sharedHours = shared && openOn(shared, days);
  const hours = new Map<number, Interval[]>();
  for (const id of asked.staffIds) {
    const own = schedules.find(({ staffIds }) => staffIds.includes(id));
    const open = own ? openOn(own, days) : sharedHours;
    if (open) hours.set(id, open);
  }
  return hours;
}

/** The schedule may live in another zone, whose day begins up to a day before or after the team's. */
function openOn(schedule: WeeklySchedule, { from, to }: Days): Interval[] {
  return openIntervals(schedule, addDays(from, -2), addDays(to, 1));
}
