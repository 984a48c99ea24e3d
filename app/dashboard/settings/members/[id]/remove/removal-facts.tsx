import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { RemovalFacts } from '@/lib/modules/members/removal/service';

interface RemovalFactListProps {
  facts: RemovalFacts;
  timeZone: string;
}

/** What ends, what stays, and the appointments to come. */
export function RemovalFactList({ facts, timeZone }: RemovalFactListProps) {
  const t = useTranslations('members.removal');
  const format = useFormatter();
  const { member, tokenCount, events, eventCount } = facts;
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <div className="grid gap-5">
      <section className="grid gap-1">
        <h2 className="font-semibold">{t('ends')}</h2>
        <p className="text-muted">
          {t('ends_note', { name: member.name })} {tokenCount > 0 ? t('ends_tokens', { count: tokenCount }) : null}
        </p>
      </section>
      <section className="grid gap-1">
        <h2 className="font-semibold">{t('stays')}</h2>
        <p className="text-muted">{member.staff ? t('stays_staff', { name: member.staff.name }) : t('stays_note')}</p>
      </section>
      {eventCount > 0 ? (
        <section className="grid gap-2">
          <h2 className="font-semibold">{t('events', { count: eventCount })}</h2>
          <ul className="grid divide-y divide-line rounded-card border border-line">
            {events.map(({ id, startsAt, inviteeName, eventTypeName }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 px-3 py-2">
                <Link href={`/dashboard/events/${id}`}>{inviteeName}</Link>
                <span className="text-sm text-muted tabular-nums">
                  {eventTypeName} · {when(startsAt)}
                </span>
              </li>
            ))}
          </ul>
          {eventCount > events.length ? (
            <p className="text-sm text-muted">{t('more', { count: eventCount - events.length })}</p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
