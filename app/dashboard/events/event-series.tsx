import { useTranslations } from 'next-intl';
import { formatDay, formatTimes } from '@/components/booking/event-time';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import type { EventDetails } from '@/lib/modules/events/service';
import type { ViewStyle } from './event-view';

interface EventSeriesProps {
  event: EventDetails;
  style: ViewStyle;
}

/** Which date of its series an event is, and all the others with their own pages. */
export function EventSeries({ event, style }: EventSeriesProps) {
  const t = useTranslations('events.series');
  const status = useTranslations('events.status');
  const { series, occurrences } = event;
  if (!series) return null;
  const number = occurrences.findIndex(({ id }) => id === event.id) + 1;
  return (
    <>
      <p>{t(`frequency.${series.frequency}`)}</p>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer rounded-chip text-muted hover:underline">
          {t('part', { number, count: occurrences.length })}
        </summary>
        <ol className="mt-2 grid max-h-64 gap-1 overflow-y-auto tabular-nums">
          {occurrences.map((one) => (
            <li key={one.id} className={cn(one.status === 'cancelled' && 'text-muted line-through')}>
              <Link href={`/dashboard/events/${one.id}`} aria-current={one.id === event.id ? 'true' : undefined}>
                {formatDay(one.startsAt, style, style.now)}, {formatTimes(one.startsAt, one.endsAt, style)}
              </Link>
              {one.status === 'scheduled' ? '' : ` · ${status(one.status)}`}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
