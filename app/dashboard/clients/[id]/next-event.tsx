import { useTranslations } from 'next-intl';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { formatDay, formatTimes } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { ProfileRow } from '@/lib/modules/clients/profile/queries';
import type { ViewStyle } from '../../events/event-view';

interface NextEventProps {
  profile: ProfileRow;
  style: ViewStyle;
}

/** When the client comes next, and for what. */
export function NextEvent({ profile, style }: NextEventProps) {
  const t = useTranslations('clients.page');
  const { nextId, nextStartsAt, nextEndsAt, nextStatus, nextName, nextStaff } = profile;
  return (
    <Card aria-labelledby="next-event">
      <CardHeader id="next-event" title={t('next')} />
      <CardBody>
        {nextId && nextStartsAt && nextEndsAt && nextStatus ? (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <div className="grid min-w-0">
              <p>
                <Link href={`/dashboard/events/${nextId}`} className="tabular-nums">
                  {formatDay(nextStartsAt, style, style.now)}, {formatTimes(nextStartsAt, nextEndsAt, style)}
                </Link>
              </p>
              <p className="truncate text-sm text-muted">{[nextName, nextStaff].filter(Boolean).join(' · ')}</p>
            </div>
            <EventStatusBadge status={nextStatus} />
          </div>
        ) : (
          <p className="text-muted">{t('no_next')}</p>
        )}
      </CardBody>
    </Card>
  );
}
