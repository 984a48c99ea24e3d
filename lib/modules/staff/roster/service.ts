import { MINUTE_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { type Interval, intersect, merge, openDays, type WeeklySchedule } from '@/lib/modules/availability/rules';
import { overridesByDate } from '@/lib/modules/availability/schedules/queries';
import type { TimeOffRow } from '@/lib/modules/availability/time-off/service';
import { reportPeriods } from '@/lib/modules/reports/rules';
import type { StaffRow } from '../queries';
import { type RosterRow, type StaffChoicesRow, selectRoster, selectStaffChoices } from './queries';

/** How full somebody's week is, Monday to Sunday in the team's zone. */
export interface WeekLoad {
  bookedMinutes: number;
  /** Open hours of their own schedule, else the team's, without time off. */
  openMinutes: number;
}

export interface RosterEntry extends StaffRow {
  /** Null where it is not the reader's business. */
  load: WeekLoad | null;
  /** Live events that start after now; null like the load. */
  comingEvents: number | null;
  /** What is not over of it, by start; null like the load. */
  timeOff: TimeOffRow[] | null;
}

/** The team's staff, and what can be chosen for them. */
export interface Roster extends Omit<StaffChoicesRow, 'schedules'> {
  /** In the order they were added. */
  staff: RosterEntry[];
  /** Those the actor may see, in the order they were made. */
  schedules: { id: number; name: string }[];
}

/** All that the rooms of staff show, in two statements; members of the staff role learn of nobody's week but their own. */
export async function readRoster(ctx: Ctx): Promise<Roster> {
  const { actor, team, teamId, now } = ctx;
  const { from, to } = reportPeriods(now, team.timezone).week.current;
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  const [rows, [choices]] = await Promise.all([selectRoster(teamId, now, from, to), selectStaffChoices(teamId, own)]);
  if (!choices) throw new Error('reading the choices returned no row');
  const { eventTypes, members, schedules } = choices;
  const week = { start: from.getTime(), end: to.getTime() };
  const loadOf = (row: RosterRow) => toLoad(row, hoursOf(row, schedules), week);
  const staff = rows.map((row) => {
    const { bookedMinutes, timeOff, comingEvents, ...rest } = row;
    const isShown = own === null || own === row.id;
    if (!isShown) return { ...rest, load: null, comingEvents: null, timeOff: null };
    return { ...rest, load: loadOf(row), comingEvents, timeOff: toCome(row, now) };
  });
  return { staff, eventTypes, members, schedules: schedules.map(({ id, name }) => ({ id, name })) };
}

function hoursOf({ scheduleId }: RosterRow, schedules: StaffChoicesRow['schedules']): WeeklySchedule | undefined {
  const found = schedules.find((one) => (scheduleId === null ? one.isDefault : one.id === scheduleId));
  return found && { ...found, overrides: overridesByDate(found.overrides) };
}

function toCome({ id: staffId, timeOff }: RosterRow, now: Date): TimeOffRow[] {
  const rows = timeOff.map(({ id, start, end, reason }) => ({
    id,
    staffId,
    startsAt: new Date(start),
    endsAt: new Date(end),
    reason,
  }));
  return rows.filter(({ endsAt }) => endsAt > now);
}

/** Without any schedule all hours are open. */
function toLoad({ bookedMinutes, timeOff }: RosterRow, schedule: WeeklySchedule | undefined, week: Interval): WeekLoad {
  const open = schedule ? intersect(merge(openDays(schedule, week).openings), [week]) : [week];
  const off = timeOff.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
  const closed = intersect(open, merge(off));
  return { bookedMinutes, openMinutes: (lengthOf(open) - lengthOf(closed)) / MINUTE_MS };
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((total, { start, end }) => total + end - start, 0);
}
