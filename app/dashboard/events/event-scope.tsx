'use client';

import type { EventTarget } from '@/components/booking/event-target';
import { ScopeField } from '@/components/booking/scope-field';
import { listSeriesDates } from './series-actions';

/** How much of its series a change of an event is for; a single event does not ask. */
export function EventScope({ event }: { event: EventTarget }) {
  if (!event.isSeries) return null;
  return <ScopeField eventId={event.id} start={event.start} timeZone={event.timeZone} findDates={listSeriesDates} />;
}
