import { CalendarPlus, Pencil, Trash2 } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ZoneNote } from '@/components/booking/zone-note';
import { zoneLabel } from '@/components/calendar/wall-format';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { isDomainError } from '@/lib/core/errors';
import { dateInZone } from '@/lib/core/time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { getClient } from '@/lib/modules/clients/service';
import { listEventsQuery } from '@/lib/modules/events/schema';
import { listEvents } from '@/lib/modules/events/service';
import { countVisits } from '@/lib/modules/events/visits/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { DeleteClient } from '../delete-client';
import { ClientCard } from './client-card';
import { ClientEvents } from './client-events';
import { EditClientForm } from './edit-client-form';

interface ClientPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ edit?: string }>;
}

export async function generateMetadata({ params }: ClientPageProps): Promise<Metadata> {
  return { title: (await readClient((await params).id)).name };
}

export default async function ClientPage({ params, searchParams }: ClientPageProps) {
  const ctx = await requireCtx();
  const client = await readClient((await params).id);
  const t = await getTranslations('clients');
  const canWrite = ctx.actor.abilities.has('clients:write');
  const isEditing = canWrite && Boolean((await searchParams).edit);
  return (
    <ClientMessages areas={['clients', 'events']}>
      <PageHeader title={client.name} parents={[{ label: t('heading'), href: '/dashboard/clients' }]} />
      <PageBody className={isEditing ? undefined : 'lg:grid-cols-[20rem_minmax(0,1fr)]'}>
        {isEditing ? <EditClientForm client={client} /> : <Overview ctx={ctx} client={client} />}
      </PageBody>
    </ClientMessages>
  );
}

interface PartProps {
  ctx: Ctx;
  client: ClientRow;
}

async function Overview({ ctx, client }: PartProps) {
  return (
    <>
      <Actions ctx={ctx} client={client} />
      <Contact ctx={ctx} client={client} />
      <Appointments ctx={ctx} client={client} />
    </>
  );
}

async function Actions({ ctx, client }: PartProps) {
  const [t, common] = await Promise.all([getTranslations('clients'), getTranslations('common')]);
  const { abilities } = ctx.actor;
  return (
    <div className="flex flex-wrap items-center gap-2 lg:col-span-2">
      {client.isActive ? null : <Badge className="me-auto">{common('inactive')}</Badge>}
      {abilities.has('events:write') ? (
        <ButtonLink href={`/dashboard/events/new?client_id=${client.id}`} variant="primary">
          <CalendarPlus aria-hidden />
          {t('actions.book')}
        </ButtonLink>
      ) : null}
      {abilities.has('clients:write') ? (
        <>
          <ButtonLink href={`/dashboard/clients/${client.id}?edit=1`}>
            <Pencil aria-hidden />
            {t('actions.edit')}
          </ButtonLink>
          <DeleteClient
            client={{ id: client.id, name: client.name }}
            trigger={
              <Button variant="danger-ghost">
                <Trash2 aria-hidden />
                {t('actions.delete')}
              </Button>
            }
          />
        </>
      ) : null}
    </div>
  );
}

async function Contact({ ctx, client }: PartProps) {
  const [locale, visits] = await Promise.all([getLocale(), countVisits(ctx, [client.id])]);
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  return <ClientCard client={client} visits={visits.get(client.id)} style={style} />;
}

const SHOWN = '10';

async function Appointments({ ctx, client }: PartProps) {
  const customer = { customer_id: String(client.id), per_page: SHOWN };
  const today = dateInZone(ctx.now, ctx.team.timezone);
  const [t, locale, next, all] = await Promise.all([
    getTranslations('clients.page'),
    getLocale(),
    listEvents(
      ctx,
      listEventsQuery.parse({ ...customer, status: 'pending,scheduled', date_from: today, sort: 'start_time' }),
    ),
    listEvents(ctx, listEventsQuery.parse({ ...customer, date_to: today })),
  ]);
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const coming = new Set(next.rows.filter(({ ends_at }) => ends_at > ctx.now).map(({ id }) => id));
  const href = `/dashboard/events?show=all&customer_id=${client.id}`;
  const isMore = all.total > all.rows.length;
  return (
    <div className="grid content-start gap-5">
      <Card aria-labelledby="next-events">
        <CardHeader id="next-events" title={t('next')} />
        <CardBody>
          <ClientEvents events={next.rows.filter(({ id }) => coming.has(id))} empty={t('no_next')} style={style} />
        </CardBody>
      </Card>
      <Card aria-labelledby="past-events">
        <CardHeader id="past-events" title={t('past')} />
        <CardBody>
          <ClientEvents
            events={all.rows.filter(({ id }) => !coming.has(id))}
            empty={t('no_past')}
            style={style}
            all={isMore ? { href, count: all.total } : undefined}
          />
        </CardBody>
      </Card>
      <ZoneNote timeZone={ctx.team.timezone} label={zoneLabel(ctx.team.timezone, ctx.now)} />
    </div>
  );
}

const readClient = cache(async (id: string): Promise<ClientRow> => {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  return getClient(ctx, Number(id)).catch((error: unknown) => {
    if (isDomainError(error) && error.code === 'not_found') notFound();
    throw error;
  });
});
