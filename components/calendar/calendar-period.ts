import type { CalendarSearch } from './calendar-search';
import type { CalendarBlockView, CalendarEventView, DayCounts, OpenHours, StaffColumn } from './calendar-view-model';
import {
  type CalendarViewName,
  dayToWallDate,
  stepDate,
  visibleRange,
  type WallRange,
  type WeekStart,
  wallDateToDay,
} from './wall-date';

/** An address with the view that it leads to. */
export type ShownSearch = CalendarSearch & { view: CalendarViewName };

/** A run of days as the server read them, enough to draw every view that lies within. */
export interface CalendarPeriod {
  /** `YYYY-MM-DD`, the first day held and the one after the last. */
  from: string;
  to: string;
  /** What it was narrowed to, see {@link narrowing}. */
  narrowing: string;
  /** False when there were more events than one answer holds; then it draws nothing but what it was read for. */
  isWhole: boolean;
  /** The view it was read for. */
  view: CalendarViewName;
  /** A month's count of each day where its events are too many to draw; then `events` are those of `countedAt` alone. */
  counts?: DayCounts | undefined;
  /** `YYYY-MM-DD`, the day of the address that counts were read for, which a phone lists below the month. */
  countedAt?: string | undefined;
  events: CalendarEventView[];
  blocks: CalendarBlockView[];
  /** Absent where all hours are open. */
  openHours?: OpenHours[] | undefined;
  /** Read for the team's day alone. */
  columns?: StaffColumn[] | undefined;
}

/** A period written down: a page draws objects one by one, and text at once. Every answer of the server is an object of its own. */
export interface WrittenPeriod {
  text: string;
}

/** What {@link readWritten} reads. The names of what an event has are written once. */
export function writePeriod({ events, ...period }: CalendarPeriod): WrittenPeriod {
  const names = Object.keys(events[0] ?? {}) as (keyof CalendarEventView)[];
  const rows = events.map((event) => names.map((name) => event[name]));
  return { text: JSON.stringify({ ...period, names, rows }) };
}

export function readWritten({ text }: WrittenPeriod): CalendarPeriod {
  const { names, rows, ...period } = JSON.parse(text) as Omit<CalendarPeriod, 'events'> & {
    names: string[];
    rows: unknown[][];
  };
  const eventOf = (row: unknown[]) => Object.fromEntries(names.map((name, place) => [name, row[place]]));
  return { ...period, events: rows.map(eventOf) as CalendarEventView[] };
}

/** The part of an address that decides which events there are and what their colours say. */
export function narrowing({ staffId, locationId, eventTypeId, color, cancelled }: CalendarSearch): string {
  return [staffId, locationId, eventTypeId, color, cancelled].join('/');
}

/** The days that a view draws: of a single day all of its week, which a phone shows above it. */
export function drawnRange(view: CalendarViewName, date: Date, weekStart: WeekStart): WallRange {
  return visibleRange(view === 'day' || view === 'team' ? 'week' : view, date, weekStart);
}

/** Whether a period has all that an address shows. */
export function holds(period: CalendarPeriod, search: ShownSearch, weekStart: WeekStart) {
  const date = dayToWallDate(search.date);
  if (!date || period.narrowing !== narrowing(search)) return false;
  if (search.view === 'team' && !period.columns) return false;
  if (period.counts && (search.view !== 'month' || search.date !== period.countedAt)) return false;
  if (!period.isWhole && period.view !== search.view) return false;
  const { start, end } = drawnRange(search.view, date, weekStart);
  return period.from <= wallDateToDay(start) && wallDateToDay(end) <= period.to;
}

/** The addresses a reader is likely to go to next: the periods beside this one, and this date in the other views. */
export function nearby(search: ShownSearch): ShownSearch[] {
  const date = dayToWallDate(search.date);
  // The server draws the agenda, and what it leads to.
  if (!date || search.view === 'agenda') return [];
  const stepped = ([1, -1] as const).map((step) => ({
    ...search,
    event: null,
    date: wallDateToDay(stepDate(search.view, date, step)),
  }));
  const others = (['day', 'week', 'team', 'month'] as const)
    .filter((view) => view !== search.view)
    .map((view) => ({ ...search, event: null, view }));
  return [...stepped, ...others];
}

/** The new events, with those objects kept that say the same as before: what did not change is not drawn again. */
export function keepSame(known: Map<string, CalendarEventView>, events: CalendarEventView[]): CalendarEventView[] {
  return events.map((event) => {
    const before = known.get(event.id);
    if (before && isSame(before, event)) return before;
    known.set(event.id, event);
    return event;
  });
}

function isSame(a: CalendarEventView, b: CalendarEventView): boolean {
  return (Object.keys(b) as (keyof CalendarEventView)[]).every((name) => a[name] === b[name]);
}
