import type { CalendarEventStatus } from './calendar-view-model';

/** The sign of a status, which the style sheet draws; the word stands beside it in text that screen readers get. */
export function EventStatusIcon({ status }: { status: CalendarEventStatus }) {
  return <i aria-hidden className="calendar-status" data-status={status} />;
}
