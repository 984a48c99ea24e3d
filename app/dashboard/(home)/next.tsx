import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import { EventLine } from './event-line';
import { readComing } from './read-coming';

/** What comes after today. */
export async function Next({ ctx }: { ctx: Ctx }) {
  const [{ next: events }, t, locale] = await Promise.all([readComing(ctx), getTranslations('home.next'), getLocale()]);
  return (
    <Card aria-labelledby="next">
      <CardHeader
        id="next"
        title={t('title')}
        actions={
          <Link href="/dashboard/events" className="text-sm">
            {t('all')}
          </Link>
        }
      />
      {events.length === 0 ? (
        <CardBody className="pt-2 text-muted">{t('none')}</CardBody>
      ) : (
        <ul className="grid p-2">
          {events.map((event) => (
            <EventLine
              key={event.id}
              event={event}
              when={formatStart(event.starts_at, { locale, timeZone: ctx.team.timezone })}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
