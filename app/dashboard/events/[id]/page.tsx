import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { ZoneNote } from '@/components/booking/zone-note';
import { zoneLabel } from '@/components/calendar/wall-format';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import type { Ctx } from '@/lib/infra/ctx';
import { readAround } from '@/lib/modules/events/around/service';
import type { EventDetails as EventWithSeries } from '@/lib/modules/events/service';
import { getTimeline } from '@/lib/modules/events/timeline/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { toEditableEvent } from '../editable-event';
import { EventDetails } from '../event-details';
import { EventTimeline } from '../event-timeline';
import { EventToolbar } from '../event-toolbar';
import { detailedTarget, eventTools } from '../event-tools';
import { Answers } from './answers';
import { Arrival } from './arrival';
import { ClientCard } from './client-card';
import { MoneyCard } from './money-card';
import { toEventPage } from './page-tools';
import { readEvent } from './read-event';

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
  const t = await getTranslations('events');
  return (
    <ClientMessages areas={['events']}>
      <PageHeader title={event.inviteeName} parents={[{ label: t('heading'), href: '/dashboard/events' }]} />
      <Body ctx={ctx} event={event} />
    </ClientMessages>
  );
}

interface BodyProps {
  ctx: Ctx;
  event: EventWithSeries;
}

async function Body({ ctx, event }: BodyProps) {
  const [t, locale, editable, around, timeline] = await Promise.all([
    getTranslations('events'),
    getLocale(),
    toEditableEvent(ctx, event),
    readAround(ctx, event),
    getTimeline(ctx, event),
  ]);
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const target = detailedTarget(ctx, event, style);
  return (
    <PageBody className="lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_auto_1fr] print:block print:space-y-5">
      <Arrival when={target.when} />
      <div className="flex flex-wrap items-center justify-between gap-3 lg:col-span-2">
        <EventStatusBadge status={event.status} />
        {ctx.actor.abilities.has('events:write') ? (
          <EventToolbar
            key={event.id}
            event={target}
            editable={editable}
            tools={eventTools(ctx, event)}
            page={toEventPage(ctx, event, around)}
          />
        ) : null}
      </div>
      <div className="grid min-w-0 content-start gap-5">
        <Section id="details" title={t('page.details')}>
          <EventDetails event={event} style={style} />
        </Section>
        <Answers answers={event.answers} />
        <ZoneNote timeZone={ctx.team.timezone} label={zoneLabel(ctx.team.timezone, event.startsAt)} />
      </div>
      <div className="grid min-w-0 content-start gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-2">
        <ClientCard
          clientId={event.clientId}
          visits={around}
          note={event.client.deletedAt ? null : event.client.notes}
          style={style}
        />
        <MoneyCard event={event} locale={locale} />
      </div>
      <Section id="history" title={t('page.history')} className="h-fit lg:col-start-1">
        <EventTimeline rows={timeline} style={style} />
      </Section>
    </PageBody>
  );
}

interface SectionProps {
  id: string;
  title: string;
  className?: string;
  children: ReactNode;
}

function Section({ id, title, className, children }: SectionProps) {
  return (
    <Card aria-labelledby={id} className={className}>
      <CardHeader id={id} title={title} />
      <CardBody>{children}</CardBody>
    </Card>
  );
}
