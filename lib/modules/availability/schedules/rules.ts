import type { OpenMinutes } from '../rules';

export const DAY_MINUTES = 1440;

/** `HH:MM`, and `24:00` for the end of the day, in minutes after midnight. */
export function toMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** An interval of clock times; one that ends at or before its start runs over midnight. */
export function toOpenMinutes({ start, end }: { start: string; end: string }): OpenMinutes {
  const from = toMinutes(start);
  const to = toMinutes(end);
  return { start: from, end: to > from ? to : to + DAY_MINUTES };
}

/** `HH:MM` of minutes after midnight; midnight at the end of the day is `24:00`, later minutes are the next day's clock. */
export function toClock(minute: number): string {
  const ofDay = minute > DAY_MINUTES ? minute - DAY_MINUTES : minute;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Places of the intervals that begin before an earlier one of their group has ended. */
export function overlappingPlaces<Interval extends OpenMinutes>(
  intervals: readonly Interval[],
  groupOf: (interval: Interval) => unknown,
): number[] {
  return intervals.flatMap((interval, place) => {
    const clashes = intervals
      .slice(0, place)
      .some(
        (other) => groupOf(other) === groupOf(interval) && other.start < interval.end && interval.start < other.end,
      );
    return clashes ? [place] : [];
  });
}
