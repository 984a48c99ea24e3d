import { Temporal } from 'temporal-polyfill';

const NANOSECONDS_PER_MS = 1_000_000;

/**
 * The instant of a wall-clock time in a zone. A time that a clock change skips moves forward, one that it repeats means the
 * first of the two (Temporal's "compatible", RFC 5545 3.3.5).
 * @param local `2026-03-02T09:15` with or without seconds @param timeZone IANA name
 * @throws RangeError for a text that is no wall-clock time
 */
export function wallToInstant(local: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The wall-clock time of an instant in a zone, `2026-03-02T09:15:00`. */
export function instantToWall(instant: Date, timeZone: string): string {
  const ms = instant.getTime();
  return new Date(toWallMs(spansOfYear(timeZone, instant.getUTCFullYear()), ms)).toISOString().slice(0, 19);
}

const MAX_REMEMBERED_DAYS = 2_000;
/** Lists ask for the same few days again and again. */
const dayStarts = new Map<string, number>();

/** The first instant of a calendar day in a zone (some days have no midnight). @param date `YYYY-MM-DD` */
export function startOfDay(date: string, timeZone: string): Date {
  const key = `${date} ${timeZone}`;
  let start = dayStarts.get(key);
  if (start === undefined) {
    start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
    if (dayStarts.size >= MAX_REMEMBERED_DAYS) dayStarts.clear();
    dayStarts.set(key, start);
  }
  return new Date(start);
}

/** `YYYY-MM-DD` some days later (or earlier). */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** A stretch of time in which a zone keeps one offset: `[start, end)` in epoch milliseconds, wall time = instant + `offset`. */
export interface OffsetSpan {
  start: number;
  end: number;
  /** Milliseconds ahead of UTC. */
  offset: number;
}

/**
 * The zone's stretches of one offset that cover `[from, to)` without gap, so that many times are converted by adding instead
 * of asking a library for each. The first may begin earlier, the last end later.
 */
export function offsetSpans(timeZone: string, from: number, to: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  const lastYear = new Date(Math.max(from, to - 1)).getUTCFullYear();
  for (let year = new Date(from).getUTCFullYear(); year <= lastYear; year++) {
    for (const span of spansOfYear(timeZone, year)) {
      const last = spans.at(-1);
      if (last?.offset === span.offset) last.end = span.end;
      else spans.push({ ...span });
    }
  }
  return spans;
}

/** What the zone's clock reads at an instant, as if it were UTC; the instant has to lie within the spans. */
export function toWallMs(spans: readonly OffsetSpan[], instant: number): number {
  return instant + (spans.find(({ end }) => instant < end) ?? spans.at(-1) ?? { offset: 0 }).offset;
}

/**
 * The first instant at which the zone's clock reads `wallMs` or later: of a time that a clock change skips the moment of the
 * change, of one that it repeats the first.
 */
export function fromWallMs(spans: readonly OffsetSpan[], wallMs: number): number {
  for (const { start, end, offset } of spans) {
    if (wallMs - offset < end) return Math.max(start, wallMs - offset);
  }
  return wallMs - (spans.at(-1)?.offset ?? 0);
}

const KEPT_YEARS = 4_000;
const years = new Map<string, readonly OffsetSpan[]>();

function spansOfYear(timeZone: string, year: number): readonly OffsetSpan[] {
  const key = `${timeZone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  // Names come from outside in any spelling, so what is kept has a bound.
  if (years.size >= KEPT_YEARS) years.clear();
  const spans = findSpans(timeZone, Date.UTC(year), Date.UTC(year + 1));
  years.set(key, spans);
  return spans;
}

function findSpans(timeZone: string, from: number, to: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  for (let start = from; start < to; ) {
    const next = zoned.getTimeZoneTransition('next');
    const end = Math.min(next?.epochMilliseconds ?? to, to);
    spans.push({ start, end, offset: zoned.offsetNanoseconds / NANOSECONDS_PER_MS });
    start = end;
    if (next) zoned = next;
  }
  return spans;
}
