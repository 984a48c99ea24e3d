import { CircleCheck, Clock, UserX } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import type { Ctx } from '@/lib/infra/ctx';
import { EventLine } from './event-line';
import { readComing } from './read-coming';

const icons = { pending: Clock, no_staff: UserX };

/** Coming events that somebody must do something about. */
export async function Attention({ ctx }: { ctx: Ctx }) {
  const [{ attention: events }, t, locale] = await Promise.all([
    readComing(ctx),
    getTranslations('home.attention'),
    getLocale(),
  ]);
  return (
    <Card aria-labelledby="attention">
      <CardHeader id="attention" title={t('title')} />
      {events.length === 0 ? (
        <CardBody className="flex items-center gap-2 pt-2 text-muted">
          <Icon of={CircleCheck} className="size-4 text-success" />
          {t('none')}
        </CardBody>
      ) : (
        <ul className="grid p-2">
          {events.map((event) => {
            const icon = icons[event.reason];
            return (
              <EventLine
                key={event.id}
                event={event}
                when={formatStart(event.starts_at, { locale, timeZone: ctx.team.timezone })}
                note={
                  <>
                    <span className="inline-flex items-center gap-1.5 align-bottom font-medium text-warning-text">
                      <Icon of={icon} className="size-3.5" />
                      {t(event.reason)}
                    </span>
                    {` · ${event.event_type_name}`}
                  </>
                }
              />
            );
          })}
        </ul>
      )}
    </Card>
  );
}
