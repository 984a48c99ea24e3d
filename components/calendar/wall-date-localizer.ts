import { DateLocalizer } from 'react-big-calendar/lib/localizer.js';
import {
  addWallDays,
  addWallMonths,
  dayMs,
  minuteMs,
  startOfWallDay,
  startOfWallWeek,
  type WeekStart,
} from './wall-date';
import { formatWall, formatWallRange } from './wall-format';

/**
 * A localizer for wall dates. The library's own ones read the browser's zone and shift clock-change days;
 * here every day has 1,440 minutes and every offset is zero. Equal settings give the same object, so views keep their memos.
 */
export function wallDateLocalizer(locale: string, weekStart: WeekStart): DateLocalizer {
  const key = `${locale} ${weekStart}`;
  let localizer = localizers.get(key);
  if (!localizer) {
    localizer = new DateLocalizer({
      ...arithmetic,
      ...eventRules,
      firstOfWeek: () => weekStart,
      firstVisibleDay: (date: Date) => startOfWallWeek(startOf(date, 'month'), weekStart),
      lastVisibleDay: (date: Date) => addWallDays(startOfWallWeek(endOf(date, 'month'), weekStart), 6),
      visibleDays: (date: Date) => {
        const first = startOfWallWeek(startOf(date, 'month'), weekStart);
        return range(first, startOfWallWeek(endOf(date, 'month'), weekStart).getTime() + 6 * dayMs);
      },
      formats: wallFormats(locale),
      format: (value: Date) => formatWall(value, 'time', locale),
    });
    localizers.set(key, localizer);
  }
  return localizer;
}

const localizers = new Map<string, DateLocalizer>();

type Instantish = Date | number;
type Span = { start: Date; end: Date };
type EventRange = { event: Span; range: Span };

function wallFormats(locale: string) {
  const timeRange = (span: Span) => formatWallRange(span, 'time', locale);
  const dayRange = (span: Span) => formatWallRange(span, 'period', locale);
  return {
    dateFormat: (date: Date) => formatWall(date, 'dayNumber', locale),
    dayFormat: (date: Date) => formatWall(date, 'longDay', locale),
    weekdayFormat: (date: Date) => formatWall(date, 'weekday', locale),
    timeGutterFormat: (date: Date) => formatWall(date, 'hour', locale),
    monthHeaderFormat: (date: Date) => formatWall(date, 'month', locale),
    dayHeaderFormat: (date: Date) => formatWall(date, 'fullDay', locale),
    dayRangeHeaderFormat: dayRange,
    selectRangeFormat: timeRange,
    eventTimeRangeFormat: noLabel,
    eventTimeRangeStartFormat: noLabel,
    eventTimeRangeEndFormat: noLabel,
  };
}

/** Events say their time themselves. */
const noLabel = () => '';

const unitMs: Record<string, number> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: minuteMs,
  hours: 60 * minuteMs,
  day: dayMs,
  date: dayMs,
  week: 7 * dayMs,
};

function startOf(value: Instantish, unit = 'milliseconds', weekStart: WeekStart = 0): Date {
  const date = new Date(value);
  if (unit === 'year') return new Date(Date.UTC(date.getUTCFullYear(), 0, 1));
  if (unit === 'month') return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
  if (unit === 'week') return startOfWallWeek(date, weekStart);
  const step = unitMs[unit] ?? 1;
  return new Date(Math.floor(date.getTime() / step) * step);
}

function endOf(value: Instantish, unit: string, weekStart: WeekStart = 0): Date {
  return new Date(add(startOf(value, unit, weekStart), 1, unit).getTime() - 1);
}

function add(value: Instantish, amount: number, unit: string): Date {
  const date = new Date(value);
  if (unit === 'year') return addWallMonths(date, 12 * amount);
  if (unit === 'month') return addWallMonths(date, amount);
  return new Date(date.getTime() + amount * (unitMs[unit] ?? 1));
}

/** Asked thousands of times for one week, so units of a fixed length are compared without making dates. */
function compare(a: Instantish, b: Instantish, unit = 'milliseconds'): number {
  const step = unit === 'week' ? undefined : unitMs[unit];
  if (step) return (Math.floor(Number(a) / step) - Math.floor(Number(b) / step)) * step;
  return startOf(a, unit).getTime() - startOf(b, unit).getTime();
}

