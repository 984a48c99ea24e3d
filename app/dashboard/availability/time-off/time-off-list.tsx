import { CalendarOff } from 'lucide';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/states';
import { Avatar } from '@/components/ui/text-parts';
import { DeleteTimeOff } from './delete-time-off';
import type { TimeOffView } from './time-off-view';

interface TimeOffListProps {
  lists: { id: number; name: string; timeOff: TimeOffView[] }[];
  /** Absent buttons: what the reader's role may not do. */
  rights: 'read' | 'write';
}

/** The time off to come, by staff member. */
export function TimeOffList({ lists, rights }: TimeOffListProps) {
  const t = useTranslations('availability.time_off');
  const shown = lists.filter(({ timeOff }) => timeOff.length > 0);
  if (shown.length === 0) {
    return (
      <Card>
        <EmptyState icon={CalendarOff} title={t('none')} description={t('none_body')} />
      </Card>
    );
  }
  return (
    <div className="grid gap-4">
      {shown.map(({ id, name, timeOff }) => (
        <Card key={id} aria-labelledby={`time-off-${id}`}>
          <h2 id={`time-off-${id}`} className="flex items-center gap-2 px-4 py-3 font-semibold">
            <Avatar name={name} size="sm" />
            {name}
          </h2>
          <ul>
            {timeOff.map(({ id: itemId, when, isNow, wire }) => (
              <li key={itemId} className="flex items-center justify-between gap-3 border-t border-line py-2 ps-4 pe-2">
                <div className="grid min-w-0 gap-0.5">
                  <p className="flex flex-wrap items-center gap-2 tabular-nums">
                    {when}
                    {isNow ? <Badge tone="info">{t('now')}</Badge> : null}
                  </p>
                  {wire.reason ? <p className="text-sm break-words text-muted">{wire.reason}</p> : null}
                </div>
                {rights === 'write' ? (
                  <DeleteTimeOff id={itemId} wire={wire} label={t('delete', { name, when })} />
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
