import type { ReactNode } from 'react';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { AppLink } from '@/components/ui/app-link';
import { cn } from '@/components/ui/cn';
import { eventColorStyle } from '@/lib/core/color';
import type { EventListRow } from '@/lib/modules/events/queries';

interface TimelineEventProps {
  event: EventListRow;
  /** When it begins, in words. */
  start: string;
  length: string;
  state: 'over' | 'running' | 'ahead';
  /** What is special about it now: until when it runs, or how soon it begins. */
  note?: ReactNode;
  /** What can be done with it. */
  actions: ReactNode;
}

/** One appointment of the day, in its colours. */
export function TimelineEvent({ event, start, length, state, note, actions }: TimelineEventProps) {
  return (
    <li className="flex gap-3 max-md:gap-1.5">
      <span
        className={cn(
          'w-17 shrink-0 whitespace-nowrap pt-2 text-end text-sm tabular-nums',
          state === 'over' ? 'text-muted' : 'font-medium',
        )}
      >
        {start}
      </span>
      <AppLink
        href={`/dashboard/events/${event.id}`}
        data-row-link
        style={eventColorStyle(event.event_type_color)}
        className={cn(
          'flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-control border-s-3 border-event-stripe px-3 py-2 outline-offset-2 transition-shadow',
          state === 'over'
            ? 'bg-surface text-muted hover:bg-hover'
            : 'bg-event-fill text-event-text hover:ring-1 hover:ring-event-stripe',
          state === 'running' && 'ring-1 ring-event-stripe',
        )}
      >
        <span className="grid min-w-0">
          <span className="truncate font-medium">{event.invitee_name}</span>
          <span className="truncate text-sm">
            {[event.event_type_name, length, event.staff_name].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="flex items-center gap-2">
          {note ? <span className="text-sm font-medium tabular-nums">{note}</span> : null}
          {event.status === 'scheduled' ? null : <EventStatusBadge status={event.status} />}
        </span>
      </AppLink>
      {actions}
    </li>
  );
}
