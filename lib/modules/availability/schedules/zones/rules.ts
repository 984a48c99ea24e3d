import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { instantToWall } from '@/lib/core/wall-time';
import { hoursOf, type OpenMinutes, type WeeklySchedule } from '../../rules';
import { DAY_MINUTES } from '../rules';

const WEEK_DAYS = 7;

/** How far the clock of one zone is ahead of another's at a moment, in minutes. */
export function clockDifference(from: string, to: string, at: Date): number {
  const wall = (zone: string) => Date.parse(`${instantToWall(at, zone)}Z`);
  return Math.round((wall(to) - wall(from)) / MINUTE_MS);
}

/**
 * The schedule on the clock of another zone, open at the same moments. The clocks are compared once, at `at`: where one of the
 * zones changes its clock and the other does not, hours of another season are off by that change. An interval stays whole,
 * so that starts keep stepping from the same moment: it belongs to the day it begins on in the new zone, and may end on the
 * next. A date whose hours differ is written on every date that its hours fall on.
 */
export function movedToZone(schedule: WeeklySchedule, timezone: string, at: Date): WeeklySchedule {
  const ahead = clockDifference(schedule.timezone, timezone, at);
  if (ahead === 0) return { ...schedule, timezone };
  const rules = schedule.rules.map((rule) => {
    const { days, interval } = shifted(rule, ahead);
    return { day: (rule.day + days + WEEK_DAYS) % WEEK_DAYS, ...interval };
  });
  const moved = { timezone, rules: withoutOverlaps(rules), overrides: new Map<string, OpenMinutes[]>() };
  const overrides = new Map<string, OpenMinutes[]>();
  for (const day of touchedDays(schedule.overrides.keys(), ahead)) {
    const hours = hoursFallingOn(schedule, day, ahead);
    if (!isSame(hours, hoursOf(moved, day))) overrides.set(dateOf(day), hours);
  }
  return { ...moved, overrides };
}

interface Shifted {
  /** How many days after its own it now begins. */
  days: number;
  interval: OpenMinutes;
}

function shifted({ start, end }: OpenMinutes, minutes: number): Shifted {
  const days = Math.floor((start + minutes) / DAY_MINUTES);
  const by = minutes - days * DAY_MINUTES;
  return { days, interval: { start: start + by, end: end + by } };
}

/** The days, counted from 1970, on which hours of the given dates can begin once they are shifted. */
function touchedDays(dates: Iterable<string>, minutes: number): number[] {
  const [first, last] = [0, DAY_MINUTES - 1].map((minute) => Math.floor((minute + minutes) / DAY_MINUTES));
  const days = [...dates].flatMap((date) => {
    const day = Date.parse(date) / DAY_MS;
    return [day + (first ?? 0), day + (last ?? 0)];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

/** What of the hours around a day begins on it once they are shifted, by start. */
function hoursFallingOn(schedule: WeeklySchedule, day: number, minutes: number): OpenMinutes[] {
  const found = [-2, -1, 0, 1, 2].flatMap((from) =>
    hoursOf(schedule, day + from).flatMap((hours) => {
      const { days, interval } = shifted(hours, minutes);
      return from + days === 0 ? [{ day, ...interval }] : [];
    }),
  );
  return withoutOverlaps(found)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/**
 * Hours that ran over midnight into those of the next day may now overlap them within one day, which the editor refuses: such
 * are joined, unless they would be longer than a day.
 */
function withoutOverlaps<Hours extends OpenMinutes & { day: number }>(hours: readonly Hours[]): Hours[] {
  const kept: Hours[] = [];
  for (const one of hours.toSorted((a, b) => a.start - b.start)) {
    const last = kept.findLast(({ day }) => day === one.day);
    const end = Math.max(last?.end ?? 0, one.end);
    if (last && one.start < last.end && end - last.start <= DAY_MINUTES) last.end = end;
    else kept.push({ ...one });
  }
  return kept;
}

function isSame(some: readonly OpenMinutes[], others: readonly OpenMinutes[]): boolean {
  const mark = (hours: readonly OpenMinutes[]) =>
    hours
      .map(({ start, end }) => `${start}-${end}`)
      .sort()
      .join();
  return mark(some) === mark(others);
}

/** @param day days since 1970-01-01 */
function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
