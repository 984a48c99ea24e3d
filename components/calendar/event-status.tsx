import { Ban, Calendar, Check, Clock, UserX } from 'lucide-react';
import type { CalendarEventStatus } from './calendar-view-model';

const icons = { pending: Clock, scheduled: Calendar, completed: Check, cancelled: Ban, no_show: UserX };

/** The sign of a status; the word stands beside it in text that screen readers get. */
export function EventStatusIcon({ status }: { status: CalendarEventStatus }) {
  const Icon = icons[status];
  return <Icon aria-hidden className="calendar-status" data-status={status} />;
}
