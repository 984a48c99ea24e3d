import { CalendarClock, CreditCard, FileText, History, type IconNode, Mail, Megaphone } from 'lucide';
import { formatMoment } from '@/components/booking/event-time';
import { Icon } from '@/components/ui/icon';
import type { TimelineKind, TimelineRow } from '@/lib/modules/events/timeline/queries';
import type { ViewStyle } from './event-view';
import { TimelineEntry } from './timeline-entry';

interface EventTimelineProps {
  rows: readonly TimelineRow[];
  style: ViewStyle;
}

const icons: Record<TimelineKind, IconNode> = {
  change: History,
  told: Megaphone,
  message: Mail,
  transaction: CreditCard,
  invoice: FileText,
};

/** Changes, messages, payments and invoices of an event as one line of time, the latest first. */
export function EventTimeline({ rows, style }: EventTimelineProps) {
  return (
    <ol className="grid gap-0.5">
      {rows.map((row) => {
        const icon = row.kind === 'change' && row.status === 'rescheduled' ? CalendarClock : icons[row.kind];
        return (
          <li key={`${row.kind} ${row.id}`} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
            <span className="flex flex-col items-center" aria-hidden>
              <span className="grid size-7 shrink-0 place-items-center rounded-full border border-line bg-surface text-muted">
                <Icon of={icon} className="size-3.5" />
              </span>
              <span className="w-px flex-1 bg-line" />
            </span>
            <div className="grid min-w-0 gap-0.5 pb-4">
              <TimelineEntry row={row} style={style} />
              <time dateTime={row.at.toISOString()} className="text-sm text-muted tabular-nums">
                {formatMoment(row.at, style)}
              </time>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
