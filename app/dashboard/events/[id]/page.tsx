import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { ZoneNote } from '@/components/booking/zone-note';
import { zoneLabel } from '@/components/calendar/wall-format';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { isDomainError } from '@/lib/core/errors';
import { assertAbility } from '@/lib/infra/ctx';
import type { EventRow } from '@/lib/modules/events/queries';
import { type EventDetails as EventWithSeries, getEvent } from '@/lib/modules/events/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { toEditableEvent } from '../editable-event';
import { EventDetails, Row } from '../event-details';
import { EventHistory } from '../event-history';
import { EventToolbar } from '../event-toolbar';
import { toTarget } from '../event-view';

interface EventPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const event = await readEvent((await params).id);
  return { title: `${event.inviteeName}, ${event.eventType.name}` };
}

export default async function EventPage({ params }: EventPageProps) {
  const ctx = await requireCtx();
  const event = await readEvent((await params).id);
  const [t, locale, editable] = await Promise.all([
    getTranslations('events'),
    getLocale(),
    toEditableEvent(ctx, event),
  ]);
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const target = toTarget(
    {
      ...event,
      clientName: event.inviteeName,
      serviceName: event.eventType.name,
      eventTypeId: event.eventType.id,
      staffId: event.staff?.id ?? null,
      seriesId: event.series?.id ?? null,
    },
    style,
  );
  return (
    <ClientMessages areas={['events']}>
      <PageHeader title={event.inviteeName} parents={[{ label: t('heading'), href: '/dashboard/events' }]} />
      <PageBody className="lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-wrap items-center justify-between gap-3 lg:col-span-2">
          <EventStatusBadge status={event.status} />
          {ctx.actor.abilities.has('events:write') ? <EventToolbar event={target} editable={editable} /> : null}
        </div>
        <div className="grid content-start gap-5">
          <Card aria-labelledby="details">
            <CardHeader
              id="details"
              title={t('page.details')}
              actions={
                <ButtonLink size="sm" href={`/dashboard/calendar?date=${target.date}&event=${event.id}`}>
                  {t('actions.in_calendar')}
                </ButtonLink>
              }
            />
            <CardBody>
              <EventDetails event={event} style={style} />
            </CardBody>
          </Card>
          <Answers event={event} />
          <ZoneNote timeZone={ctx.team.timezone} label={zoneLabel(ctx.team.timezone, event.startsAt)} />
        </div>
        <Card aria-labelledby="history" className="h-fit">
          <CardHeader id="history" title={t('page.history')} />
          <CardBody>
            <EventHistory history={event.history} style={style} />
          </CardBody>
        </Card>
      </PageBody>
    </ClientMessages>
  );
}

async function Answers({ event }: { event: EventRow }) {
  const t = await getTranslations('events.page');
  if (event.answers.length === 0) return null;
  return (
    <Card aria-labelledby="answers">
      <CardHeader id="answers" title={t('answers')} />
      <CardBody>
        <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-3">
          {event.answers.map(({ questionId, label, answer }) => (
            <Row key={questionId} term={label}>
              {answer}
            </Row>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}

const readEvent = cache(async (id: string): Promise<EventWithSeries> => {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  return getEvent(ctx, Number(id)).catch((error: unknown) => {
    if (isDomainError(error) && error.code === 'not_found') notFound();
    throw error;
  });
});
