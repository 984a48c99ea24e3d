import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { eventColorStyle } from '@/lib/core/color';
import type { BriefEventRow } from '@/lib/modules/reports/queries';

interface EventLineProps {
  event: BriefEventRow;
  /** When, in words. */
  when: string;
  /** A second line in the place of service and staff. */
  note?: ReactNode;
  /** What can be done with it. */
  actions?: ReactNode;
}

/** An appointment as a line of a short list. */
export function EventLine({ event, when, note, actions }: EventLineProps) {
  return (
    <li className="flex items-center gap-1">
      <AppLink
        href={`/dashboard/events/${event.id}`}
        data-row-link
        style={eventColorStyle(event.event_type_color)}
        className="relative grid min-w-0 flex-1 gap-0.5 rounded-control py-2 ps-5 pe-2 transition-colors before:absolute before:inset-y-2.5 before:start-2 before:w-1 before:rounded-full before:bg-event-stripe hover:bg-hover"
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="truncate font-medium">{event.invitee_name}</span>
          <span className="shrink-0 text-sm text-muted tabular-nums">{when}</span>
        </span>
        <span className="truncate text-sm text-muted">
          {note ?? [event.event_type_name, event.staff_name].filter(Boolean).join(' · ')}
        </span>
      </AppLink>
      {actions}
    </li>
  );
}
