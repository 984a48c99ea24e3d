import { dateTimeFormat } from '@/lib/core/formats';

export interface DayContext {
  /** `YYYY-MM-DD` where the team is. */
  today: string;
  /** The reader's language tag. */
  locale: string;
}

const DAY_MS = 86_400_000;

/** Words for days near today, by their distance. They are few, and `Intl` gives none for "the day after tomorrow". */
const NEAR: Record<string, Record<string, number>> = {
  en: { today: 0, tomorrow: 1, yesterday: -1 },
  es: { hoy: 0, manana: 1, 'pasado manana': 2, ayer: -1, anteayer: -2 },
};

/**
 * The day that a text names in the reader's language, `YYYY-MM-DD`: "2026-03-12", "12 mar", "12 de marzo de 2027", "March 12",
 * "tomorrow", "friday" (the next one, today included), in Spanish "12/3" too. Without a year it is the nearest such day. Null when
 * the text is none, or no day there is.
 */
export function typedDay(typed: string, { today, locale }: DayContext): string | null {
  const text = fold(typed).trim().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const language = locale.split('-')[0] ?? 'en';
  const distance = NEAR[language]?.[text] ?? weekdayDistance(text, { today, locale });
  if (distance !== null) return shifted(today, distance);
  return dayAndMonth(text, { today, locale });
}

const FEWEST_LETTERS = 3;

function weekdayDistance(text: string, { today, locale }: DayContext): number | null {
  if (text.length < FEWEST_LETTERS) return null;
  const names = Array.from({ length: 7 }, (_, distance) =>
    fold(dateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(toDate(shifted(today, distance)))),
  );
  return unique(names, text);
}

function dayAndMonth(text: string, { today, locale }: DayContext): string | null {
  const numbers = locale.startsWith('es') ? /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text) : null;
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (?:de |of )?([^\d\s]+)(?: (?:de )?(\d{4}))?$/.exec(text);
  const monthFirst = /^([^\d\s]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text);
  const day = Number(numbers?.[1] ?? dayFirst?.[1] ?? monthFirst?.[2]);
  const month = numbers ? Number(numbers[2]) : monthOf(dayFirst?.[2] ?? monthFirst?.[1], locale);
  const year = numbers?.[3] ?? dayFirst?.[3] ?? monthFirst?.[3];
  if (!month || !day) return null;
  return year ? toDay(Number(year), month, day) : nearest(today, month, day);
}

/** 1 to 12. */
function monthOf(word: string | undefined, locale: string): number | null {
  if (!word || word.length < FEWEST_LETTERS) return null;
  const format = dateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
  const names = Array.from({ length: 12 }, (_, month) => fold(format.format(new Date(Date.UTC(2026, month, 1)))));
  const found = unique(names, word === 'sept' ? 'sep' : word);
  return found === null ? null : found + 1;
}

/** The place of the one name that begins so. */
function unique(names: string[], start: string): number | null {
  const found = names.flatMap((name, index) => (name.startsWith(start) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Of last year, this and the next. */
function nearest(today: string, month: number, day: number): string | null {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => toDay(one, month, day) ?? []);
  const away = (date: string) => Math.abs(toDate(date).getTime() - toDate(today).getTime());
  return days.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 9998;

function toDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function shifted(date: string, days: number): string {
  return new Date(toDate(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

function toDate(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
