import { Lock } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { EmptyState } from '@/components/ui/states';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { compareClients } from '@/lib/modules/clients/merging/service';
import { getProfile } from '@/lib/modules/clients/profile/service';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { listClientsQuery } from '@/lib/modules/clients/schema';
import { getClient, listClients } from '@/lib/modules/clients/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { readClient } from '../read-client';
import { ChooseOther } from './choose-other';
import { MergeForm } from './merge-form';

interface MergePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clients.merge');
  return { title: t('heading') };
}

export default async function MergePage({ params, searchParams }: MergePageProps) {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  const [t, clients] = [await getTranslations('clients.merge'), await getTranslations('clients')];
  const client = await readClient((await params).id);
  const search = singleParams(await searchParams);
  const parents = [
    { label: clients('heading'), href: '/dashboard/clients' },
    { label: client.name, href: `/dashboard/clients/${client.id}` },
  ];
  return (
    <ClientMessages areas={['clients']}>
      <PageHeader title={t('heading')} parents={parents} description={t('description')} />
      <PageBody className="max-w-4xl">
        {!ctx.actor.abilities.has('clients:write') ? (
          <EmptyState icon={Lock} title={t('forbidden')} description={clients('forbidden.body')} />
        ) : search.with ? (
          <Compared ctx={ctx} client={client} otherId={toRouteId(search.with)} />
        ) : (
          <Choice ctx={ctx} client={client} search={search.search ?? ''} />
        )}
      </PageBody>
    </ClientMessages>
  );
}

async function Compared({ ctx, client, otherId }: { ctx: Ctx; client: ClientRow; otherId: number }) {
  const other = await orNotFound(getClient(ctx, otherId));
  const sides = await compareClients(ctx, [client.id, other.id]);
  const sideOf = ({ id }: ClientRow) => sides.get(id) ?? { id, events: 0, invoices: 0, payments: 0 };
  return <MergeForm kept={{ ...client, ...sideOf(client) }} other={{ ...other, ...sideOf(other) }} />;
}

const FOUND = '20';

async function Choice({ ctx, client, search }: { ctx: Ctx; client: ClientRow; search: string }) {
  const [{ duplicates }, found] = await Promise.all([
    getProfile(ctx, client),
    search.trim() ? listClients(ctx, listClientsQuery.parse({ search, per_page: FOUND, sort: 'name' })) : null,
  ]);
  const others = found ? found.rows.filter(({ id }) => id !== client.id) : duplicates;
  return <ChooseOther clientId={client.id} search={search} others={others} />;
}
