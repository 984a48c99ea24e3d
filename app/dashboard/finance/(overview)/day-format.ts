import { dateTimeFormat } from '@/lib/core/formats';
import type { BucketUnit, DayRange } from '@/lib/modules/reports/finance/rules';

/** Calendar days have no zone; they are written as the days they are. */
const timeZone = 'UTC';
const toDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** `1 – 31 Mar 2026`. */
export function formatRange({ from, to }: DayRange, locale: string): string {
  const format = dateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  return format.formatRange(toDate(from), toDate(to));
}

/** `3 Mar`, or `Mar 2026` for months. */
export function formatBucket({ from }: DayRange, unit: BucketUnit, locale: string): string {
  const parts =
    unit === 'month' ? ({ month: 'short', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return dateTimeFormat(locale, { timeZone, ...parts }).format(toDate(from));
}
