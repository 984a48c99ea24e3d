import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ZoneNote } from '@/components/booking/zone-note';
import { CalendarKeys } from '@/components/calendar/calendar-keys';
import { zoneLabel } from '@/components/calendar/wall-format';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { pageQuery } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { getProfile } from '@/lib/modules/clients/profile/service';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { listTags } from '@/lib/modules/clients/tags/service';
import { getTimeline } from '@/lib/modules/clients/timeline/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { ClientActions } from './client-actions';
import { ClientCard } from './client-card';
import { ClientTimeline } from './client-timeline';
import { ClientTotals } from './client-totals';
import { DuplicatesHint } from './duplicates-hint';
import { EditClientForm } from './edit-client-form';
import { NextEvent } from './next-event';
import { readClient } from './read-client';

interface ClientPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ClientPageProps): Promise<Metadata> {
  return { title: (await readClient((await params).id)).name };
}

export default async function ClientPage({ params, searchParams }: ClientPageProps) {
  const ctx = await requireCtx();
  const client = await readClient((await params).id);
  const t = await getTranslations('clients');
  const search = singleParams(await searchParams);
  const isEditing = ctx.actor.abilities.has('clients:write') && Boolean(search.edit);
  return (
    <ClientMessages areas={['clients', 'events']}>
      <PageHeader title={client.name} parents={[{ label: t('heading'), href: '/dashboard/clients' }]} />
      <PageBody className={isEditing ? undefined : 'lg:grid-cols-[20rem_minmax(0,1fr)]'}>
        {isEditing ? (
          <EditClientForm client={client} />
        ) : (
          <Overview ctx={ctx} client={client} page={pageQuery.page.parse(search.page)} />
        )}
      </PageBody>
    </ClientMessages>
  );
}

interface OverviewProps {
  ctx: Ctx;
  client: ClientRow;
  page: number;
}

async function Overview({ ctx, client, page }: OverviewProps) {
  const { abilities } = ctx.actor;
  const can = {
    write: abilities.has('clients:write'),
    book: abilities.has('events:write'),
    invoice: abilities.has('invoices:write'),
  };
  const hrefs = {
    book: `/dashboard/events/new?client_id=${client.id}`,
    invoice: `/dashboard/finance/invoices/new?client_id=${client.id}`,
  };
  const [locale, profile, timeline, tags] = await Promise.all([
    getLocale(),
    getProfile(ctx, client),
    getTimeline(ctx, client, page),
    can.write ? listTags(ctx) : [],
  ]);
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const person = { id: client.id, name: client.name };
  return (
    <>
      <ClientActions client={client} can={can} hrefs={hrefs} />
      <CalendarKeys
        targets={{ ...(can.book ? { b: hrefs.book } : {}), ...(can.invoice ? { i: hrefs.invoice } : {}) }}
      />
      {profile.duplicates.length > 0 ? <DuplicatesHint client={person} duplicates={profile.duplicates} /> : null}
      <ClientCard client={client} tags={can.write ? { known: tags } : null} />
      <div className="grid min-w-0 content-start gap-5">
        <ClientTotals profile={profile} style={style} />
        <NextEvent profile={profile} style={style} />
        <ClientTimeline clientId={client.id} timeline={timeline} style={style} />
        <ZoneNote timeZone={ctx.team.timezone} label={zoneLabel(ctx.team.timezone, ctx.now)} />
      </div>
    </>
  );
}
