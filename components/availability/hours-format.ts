import { dateTimeFormat } from '@/lib/core/formats';
import type { OpenMinutes } from '@/lib/modules/availability/rules';

const SUNDAY = Date.UTC(2026, 2, 1);
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The name of a weekday; 0 is Sunday. */
export function weekdayName(day: number, locale: string, width: 'long' | 'short' = 'long'): string {
  return dateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(SUNDAY + day * DAY_MS);
}

/** `9:00 AM – 5:00 PM` of minutes after midnight; an end on the next day is marked by `+1`. */
export function formatHours({ start, end }: OpenMinutes, locale: string): string {
  const format = dateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const clock = (minute: number) => format.format(SUNDAY + minute * MINUTE_MS).replaceAll(/[\u2009\u202f]/gu, ' ');
  return `${clock(start)} – ${clock(end)}${end > 1440 ? ' +1' : ''}`;
}

/** All hours of a day in one line, by start. */
export function formatDayHours(intervals: readonly OpenMinutes[], locale: string): string {
  return intervals
    .toSorted((a, b) => a.start - b.start)
    .map((interval) => formatHours(interval, locale))
    .join(', ');
}

/** `9–17` or `9:30 AM–5 PM`: as little as says it, where there is hardly room. */
export function formatShortHours({ start, end }: OpenMinutes, locale: string): string {
  const clock = (minute: number) => {
    const style: Intl.DateTimeFormatOptions = minute % 60 === 0 ? {} : { minute: '2-digit' };
    const format = dateTimeFormat(locale, { hour: 'numeric', ...style, timeZone: 'UTC' });
    return format.format(SUNDAY + minute * MINUTE_MS).replaceAll(/[\u2009\u202f]/gu, ' ');
  };
  return `${clock(start)}–${clock(end)}`;
}
