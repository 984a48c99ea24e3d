/**
 * Wall dates: a `Date` whose UTC fields carry what the clock on the team's wall shows.
 * The grid computes in them alone, so the browser's own zone can never move an event.
 */

export type CalendarViewName = 'month' | 'week' | 'day' | 'agenda' | 'team';
/** 0 is Sunday, 6 is Saturday. */
export type WeekStart = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** `end` is exclusive. */
export type WallRange = { start: Date; end: Date };

/** Whether any of it lies in the range, both ends of which touch nothing. */
export function isSeenIn({ start, end }: WallRange, range: WallRange): boolean {
  return end > range.start && start < range.end;
}

export const minuteMs = 60_000;
export const dayMs = 86_400_000;
export const agendaDays = 7;

/** The wall date of an instant in an IANA zone; throws `RangeError` for an unknown zone or an unreadable instant. */
export function toWallDate(instant: Date | string, timeZone: string): Date {
  const utcMs = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(utcMs)) throw new RangeError('Not an instant');
  return new Date(utcMs + zoneOffsetMs(utcMs, timeZone));
}

/** The instant of a wall date, good enough to show: of a time the wall skips or shows twice, one of those around it. */
export function wallDateToInstant(wall: Date, timeZone: string): Date {
  const guess = wall.getTime() - zoneOffsetMs(wall.getTime(), timeZone);
  return new Date(wall.getTime() - zoneOffsetMs(guess, timeZone));
}

/** Milliseconds the zone is ahead of UTC at an instant. */
export function zoneOffsetMs(utcMs: number, timeZone: string): number {
  const day = Math.floor(utcMs / dayMs);
  const offset = midnightOffset(day, timeZone);
  return offset === midnightOffset(day + 1, timeZone) ? offset : exactOffset(utcMs, timeZone);
}

/** True when the wall shows the same time twice around this instant (clocks went back). */
export function isRepeatedWallTime(instant: Date | string, timeZone: string): boolean {
  const utcMs = new Date(instant).getTime();
  const wallMs = utcMs + zoneOffsetMs(utcMs, timeZone);
  const readings = [utcMs - dayMs, utcMs + dayMs].map((near) => wallMs - zoneOffsetMs(near, timeZone));
  return readings.some((other) => other !== utcMs && other + zoneOffsetMs(other, timeZone) === wallMs);
}

/** `2026-03-02T09:15:00`: what the server receives together with the zone. */
export function wallDateToLocal(date: Date): string {
  return date.toISOString().slice(0, 19);
}

/** `2026-03-02`. */
export function wallDateToDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Midnight of a `YYYY-MM-DD`, or null when there is no such day. */
export function dayToWallDate(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || wallDateToDay(date) !== day ? null : date;
}

export function startOfWallDay(date: Date): Date {
  return new Date(Math.floor(date.getTime() / dayMs) * dayMs);
}

export function addWallDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs);
}

/** The same day of another month; a day that month lacks becomes its last one. */
export function addWallMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  moved.setUTCDate(Math.min(date.getUTCDate(), daysInMonth(moved)));
  return moved;
}

export function startOfWallWeek(date: Date, weekStart: WeekStart): Date {
  const midnight = startOfWallDay(date);
  return addWallDays(midnight, -((midnight.getUTCDay() - weekStart + 7) % 7));
}

/** The days a view draws: one day (of all staff in the team's view), one week, the whole weeks that hold a month, or the agenda's days from the date on. */
export function visibleRange(view: CalendarViewName, date: Date, weekStart: WeekStart): WallRange {
  const day = startOfWallDay(date);
  if (view === 'day' || view === 'team') return { start: day, end: addWallDays(day, 1) };
  if (view === 'agenda') return { start: day, end: addWallDays(day, agendaDays) };
  if (view === 'week') {
    const start = startOfWallWeek(day, weekStart);
    return { start, end: addWallDays(start, 7) };
  }
  const first = addWallDays(day, 1 - day.getUTCDate());
  const last = addWallDays(addWallMonths(first, 1), -1);
  return { start: startOfWallWeek(first, weekStart), end: addWallDays(startOfWallWeek(last, weekStart), 7) };
}

/** The date that the previous (-1) or next (1) period of a view starts from. */
export function stepDate(view: CalendarViewName, date: Date, direction: -1 | 1): Date {
  if (view === 'month') return addWallMonths(date, direction);
  return addWallDays(date, direction * { day: 1, team: 1, week: 7, agenda: agendaDays }[view]);
}

/** The days of a range as midnights. */
export function wallDays({ start, end }: WallRange): Date[] {
  const count = Math.round((end.getTime() - start.getTime()) / dayMs);
  return Array.from({ length: count }, (_, index) => addWallDays(start, index));
}

/** Minutes since midnight. */
export function minuteOfDay(date: Date): number {
  return date.getUTCHours() * 60 + date.getUTCMinutes();
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

const midnightOffsets = new Map<string, Map<number, number>>();

/** A zone keeps one offset between two UTC midnights that agree, so most events cost no formatting at all. */
function midnightOffset(day: number, timeZone: string): number {
  let days = midnightOffsets.get(timeZone);
  if (!days) {
    days = new Map();
    midnightOffsets.set(timeZone, days);
  }
  let offset = days.get(day);
  if (offset === undefined) {
    offset = exactOffset(day * dayMs, timeZone);
    days.set(day, offset);
  }
  return offset;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function exactOffset(utcMs: number, timeZone: string): number {
  let format = zoneFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    zoneFormats.set(timeZone, format);
  }
  const wholeSeconds = Math.floor(utcMs / 1000) * 1000;
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    format.format(wholeSeconds).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}
