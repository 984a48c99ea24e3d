import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import type { RefundView } from '@/components/booking/event-target';
import { ZoneNote } from '@/components/booking/zone-note';
import { zoneLabel } from '@/components/calendar/wall-format';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { formatMoney } from '@/lib/core/money';
import { dateInZone } from '@/lib/core/time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { getClient } from '@/lib/modules/clients/service';
import { refundOffer } from '@/lib/modules/events/refunds/service';
import { type EventDetails as EventWithSeries, findNeighbours, getEvent } from '@/lib/modules/events/service';
import { getTimeline } from '@/lib/modules/events/timeline/service';
import { countVisits } from '@/lib/modules/events/visits/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { toEditableEvent } from '../editable-event';
import { EventDetails } from '../event-details';
import { duplicateHref, rebookHref } from '../event-links';
import type { EventPageTools } from '../event-more';
import { EventToolbar } from '../event-toolbar';
import { toTarget } from '../event-view';
import { Answers } from './answers';
import { ClientCard } from './client-card';
import { EventTimeline } from './event-timeline';
import { MoneyCard } from './money-card';

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
  const [t, locale, { cancellationWindowHours, ...editable }, visits, client, timeline, page] = await Promise.all([
    getTranslations('events'),
    getLocale(),
    toEditableEvent(ctx, event),
    countVisits(ctx, [event.clientId]),
    getClient(ctx, event.clientId).catch(() => null),
    getTimeline(ctx, event),
    pageTools(ctx, event),
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
      <PageBody className="lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_auto_1fr] print:block print:space-y-5">
        <div className="flex flex-wrap items-center justify-between gap-3 lg:col-span-2">
          <EventStatusBadge status={event.status} />
          {ctx.actor.abilities.has('events:write') ? (
            <EventToolbar
              key={event.id}
              event={{ ...target, refund: toRefundView(ctx, event, { windowHours: cancellationWindowHours, locale }) }}
              editable={editable}
              page={page}
            />
          ) : null}
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <Card aria-labelledby="details">
            <CardHeader id="details" title={t('page.details')} />
            <CardBody>
              <EventDetails event={event} style={style} />
            </CardBody>
          </Card>
          <Answers answers={event.answers} />
          <ZoneNote timeZone={ctx.team.timezone} label={zoneLabel(ctx.team.timezone, event.startsAt)} />
        </div>
        <div className="grid min-w-0 content-start gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-2">
          <ClientCard
            clientId={event.clientId}
            visits={visits.get(event.clientId)}
            note={client?.notes ?? null}
            style={style}
          />
          <MoneyCard event={event} locale={locale} />
        </div>
        <Card aria-labelledby="history" className="h-fit lg:col-start-1">
          <CardHeader id="history" title={t('page.history')} />
          <CardBody>
            <EventTimeline rows={timeline} style={style} />
          </CardBody>
        </Card>
      </PageBody>
    </ClientMessages>
  );
}

function toRefundView(
  ctx: Ctx,
  event: EventWithSeries,
  { windowHours, locale }: { windowHours: number; locale: string },
): RefundView | undefined {
  const offer = refundOffer(ctx, event, windowHours);
  if (!offer) return undefined;
  return { amount: formatMoney(offer.amount, event.currency, locale), isInTime: offer.isInTime, windowHours };
}

/** Where the rarer actions lead, and the events around this one. */
async function pageTools(ctx: Ctx, event: EventWithSeries): Promise<EventPageTools> {
  const { timezone } = ctx.team;
  const { previous, next } = await findNeighbours(ctx, { of: event, cancelled: 'hidden' });
  const hrefOf = (one: { id: number } | null) => one && `/dashboard/events/${one.id}`;
  const day = dateInZone(event.startsAt, timezone);
  return {
    rebookHref: rebookHref(event, timezone),
    duplicateHref: duplicateHref(event, timezone),
    icsHref: `/dashboard/events/${event.id}/event.ics`,
    calendarHref: `/dashboard/calendar?date=${day}&event=${event.id}`,
    billing: event.total > 0n && ctx.actor.abilities.has('invoices:write') ? 'open' : 'none',
    neighbours: { previous: hrefOf(previous), next: hrefOf(next) },
  };
}

const readEvent = cache(async (id: string): Promise<EventWithSeries> => {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  return orNotFound(getEvent(ctx, toRouteId(id)));
});
