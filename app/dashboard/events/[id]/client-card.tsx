import { Pin } from 'lucide';
import { useTranslations } from 'next-intl';
import { formatDay } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { Stat } from '@/components/ui/text-parts';
import type { VisitsRow } from '@/lib/modules/events/visits/queries';
import type { ViewStyle } from '../event-view';

interface ClientCardProps {
  clientId: number;
  visits: Pick<VisitsRow, 'visits' | 'noShows' | 'lastVisit'>;
  /** What the team wrote down about them. */
  note: string | null;
  style: ViewStyle;
}

/** What to know of the client before they come. */
export function ClientCard({ clientId, visits, note, style }: ClientCardProps) {
  const t = useTranslations('events.page');
  const last = visits.lastVisit ? t('last_visit', { day: formatDay(visits.lastVisit, style, style.now) }) : null;
  return (
    <Card aria-labelledby="client">
      <CardHeader
        id="client"
        title={t('client')}
        actions={
          <ButtonLink size="sm" href={`/dashboard/clients/${clientId}`} className="print:hidden">
            {t('open_client')}
          </ButtonLink>
        }
      />
      <CardBody className="grid gap-4">
        <dl className="grid grid-cols-2 gap-4">
          <Stat label={t('visits')} value={visits.visits} note={last} />
          <Stat label={t('no_shows')} value={visits.noShows} />
        </dl>
        {note ? (
          <p className="flex gap-2 border-t border-line pt-4 whitespace-pre-wrap break-words">
            <Icon of={Pin} className="mt-1 size-3.5 shrink-0 text-muted" />
            <span className="min-w-0">
              <span className="sr-only">{t('pinned')}: </span>
              {note}
            </span>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}
