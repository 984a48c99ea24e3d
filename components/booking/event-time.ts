import { remembered } from '@/lib/core/remembered';
import { MINUTE_MS } from '@/lib/core/time';

/** How a reader writes times: language tag and IANA zone. */
export interface TimeStyle {
  locale: string;
  timeZone: string;
}

/** `Tue, Mar 3`, with the year when it is not the one of `now`. */
export function formatDay(instant: Date, { locale, timeZone }: TimeStyle, now: Date): string {
  const year = (date: Date) => format({ timeZone, year: 'numeric' }, 'en').format(date);
  const withYear = year(instant) === year(now) ? {} : ({ year: 'numeric' } as const);
  return format({ timeZone, weekday: 'short', day: 'numeric', month: 'short', ...withYear }, locale).format(instant);
}

/** `9:15 – 10:00 AM`; the days too where it ends on another one. */
export function formatTimes(start: Date, end: Date, { locale, timeZone }: TimeStyle): string {
  return format({ timeZone, hour: 'numeric', minute: '2-digit' }, locale).formatRange(start, end);
}

/** `Tuesday, March 3, 2026`. */
export function formatLongDay(instant: Date, { locale, timeZone }: TimeStyle): string {
  return format({ timeZone, dateStyle: 'full' }, locale).format(instant);
}

/** `Mar 3, 2026, 9:15 AM`. */
export function formatMoment(instant: Date, { locale, timeZone }: TimeStyle): string {
  return format({ timeZone, dateStyle: 'medium', timeStyle: 'short' }, locale).format(instant);
}

/** `Tue, Mar 3, 9:15 AM`. */
export function formatStart(instant: Date, { locale, timeZone }: TimeStyle): string {
  const style = {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return format(style, locale).format(instant);
}

/** `1 hr 15 min`. */
export function formatLength(start: Date, end: Date, locale: string): string {
  return formatMinutes(Math.round((end.getTime() - start.getTime()) / MINUTE_MS), locale);
}

/** `1 hr 15 min`. */
export function formatMinutes(minutes: number, locale: string): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const parts = [[Math.floor(minutes / 60), 'hour'] as const, [minutes % 60, 'minute'] as const];
  const shown = parts.filter(([value], index) => value > 0 || (minutes === 0 && index === 1));
  return shown.map(([value, name]) => unit(value, name)).join(' ');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  return remembered(formats, key, () => new Intl.DateTimeFormat(locale, options));
}
