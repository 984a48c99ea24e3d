import { minuteOfDay, toWallDate, wallDateToDay } from '@/components/calendar/wall-date';
import { dateTimeFormat, numberFormat } from '@/lib/core/formats';
import { remembered } from '@/lib/core/remembered';
import { MINUTE_MS } from '@/lib/core/time';

/** How a reader writes times: language tag and IANA zone. */
export interface TimeStyle {
  locale: string;
  timeZone: string;
}

/** `Tue, Mar 3`, with the year when it is not the one of `now`. */
export function formatDay(instant: Date, { locale, timeZone }: TimeStyle, now: Date): string {
  const year = (date: Date) => toWallDate(date, timeZone).getUTCFullYear();
  return format(year(instant) === year(now) ? 'day' : 'dayOfYear', { locale, timeZone }).format(instant);
}

/** `9:15 – 10:00 AM`; the days too where it ends on another one. */
export function formatTimes(start: Date, end: Date, style: TimeStyle): string {
  const write = () => format('times', style).formatRange(start, end);
  const [from, to] = [toWallDate(start, style.timeZone), toWallDate(end, style.timeZone)];
  if (wallDateToDay(from) !== wallDateToDay(to)) return write();
  // A business begins and ends at the same few times of a day, and a range takes long to write.
  return remembered(spans, `${style.locale} ${minuteOfDay(from)} ${minuteOfDay(to)}`, write);
}

/** At most one for each pair of minutes of a day. */
const spans = new Map<string, string>();

/** `Tuesday, March 3, 2026`. */
export function formatLongDay(instant: Date, style: TimeStyle): string {
  return format('longDay', style).format(instant);
}

/** `Tue, Mar 3, 2026, 9:15 AM`. */
export function formatMoment(instant: Date, style: TimeStyle): string {
  return format('moment', style).format(instant);
}

/** `Tue, Mar 3, 9:15 AM`. */
export function formatStart(instant: Date, style: TimeStyle): string {
  return format('start', style).format(instant);
}

/** `1 hr 15 min`. */
export function formatLength(start: Date, end: Date, locale: string): string {
  return formatMinutes(Math.round((end.getTime() - start.getTime()) / MINUTE_MS), locale);
}

/** `1 hr 15 min`. */
export function formatMinutes(minutes: number, locale: string): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const parts = [[Math.floor(minutes / 60), 'hour'] as const, [minutes % 60, 'minute'] as const];
  const shown = parts.filter(([value], index) => value > 0 || (minutes === 0 && index === 1));
  return shown.map(([value, name]) => unit(value, name)).join(' ');
}

const styles = {
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  dayOfYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  times: { hour: 'numeric', minute: '2-digit' },
  longDay: { dateStyle: 'full' },
  moment: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  start: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function format(name: keyof typeof styles, { locale, timeZone }: TimeStyle): Intl.DateTimeFormat {
  return dateTimeFormat(locale, { ...styles[name], timeZone });
}
