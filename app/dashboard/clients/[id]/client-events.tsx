import { useTranslations } from 'next-intl';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { formatDay, formatTimes } from '@/components/booking/event-time';
import { Link } from '@/components/ui/link';
import type { EventListRow } from '@/lib/modules/events/queries';
import type { ViewStyle } from '../../events/event-view';

interface ClientEventsProps {
  events: EventListRow[];
  /** Said when there are none. */
  empty: string;
  style: ViewStyle;
  /** Where all of them are, with how many; absent when all are here. */
  all?: { href: string; count: number } | undefined;
}

/** Some of a client's events as a plain list. */
export function ClientEvents({ events, empty, style, all }: ClientEventsProps) {
  const t = useTranslations('clients.page');
  if (events.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <div className="grid gap-3">
      <ul className="grid divide-y divide-line">
        {events.map((event) => (
          <li key={event.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 first:pt-0">
            <div className="grid min-w-0">
              <Link href={`/dashboard/events/${event.id}`} className="tabular-nums">
                {formatDay(event.starts_at, style, style.now)}, {formatTimes(event.starts_at, event.ends_at, style)}
              </Link>
              <span className="truncate text-sm text-muted">
                {[event.event_type_name, event.staff_name].filter(Boolean).join(' · ')}
              </span>
            </div>
            <EventStatusBadge status={event.status} />
          </li>
        ))}
      </ul>
      {all ? <Link href={all.href}>{t('all_events', { count: all.count })}</Link> : null}
    </div>
  );
}
