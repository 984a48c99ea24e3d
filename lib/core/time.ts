export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** UTC without milliseconds, as the wire writes instants: `2026-02-15T14:00:00Z`. */
export function toWireInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
export const HOUR_MS = 60 * MINUTE_MS;

/** {@link toWireInstant} for many instants in order, in epoch milliseconds: each day is spelled once. */
export function wireInstantWriter(): (epochMs: number) => string {
  let day = Number.NaN;
  let date = '';
  return (epochMs) => {
    const ofInstant = Math.floor(epochMs / DAY_MS);
    if (ofInstant !== day) {
      day = ofInstant;
      date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    }
    const sinceMidnight = epochMs - day * DAY_MS;
    const hours = TWO_DIGITS[Math.floor(sinceMidnight / HOUR_MS)];
    const minutes = TWO_DIGITS[Math.floor((sinceMidnight % HOUR_MS) / MINUTE_MS)];
    const seconds = TWO_DIGITS[Math.floor((sinceMidnight % MINUTE_MS) / 1_000)];
    return `${date}T${hours}:${minutes}:${seconds}Z`;
  };
}

/** `YYYY-MM-DD` of a `date` column, which arrives as midnight UTC. */
export function toWireDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. @param timeZone IANA name */
export function dateInZone(instant: Date, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(instant);
}

/** Whether the runtime knows the IANA zone. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The instant at which its minute began. */
export function startOfMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS);
}
