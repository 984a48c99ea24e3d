import { Temporal } from 'temporal-polyfill';
import { addDays } from '@/lib/core/wall-time';

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

/** Open hours as instants, merged and sorted, of the calendar days `from` to `to` (inclusive, in the schedule's zone). */
export function openIntervals(schedule: WeeklySchedule, from: string, to: string): Interval[] {
  const intervals: Interval[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    for (const { start, end } of hoursOf(schedule, date)) {
      intervals.push({
        start: wallMinute(date, start, schedule.timezone),
        end: wallMinute(date, end, schedule.timezone),
      });
    }
  }
  return merge(intervals.filter(({ start, end }) => start < end));
}

/** Why `[start, end)` does not lie in open hours without gap, or null when it does. Time off closes like a day off. */
export function closedReason(schedule: WeeklySchedule, timeOff: Interval[], wanted: Interval): ClosedReason | null {
  if (timeOff.some((off) => off.start < wanted.end && wanted.start < off.end)) return 'day_off';
  const firstDay = dayOf(wanted.start, schedule.timezone);
  const lastDay = dayOf(wanted.end, schedule.timezone);
  const open = openIntervals(schedule, addDays(firstDay, -1), lastDay);
  if (open.some(({ start, end }) => start <= wanted.start && wanted.end <= end)) return null;
  return hoursOf(schedule, firstDay).length === 0 ? 'day_off' : 'outside_hours';
}

/** Sorted, with overlapping and touching intervals joined. */
export function merge(intervals: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && interval.start <= last.end) last.end = Math.max(last.end, interval.end);
    else merged.push({ ...interval });
  }
  return merged;
}

function hoursOf({ rules, overrides }: WeeklySchedule, date: string): OpenMinutes[] {
  const override = overrides.get(date);
  if (override) return override;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return rules.filter(({ day }) => day === weekday);
}

function wallMinute(date: string, minute: number, timezone: string): number {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  return wall.toZonedDateTime(timezone).epochMilliseconds;
}

function dayOf(epochMs: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timezone).toPlainDate().toString();
}
