import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { fromWallMs, type OffsetSpan, offsetSpans, toWallMs } from '@/lib/core/wall-time';

/** Minutes after midnight of the day they belong to; the end may reach into the next day (up to 2880). */
export interface OpenMinutes {
  start: number;
  end: number;
}

export interface WeeklySchedule {
  /** IANA zone whose wall clock the hours are in. */
  timezone: string;
  /** 0 is Sunday. */
  rules: (OpenMinutes & { day: number })[];
  /** Hours of single dates instead of the weekly ones; none means closed. */
  overrides: ReadonlyMap<string, OpenMinutes[]>;
}

/** Half-open `[start, end)` in epoch milliseconds. */
export interface Interval {
  start: number;
  end: number;
}

/** Why a time is not open, as the API names it. */
export type ClosedReason = 'outside_hours' | 'day_off';

/** One interval of hours on one date, as instants. */
export interface Opening extends Interval {
  /** What the wall clock reads at its start by the schedule, as if it were UTC: starts step from here. */
  wall: number;
}

/** The dates a schedule is closed on and its intervals of hours on the others, by start. */
export interface OpenDays {
  openings: Opening[];
  closedDays: Interval[];
}

/** The longest a rule reaches beyond its own date, and the farthest that a zone is from UTC. */
const MARGIN_MS = 2 * DAY_MS;
const WEEK_DAYS = 7;
/** The first of January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/**
 * Everything of a schedule that touches `[from, to)`. An interval runs from the first moment the wall clock reads its start or
 * later until the first moment it reads its end or later: the part that a clock change skips is not there.
 */
export function openDays(schedule: WeeklySchedule, { start: from, end: to }: Interval): OpenDays {
  const spans = offsetSpans(schedule.timezone, from - MARGIN_MS, to + MARGIN_MS);
  const firstDay = Math.floor(toWallMs(spans, from) / DAY_MS) - 1;
  const lastDay = Math.floor(toWallMs(spans, to) / DAY_MS);
  const days: OpenDays = { openings: [], closedDays: [] };
  const touches = ({ start, end }: Interval) => start < end && start < to && from < end;
  for (let day = firstDay; day <= lastDay; day++) {
    const hours = hoursOf(schedule, day);
    days.openings.push(...hours.map((open) => toOpening(spans, day, open)).filter(touches));
    const whole = toOpening(spans, day, { start: 0, end: DAY_MS / MINUTE_MS });
    if (hours.length === 0 && touches(whole)) days.closedDays.push({ start: whole.start, end: whole.end });
  }
  days.openings.sort((a, b) => a.start - b.start || a.wall - b.wall);
  return days;
}

/** Open hours as instants, merged and sorted, of the calendar days `from` to `to` (inclusive, in the schedule's zone). */
export function openIntervals(schedule: WeeklySchedule, from: string, to: string): Interval[] {
  const [firstDay, lastDay] = [Date.parse(from) / DAY_MS, Date.parse(to) / DAY_MS];
  const spans = offsetSpans(schedule.timezone, firstDay * DAY_MS - MARGIN_MS, lastDay * DAY_MS + 2 * MARGIN_MS);
  const intervals: Interval[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    intervals.push(...hoursOf(schedule, day).map((open) => toOpening(spans, day, open)));
  }
  return merge(intervals.filter(({ start, end }) => start < end));
}

/** Why `[start, end)` does not lie in open hours without gap, or null when it does. Time off closes like a day off. */
export function closedReason(schedule: WeeklySchedule, timeOff: Interval[], wanted: Interval): ClosedReason | null {
  if (timeOff.some((off) => off.start < wanted.end && wanted.start < off.end)) return 'day_off';
  const { openings, closedDays } = openDays(schedule, wanted);
  const open = merge(openings);
  if (open.some(({ start, end }) => start <= wanted.start && wanted.end <= end)) return null;
  const contains = ({ start, end }: Interval) => start <= wanted.start && wanted.start < end;
  return !open.some(contains) && closedDays.some(contains) ? 'day_off' : 'outside_hours';
}

/** Sorted, with overlapping and touching intervals joined. */
export function merge(intervals: readonly Interval[]): Interval[] {
  // Claims come from the database like this, by the thousand.
  if (intervals.every(({ start }, index) => index === 0 || start > (intervals[index - 1]?.end ?? start))) {
    return intervals.slice();
  }
  const merged: Interval[] = [];
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What two sorted lists have in common, each without overlaps of its own. */
export function intersect(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let at = 0;
  for (const one of some) {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= one.start) at++;
    for (let next = at; next < others.length; next++) {
      const other = others[next];
      if (!other || other.start >= one.end) break;
      common.push({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) });
    }
  }
  return common;
}

/** The first of sorted, disjoint intervals that ends after a moment. */
export function firstEndingAfter(intervals: readonly Interval[], moment: number): Interval | undefined {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle]?.end ?? 0) > moment) high = middle;
    else low = middle + 1;
  }
  return intervals[low];
}

/** The hours of a day: its own where it has any, else those of its weekday. @param day days since 1970-01-01 */
export function hoursOf({ rules, overrides }: WeeklySchedule, day: number): OpenMinutes[] {
  const override = overrides.size > 0 && overrides.get(new Date(day * DAY_MS).toISOString().slice(0, 10));
  if (override) return override;
  const weekday = (((day + EPOCH_WEEKDAY) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
  return rules.filter((rule) => rule.day === weekday);
}

function toOpening(spans: readonly OffsetSpan[], day: number, { start, end }: OpenMinutes): Opening {
  const wall = day * DAY_MS + start * MINUTE_MS;
  return { start: fromWallMs(spans, wall), end: fromWallMs(spans, day * DAY_MS + end * MINUTE_MS), wall };
}
