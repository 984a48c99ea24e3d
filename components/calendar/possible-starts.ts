import { dayMs, minuteMs, startOfWallDay, toWallDate, wallDateToDay } from './wall-date';

/** Where a new event could begin, for the service and the day that a form says. */
export interface PossibleStarts {
  /** `YYYY-MM-DD` on the team's wall. */
  date: string;
  /** Whose they are, or anybody's. */
  staffId: string | null;
  /** Minutes since midnight. */
  minutes: number[];
}

/** @param instants starts in UTC; those of other days are left out */
export function toPossibleStarts(
  { date, staffId }: { date: string; staffId: string },
  { instants, timeZone }: { instants: string[]; timeZone: string },
): PossibleStarts {
  const walls = instants.map((instant) => toWallDate(instant, timeZone)).filter((wall) => wallDateToDay(wall) === date);
  const minutes = walls.map((wall) => (wall.getTime() - startOfWallDay(wall).getTime()) / minuteMs);
  return { date, staffId: staffId || null, minutes };
}

/** A CSS background with a line at each start in a day's column that runs from `first` to `last`, in minutes; none elsewhere. */
export function startMarks(starts: PossibleStarts, [first, last]: [number, number]): string {
  const shown = starts.minutes.filter((minute) => minute >= first && minute < Math.min(last, dayMs / minuteMs));
  const place = (minute: number) => (((minute - first) / (last - first)) * 100).toFixed(3);
  return shown
    .map((minute) => `linear-gradient(var(--accent) 0 0) 0 ${place(minute)}% / 100% 2px no-repeat`)
    .join(', ');
}
