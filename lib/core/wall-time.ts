import { Temporal } from 'temporal-polyfill';

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
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** The first instant of a calendar day in a zone (some days have no midnight). @param date `YYYY-MM-DD` */
export function startOfDay(date: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}

/** `YYYY-MM-DD` some days later (or earlier). */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
