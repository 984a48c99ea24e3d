import { dateInZone } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';

/** Which day is asked about, and in which place. */
export interface DayQuestionView {
  /** `YYYY-MM-DD` on the team's wall. */
  date: string;
  /** The days before and after. */
  previous: string;
  next: string;
  /** Of an event type with several places; null means any. */
  locationId: number | null;
}

interface Known {
  now: Date;
  timeZone: string;
  /** Those of the event type. */
  places: readonly { id: number }[];
}

/** What the address asks; what it does not say, or says wrong, is today and any place. */
export function readDayQuestion(
  { date, location_id: location }: Record<string, string | string[] | undefined>,
  { now, timeZone, places }: Known,
): DayQuestionView {
  const day = typeof date === 'string' && isDate(date) ? date : dateInZone(now, timeZone);
  const place = places.find(({ id }) => String(id) === location);
  return {
    date: day,
    previous: addDays(day, -1),
    next: addDays(day, 1),
    locationId: places.length > 1 ? (place?.id ?? null) : null,
  };
}

/** The address of a day at the editor of an event type. */
export function dayHref(
  eventTypeId: number,
  { date, locationId }: Pick<DayQuestionView, 'date' | 'locationId'>,
): string {
  const place = locationId === null ? '' : `&location_id=${locationId}`;
  return `/dashboard/event-types/${eventTypeId}/availability?date=${date}${place}`;
}

function isDate(text: string): boolean {
  if (!/^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && date.getUTCFullYear() < 9998;
}
