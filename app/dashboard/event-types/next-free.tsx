import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import { Link } from '@/components/ui/link';
import { dateInZone } from '@/lib/core/time';

interface NextFreeProps {
  eventTypeId: number;
  /** The first free time of each event type that can be booked; rejects when they could not be found out. */
  times: Promise<Map<number, Date | null>>;
  timeZone: string;
  canWrite: boolean;
}

/** When it can next be booked; without any time the way to the explanation. */
export async function NextFree({ eventTypeId, times, timeZone, canWrite }: NextFreeProps) {
  const [t, locale] = await Promise.all([getTranslations('event_types.next_free'), getLocale()]);
  const found = await times.catch(() => undefined);
  const start = found?.get(eventTypeId);
  if (start) {
    return (
      <time dateTime={start.toISOString()} className="tabular-nums">
        <span className="md:sr-only">{t('label')} </span>
        {formatStart(start, { locale, timeZone })}
      </time>
    );
  }
  if (start === undefined) return <span className="text-muted">{t('off')}</span>;
  if (!canWrite) return <span className="text-warning-text">{t('none')}</span>;
  const today = dateInZone(new Date(), timeZone);
  return (
    <Link href={`/dashboard/event-types/${eventTypeId}/availability?date=${today}#why`} className="text-warning-text">
      {t('none')}
    </Link>
  );
}
