import { type CalendarPeriod, narrowing, type ShownSearch } from './calendar-period';
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

/** More are let go. */
export const maxSheets = 10;

interface SheetInput {
  view: GridView;
  /** `YYYY-MM-DD` */
  date: string;
  period: CalendarPeriod;
}

/** @throws RangeError for a date that is none */
export function toSheet({ view, date, period }: SheetInput, weekStart: WeekStart): GridSheet {
  const range = visibleRange(view, toDate(date), weekStart);
  const first = firstDay({ view, date }, range);
  return { key: keyOf({ view, first, narrowing: period.narrowing }), view, date: first, range, period };
}

/** The key of the sheet that an address shows. @throws RangeError for a date that is none */
export function sheetKey(search: ShownSearch, weekStart: WeekStart): string {
  const first = firstDay(search, visibleRange(search.view, toDate(search.date), weekStart));
  return keyOf({ view: search.view, first, narrowing: narrowing(search) });
}

/** A month is drawn with days of those beside it, and named by its own first. */
function firstDay({ view, date }: Pick<ShownSearch, 'view' | 'date'>, { start }: WallRange): Date {
  if (view !== 'month') return start;
  const day = startOfWallDay(toDate(date));
  return addWallDays(day, 1 - day.getUTCDate());
}

function keyOf({ view, first, narrowing: to }: { view: string; first: Date; narrowing: string }): string {
  return `${view} ${wallDateToDay(first)} ${to}`;
}

function toDate(date: string): Date {
  const day = dayToWallDate(date);
  if (!day) throw new RangeError('Not a date');
  return day;
}

/** What is drawn, and what the reader has seen of it. */
export interface DrawnSheets {
  sheets: readonly GridSheet[];
  /** Keys, the last seen at the end. */
  seen: readonly string[];
}

/**
 * The sheets there are with the one in sight among them. Each keeps its place, since one that is moved is laid out anew; one whose
 * events are stale goes. Where there are too many, those go that nobody has seen, then those that were not seen for longest, but
 * for those that are near.
 */
export function withShown(
  { sheets, seen }: DrawnSheets,
  { shown, near, held }: { shown: GridSheet; near: readonly GridSheet[]; held: readonly CalendarPeriod[] },
): DrawnSheets {
  const fresh = sheets.filter(({ key, period }) => key === shown.key || held.includes(period));
  const known = fresh.find(({ key }) => key === shown.key);
  const current = known?.period === shown.period ? known : shown;
  const there = known ? fresh.map((sheet) => (sheet === known ? current : sheet)) : [...fresh, shown];
  const nowSeen = [...seen.filter((key) => key !== shown.key && there.some((sheet) => sheet.key === key)), shown.key];
  const kept = new Set([shown.key, ...near.map(({ key }) => key)]);
  const others = there.map(({ key }) => key).filter((key) => !kept.has(key));
  others.sort((a, b) => nowSeen.indexOf(a) - nowSeen.indexOf(b));
  const gone = new Set(others.slice(0, Math.max(0, there.length - maxSheets)));
  return { sheets: there.filter(({ key }) => !gone.has(key)), seen: nowSeen.filter((key) => !gone.has(key)) };
}

/** Whether nothing would be drawn anew. */
export function isSameDrawing(a: DrawnSheets, b: DrawnSheets): boolean {
  return isSameList(a.sheets, b.sheets) && isSameList(a.seen, b.seen);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
