import type { CalendarPeriod } from './calendar-period';
import type { GridView } from './calendar-view-model';
import {
  addWallDays,
  dayToWallDate,
  startOfWallDay,
  visibleRange,
  type WallRange,
  type WeekStart,
  wallDateToDay,
} from './wall-date';

/** A period in one of the grid's views: what is drawn once and then shown and put aside as a whole. */
export interface GridSheet {
  /** Equal for all dates that show the same days in the same view. */
  key: string;
  view: GridView;
  /** A date within it, the same whichever way led there. */
  date: Date;
  range: WallRange;
  period: CalendarPeriod;
}

/** More are let go, oldest first. */
export const maxSheets = 9;

interface SheetInput {
  view: GridView;
  /** `YYYY-MM-DD` */
  date: string;
  period: CalendarPeriod;
}

/** @throws RangeError for a date that is none */
export function toSheet({ view, date, period }: SheetInput, weekStart: WeekStart): GridSheet {
  const day = dayToWallDate(date);
  if (!day) throw new RangeError('Not a date');
  const range = visibleRange(view, day, weekStart);
  const first = view === 'month' ? addWallDays(startOfWallDay(day), 1 - day.getUTCDate()) : range.start;
  return { key: `${view} ${wallDateToDay(first)} ${period.narrowing}`, view, date: first, range, period };
}

/**
 * The sheets there are with one that must be among them. Each keeps its place, since one that is moved is laid out anew; one whose
 * events are stale goes, and so do the oldest where there are too many, but for those that are near.
 */
export function withSheet(
  sheets: GridSheet[],
  shown: GridSheet,
  { held, near }: { held: readonly CalendarPeriod[]; near: readonly GridSheet[] },
): GridSheet[] {
  const fresh = sheets.filter(({ key, period }) => key === shown.key || held.includes(period));
  const place = fresh.findIndex(({ key }) => key === shown.key);
  if (place === -1) fresh.push(shown);
  else if (fresh[place]?.period !== shown.period) fresh[place] = shown;
  const kept = new Set([shown.key, ...near.map(({ key }) => key)]);
  let over = fresh.length - maxSheets;
  const next = fresh.filter(({ key }) => over <= 0 || kept.has(key) || over-- <= 0);
  const isSame = next.length === sheets.length && next.every((sheet, index) => sheet === sheets[index]);
  return isSame ? sheets : next;
}
