import {
  type CalendarViewName,
  dayMs,
  minuteMs,
  startOfWallDay,
  type WallRange,
  type WeekStart,
  zoneOffsetMs,
} from './wall-date';

type WallStyle = keyof typeof styles;

const styles = {
  time: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric' },
  weekday: { weekday: 'short' },
  weekdayNarrow: { weekday: 'narrow' },
  dayNumber: { day: 'numeric' },
  monthDay: { month: 'short', day: 'numeric' },
  weekdayTime: { weekday: 'short', hour: 'numeric', minute: '2-digit' },
  dayTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  longDay: { weekday: 'long', day: 'numeric', month: 'long' },
  fullDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  period: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Words for a wall date; a locale such as `en-u-hc-h23` carries the reader's choice of clock. */
export function formatWall(date: Date, style: WallStyle, locale: string): string {
  const ms = style === 'time' ? date.getTime() - startOfWallDay(date).getTime() : date.getTime();
  return known(`${locale} ${style} ${ms}`, () => plainSpaces(wallFormat(style, locale).format(ms)));
}

/** `9:00 – 10:15 AM`: the shared half is written once, as the locale does. */
export function formatWallRange({ start, end }: WallRange, style: WallStyle, locale: string): string {
  const day = startOfWallDay(start).getTime();
  const isWithinDay = style === 'time' && end.getTime() < day + dayMs;
  const [from, to] = [start, end].map((date) => date.getTime() - (isWithinDay ? day : 0)) as [number, number];
  return known(`${locale} ${style} ${from} ${to}`, () => plainSpaces(wallFormat(style, locale).formatRange(from, to)));
}

/** The same in two pieces for places that may be too narrow for both: `9:00` and ` – 10:15 AM`. */
export function formatWallSpan(range: WallRange, locale: string): { start: string; rest: string } {
  const text = formatWallRange(range, 'time', locale);
  const length = Number(
    known(`${locale} until ${text}`, () => {
      const parts = wallFormat('time', locale).formatRangeToParts(range.start, range.end);
      const end = parts.findIndex(({ source }) => source === 'endRange');
      // What stands right before the end is the dash.
      const before = end === -1 ? parts : parts.slice(0, Math.max(1, end - 1));
      return String(before.reduce((sum, { value }) => sum + value.length, 0));
    }),
  );
  return { start: text.slice(0, length), rest: text.slice(length) };
}

/** What the reader looks at: a month, a span of days, or one day. `range.end` is exclusive. */
export function formatPeriod(view: CalendarViewName, { date, range, locale }: PeriodInput): string {
  if (view === 'month') return formatWall(date, 'month', locale);
  if (view === 'day' || view === 'team') return formatWall(date, 'fullDay', locale);
  return formatWallRange({ start: range.start, end: new Date(range.end.getTime() - 1) }, 'period', locale);
}

/** `Madrid, UTC+1`: a city and its offset at that instant, never a bare abbreviation. */
export function zoneLabel(timeZone: string, instant: Date | string): string {
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  const offset = offsetLabel(timeZone, instant);
  return city === 'UTC' ? offset : `${city}, ${offset}`;
}

/** `UTC+1`, `UTC+5:45`, `UTC−3:30`, with a true minus. */
export function offsetLabel(timeZone: string, instant: Date | string): string {
  const minutes = Math.round(zoneOffsetMs(new Date(instant).getTime(), timeZone) / minuteMs);
  if (minutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** The first day of the week where the locale is spoken. */
export function localeWeekStart(locale: string): WeekStart {
  const info = new Intl.Locale(locale) as WeekInfoLocale;
  const firstDay = (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1;
  return (firstDay % 7) as WeekStart;
}

type PeriodInput = { date: Date; range: WallRange; locale: string };
type WeekInfo = { firstDay: number };
/** Engines spell it as a method or as a property, and some lack it. */
type WeekInfoLocale = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/** Engines differ in the thin spaces they put into times; one kind keeps server and browser in step. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u2009\u202f]/gu, ' ');
}

const maxWords = 5_000;
const words = new Map<string, string>();

/** Calendars say the same times over and over, and a formatter takes longer than all else that draws an event. */
function known(key: string, say: () => string): string {
  const said = words.get(key);
  if (said !== undefined) return said;
  if (words.size >= maxWords) words.clear();
  const text = say();
  words.set(key, text);
  return text;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallFormat(style: WallStyle, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
