import { Temporal } from 'temporal-polyfill';
import { addDays } from '@/lib/core/wall-time';

/** Calendar days `YYYY-MM-DD`, both inclusive. */
export interface DayRange {
  from: string;
  to: string;
}

export const PERIODS = ['this_month', 'last_month', 'this_quarter', 'this_year'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** The days of a named period, those to come included. @param today in the team's zone */
export function periodOf(name: PeriodName, today: string): DayRange {
  const date = Temporal.PlainDate.from(today);
  const monthStart = date.with({ day: 1 });
  switch (name) {
    case 'this_month':
      return monthsFrom(monthStart, 1);
    case 'last_month':
      return monthsFrom(monthStart.subtract({ months: 1 }), 1);
    case 'this_quarter':
      return monthsFrom(monthStart.subtract({ months: (date.month - 1) % 3 }), 3);
    case 'this_year':
      return monthsFrom(date.with({ month: 1, day: 1 }), 12);
  }
}

export const COMPARISONS = ['previous', 'year', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a period is compared with: as many whole months before whole months, else as many days; or the same days a year ago. */
export function comparedWith({ from, to }: DayRange, how: Comparison): DayRange | null {
  if (how === 'none') return null;
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (how === 'year') {
    const isMonthEnd = last.day === last.daysInMonth;
    const end = last.subtract({ years: 1 });
    const to = isMonthEnd ? end.with({ day: end.daysInMonth }) : end;
    return { from: first.subtract({ years: 1 }).toString(), to: to.toString() };
  }
  const months = wholeMonths(first, last);
  if (months > 0) return monthsFrom(first.subtract({ months }), months);
  const days = daysOf({ from, to });
  return { from: addDays(from, -days), to: addDays(from, -1) };
}

export type BucketUnit = 'day' | 'week' | 'month';

/** A period cut into days, weeks or months that cover it without gap; the first and last may be shorter. */
export interface Buckets {
  unit: BucketUnit;
  ranges: DayRange[];
}

const MOST_DAYS = 62;
const MOST_DAYS_IN_WEEKS = 200;

/** Cuts a period so that a chart of it can be read. Weeks begin on Monday. */
export function bucketsOf(range: DayRange): Buckets {
  const days = daysOf(range);
  const unit = days <= MOST_DAYS ? 'day' : days <= MOST_DAYS_IN_WEEKS ? 'week' : 'month';
  const ranges: DayRange[] = [];
  for (let from = range.from; from <= range.to; ) {
    const end = lastDayOf(unit, from);
    const isLast = end >= range.to;
    ranges.push({ from, to: isLast ? range.to : end });
    from = addDays(end, 1);
  }
  return { unit, ranges };
}

/** How many days a range has. */
export function daysOf({ from, to }: DayRange): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1;
}

/** How late the money of an invoice is: not yet, or in groups of thirty days. */
export const AGES = ['not_due', 'late_30', 'late_60', 'late_90', 'late_more'] as const;
export type Age = (typeof AGES)[number];

/** A sum of money by count, in minor units of one currency. */
export interface Sum {
  amount: number;
  count: number;
}

/** What an average payment was, in minor units rounded half up; null without payments. */
export function averageOf({ amount, count }: Sum): number | null {
  return count === 0 ? null : Math.floor((2 * amount + count) / (2 * count));
}

function lastDayOf(unit: BucketUnit, day: string): string {
  if (unit === 'day') return day;
  const date = Temporal.PlainDate.from(day);
  const last = unit === 'week' ? date.add({ days: 7 - date.dayOfWeek }) : date.with({ day: date.daysInMonth });
  return last.toString();
}

/** How many whole calendar months a range is; 0 where it begins or ends within one. */
function wholeMonths(first: Temporal.PlainDate, last: Temporal.PlainDate): number {
  if (first.day !== 1 || last.day !== last.daysInMonth) return 0;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function monthsFrom(first: Temporal.PlainDate, months: number): DayRange {
  return { from: first.toString(), to: first.add({ months }).subtract({ days: 1 }).toString() };
}
