import { addDays, instantToWall } from '@/lib/core/wall-time';
import type { EventDetails } from '@/lib/modules/events/service';

const REBOOK_DAYS = 28;

/** The form of a new event, filled in with what a known one was: the same time four weeks on, by the wall clock. */
export function rebookHref(event: EventDetails, timeZone: string): string {
  const start = instantToWall(event.startsAt, timeZone);
  return newEventHref(event, { date: addDays(start.slice(0, 10), REBOOK_DAYS), time: start.slice(11, 16) });
}

/** The same with the time left to be chosen, and the notes kept. */
export function duplicateHref(event: EventDetails, timeZone: string): string {
  const date = instantToWall(event.startsAt, timeZone).slice(0, 10);
  return newEventHref(event, { date, ...(event.notes ? { notes: event.notes } : {}) });
}

function newEventHref(event: EventDetails, when: Record<string, string>): string {
  const { client, eventType, staff, location, extras } = event;
  const query = new URLSearchParams({ client_id: String(client.id), event_type_id: String(eventType.id), ...when });
  if (staff) query.set('staff_id', String(staff.id));
  if (location) query.set('location_id', String(location.id));
  for (const { extraId, quantity } of extras) query.set(`extra_${extraId}`, String(quantity));
  return `/dashboard/events/new?${query}`;
}
