import { calendarDate } from '@/lib/core/time-fields';
import {
  COMPARISONS,
  type Comparison,
  comparedWith,
  type DayRange,
  daysOf,
  PERIODS,
  type PeriodName,
  periodOf,
} from '@/lib/modules/reports/finance/rules';

export interface FinanceSearch {
  range: DayRange;
  /** The named period that the days are, if any. */
  period: PeriodName | undefined;
  comparison: Comparison;
  /** What the days are compared with. */
  before: DayRange | null;
}

/** Ten years. */
const MOST_DAYS = 3_653;

/** The period of an address, this month unless it names days that make sense. @param today in the team's zone */
export function financeSearchOf(params: Record<string, string>, today: string): FinanceSearch {
  const range = rangeOf(params) ?? periodOf('this_month', today);
  const comparison = COMPARISONS.find((name) => name === params.compare) ?? 'previous';
  const period = PERIODS.find((name) => isSame(periodOf(name, today), range));
  return { range, period, comparison, before: comparedWith(range, comparison) };
}

function rangeOf({ date_from: from, date_to: to }: Record<string, string>): DayRange | null {
  if (!from || !to || !isDate(from) || !isDate(to) || from > to) return null;
  return daysOf({ from, to }) <= MOST_DAYS ? { from, to } : null;
}

function isDate(text: string): boolean {
  return calendarDate.safeParse(text).success;
}

function isSame(a: DayRange, b: DayRange): boolean {
  return a.from === b.from && a.to === b.to;
}