function range(start: Instantish, end: Instantish, unit = 'day'): Date[] {
  const dates: Date[] = [];
  for (let current = new Date(start); compare(current, end, unit) <= 0; current = add(current, 1, unit))
    dates.push(current);
  return dates;
}

function diff(a: Instantish, b: Instantish, unit = 'milliseconds'): number {
  return Math.round(Math.abs(compare(a, b, unit)) / (unitMs[unit] ?? 1));
}

/** Only columns ask by `day` in so many words; an event that ends at midnight has no place in the next one. */
function lastDay(from: Instantish, to: Instantish): Date {
  return new Date(Math.max(Number(from), Number(to) - 1));
}

function extreme(dates: Instantish[], pick: (...values: number[]) => number): Date {
  return new Date(pick(...dates.map(Number)));
}

const arithmetic = {
  startOf,
  endOf,
  add,
  range,
  diff,
  eq: (a: Instantish, b: Instantish, unit?: string) => compare(a, b, unit) === 0,
  neq: (a: Instantish, b: Instantish, unit?: string) => compare(a, b, unit) !== 0,
  lt: (a: Instantish, b: Instantish, unit?: string) => compare(a, b, unit) < 0,
  lte: (a: Instantish, b: Instantish, unit?: string) => compare(a, b, unit) <= 0,
  gt: (a: Instantish, b: Instantish, unit?: string) => compare(a, b, unit) > 0,
  gte: (a: Instantish, b: Instantish, unit?: string) => compare(a, b, unit) >= 0,
  inRange: (date: Instantish, from: Instantish, to: Instantish, unit?: string) =>
    compare(date, from, unit ?? 'day') >= 0 &&
    compare(date, unit === 'day' ? lastDay(from, to) : to, unit ?? 'day') <= 0,
  min: (...dates: Instantish[]) => extreme(dates, Math.min),
  max: (...dates: Instantish[]) => extreme(dates, Math.max),
  minutes: (date: Date) => date.getUTCMinutes(),
  ceil: (date: Date, unit: string) =>
    compare(date, startOf(date, unit)) === 0 ? date : add(startOf(date, unit), 1, unit),
  merge: (date: Date | null, time: Date | null) =>
    date && time ? new Date(startOfWallDay(date).getTime() + (time.getTime() - startOfWallDay(time).getTime())) : null,
  isSameDate: (a: Instantish, b: Instantish) => compare(a, b, 'day') === 0,
  getSlotDate: (day: Date, minutesFromMidnight: number, offset: number) =>
    new Date(startOfWallDay(day).getTime() + (minutesFromMidnight + offset) * minuteMs),
  getTimezoneOffset: () => 0,
  getDstOffset: () => 0,
  getTotalMin: (start: Date, end: Date) => diff(start, end, 'minutes'),
  getMinutesFromMidnight: (date: Date) => diff(startOfWallDay(date), date, 'minutes'),
  daySpan: (start: Date, end: Date) => diff(start, end, 'day'),
};

const eventRules = {
  continuesPrior: (start: Date, first: Date) => compare(start, first, 'day') < 0,
  continuesAfter: (start: Date, end: Date, last: Date) =>
    compare(start, end, 'minutes') === 0 ? compare(end, last, 'minutes') >= 0 : compare(end, last, 'minutes') > 0,
  sortEvents: ({ evtA, evtB }: { evtA: Span; evtB: Span }) =>
    compare(evtA.start, evtB.start, 'day') ||
    arithmetic.daySpan(evtB.start, evtB.end) - arithmetic.daySpan(evtA.start, evtA.end) ||
    compare(evtA.start, evtB.start) ||
    compare(evtA.end, evtB.end),
  inEventRange: ({ event, range: visible }: EventRange) =>
    compare(event.start, visible.end, 'day') <= 0 &&
    (compare(startOfWallDay(event.start), event.end, 'minutes') === 0
      ? compare(event.end, visible.start, 'minutes') >= 0
      : compare(event.end, visible.start, 'minutes') > 0),
  // A booking from midnight to midnight is drawn in the hours, because the all-day row is hidden.
  startAndEndAreDateOnly: () => false,
};
