import { Temporal } from 'temporal-polyfill';

export const RECURRENCE_FREQUENCIES = ['daily', 'weekly', 'biweekly', 'monthly'] as const;
export type RecurrenceFrequency = (typeof RECURRENCE_FREQUENCIES)[number];

/** The rule of a series, in wall time of its zone. */
export interface SeriesRule {
  frequency: RecurrenceFrequency;
  /** Weekdays, 0 is Sunday; a monthly series keeps its day of the month and has none. */
  days: readonly number[];
  /** Occurrences in all, the first counted. */
  count: number | null;
  /** `YYYY-MM-DD` in the series' zone, inclusive. */
  endDate: string | null;
  /** IANA name. */
  timezone: string;
}

/** Two years of days. */
export const MAX_OCCURRENCES = 731;
const OPEN_ENDED_OCCURRENCES = 52;
const OPEN_ENDED_YEARS = 2;
const LAST_DAY = Temporal.PlainDate.from('9998-12-31');
const DAYS_A_WEEK = 7;

/**
 * The starts of a series in order, the requested one first whatever its weekday. Stepped in wall time: every occurrence is at
 * the wall-clock time of the first; where a clock change skips that time it comes as much later, where one repeats it the
 * first of the two counts. A month without the day is skipped (RFC 5545). Weeks begin on Monday. At most one more than
 * {@link MAX_OCCURRENCES}, so that a caller can tell a series that is too long.
 */
export function expandSeries(start: Date, rule: SeriesRule): Date[] {
  const first = zoned(start, rule.timezone);
  const plainTime = first.toPlainTime();
  const last = lastDay(first.toPlainDate(), rule);
  const most = rule.count ?? (rule.endDate ? MAX_OCCURRENCES + 1 : OPEN_ENDED_OCCURRENCES);
  const starts = [start];
  for (const date of laterDates(first.toPlainDate(), rule)) {
    if (starts.length >= most || Temporal.PlainDate.compare(date, last) > 0) break;
    const next = date.toZonedDateTime({ timeZone: rule.timezone, plainTime }).epochMilliseconds;
    // A zone that crosses the date line leaves out a whole day, whose time then falls on the next one.
    if (next > (starts.at(-1)?.getTime() ?? 0)) starts.push(new Date(next));
  }
  return starts;
}

/** Every instant moved by what lies between two others on the wall clock of a zone. @param timezone IANA name */
export function shiftInWallTime(instants: readonly Date[], move: { from: Date; to: Date }, timezone: string): Date[] {
  const wall = (instant: Date) => zoned(instant, timezone).toPlainDateTime();
  const distance = wall(move.from).until(wall(move.to));
  return instants.map((instant) => {
    if (instant.getTime() === move.from.getTime()) return move.to;
    return new Date(wall(instant).add(distance).toZonedDateTime(timezone).epochMilliseconds);
  });
}

/** Weekdays of the wire, where 0 and 7 are Sunday, without repetition. */
export function toWeekdays(days: readonly number[]): number[] {
  return [...new Set(days.map((day) => day % DAYS_A_WEEK))].sort((a, b) => a - b);
}

function zoned(instant: Date, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timezone);
}

function lastDay(first: Temporal.PlainDate, { count, endDate }: SeriesRule): Temporal.PlainDate {
  const open = count === null && endDate === null;
  const last = endDate ? Temporal.PlainDate.from(endDate) : open ? first.add({ years: OPEN_ENDED_YEARS }) : LAST_DAY;
  return Temporal.PlainDate.compare(last, LAST_DAY) > 0 ? LAST_DAY : last;
}

/** The days after the first that the rule names, without end. */
function laterDates(first: Temporal.PlainDate, { frequency, days }: SeriesRule): Iterable<Temporal.PlainDate> {
  const named = new Set(days);
  switch (frequency) {
    case 'daily':
      return everyDay(first, (date) => named.size === 0 || named.has(date.dayOfWeek % DAYS_A_WEEK));
    case 'monthly':
      return everyMonth(first);
    default: {
      const weekdays = named.size === 0 ? new Set([first.dayOfWeek % DAYS_A_WEEK]) : named;
      const monday = first.subtract({ days: first.dayOfWeek - 1 });
      const weeks = frequency === 'weekly' ? 1 : 2;
      const isWeek = (date: Temporal.PlainDate) =>
        Math.floor(monday.until(date, { largestUnit: 'day' }).days / DAYS_A_WEEK) % weeks === 0;
      return everyDay(first, (date) => weekdays.has(date.dayOfWeek % DAYS_A_WEEK) && isWeek(date));
    }
  }
}

function* everyDay(first: Temporal.PlainDate, isNamed: (date: Temporal.PlainDate) => boolean) {
  for (let date = first.add({ days: 1 }); ; date = date.add({ days: 1 })) {
    if (isNamed(date)) yield date;
  }
}

function* everyMonth(first: Temporal.PlainDate) {
  for (let months = 1; ; months++) {
    const date = first.add({ months });
    // Temporal brings the 31st to the last day of a shorter month, which then is another day.
    if (date.day === first.day) yield date;
  }
}
