import { MINUTE_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { type Interval, intersect, merge, openDays, type WeeklySchedule } from '@/lib/modules/availability/rules';
import { listSchedules } from '@/lib/modules/availability/schedules/service';
import { reportPeriods } from '@/lib/modules/reports/rules';
import type { StaffRow } from '../queries';
import { selectBooked } from './queries';

/** How full somebody's week is, Monday to Sunday in the team's zone. */
export interface WeekLoad {
  bookedMinutes: number;
  /** Open hours of their own schedule, else the team's, without time off. */
  openMinutes: number;
}

/** The load of this week by staff member; members of the staff role learn of nobody but themselves. Three reads. */
export async function listWeekLoads(ctx: Ctx, staff: readonly StaffRow[]): Promise<Map<number, WeekLoad>> {
  const { actor, team, now } = ctx;
  const shown = actor.role === 'staff' ? staff.filter(({ id }) => id === actor.staffId) : staff;
  const ids = shown.map(({ id }) => id);
  const { from, to } = reportPeriods(now, team.timezone).week.current;
  const [schedules, booked, timeOff] = await Promise.all([
    listSchedules(ctx),
    selectBooked(ctx.teamId, ids, from, to),
    ctx.db.timeOff.findMany({
      where: { teamId: ctx.teamId, staffId: { in: ids }, startsAt: { lt: to }, endsAt: { gt: from } },
      select: { staffId: true, startsAt: true, endsAt: true },
    }),
  ]);
  const week = { start: from.getTime(), end: to.getTime() };
  return new Map(
    shown.map(({ id, scheduleId }) => {
      const schedule = schedules.find((one) => (scheduleId === null ? one.isDefault : one.id === scheduleId));
      const off = timeOff
        .filter(({ staffId }) => staffId === id)
        .map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
      const bookedMinutes = booked.find(({ staff_id }) => staff_id === id)?.minutes ?? 0;
      return [id, { bookedMinutes, openMinutes: openMinutes(schedule, off, week) }];
    }),
  );
}

/** Without any schedule all hours are open. */
function openMinutes(schedule: WeeklySchedule | undefined, off: Interval[], week: Interval): number {
  const open = schedule ? intersect(merge(openDays(schedule, week).openings), [week]) : [week];
  const closed = intersect(open, merge(off.toSorted((a, b) => a.start - b.start)));
  return (lengthOf(open) - lengthOf(closed)) / MINUTE_MS;
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((total, { start, end }) => total + end - start, 0);
}
