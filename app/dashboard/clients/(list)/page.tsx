import { FileUp, UserPlus, UsersRound } from 'lucide';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/booking/event-time';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { ListFrame } from '@/components/table/list-frame';
import { FilteredEmpty } from '@/components/table/list-parts';
import { listHref, singleParams } from '@/components/table/list-search';
import { SavedViews } from '@/components/table/saved-views';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { formatMoney } from '@/lib/core/money';
import { lastPage } from '@/lib/core/page';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { summarizeClients } from '@/lib/modules/clients/profile/service';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { listClients } from '@/lib/modules/clients/service';
import { listTags } from '@/lib/modules/clients/tags/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { clientsQueryOf } from '../clients-search';
import { type ClientRowView, ClientsTable } from '../clients-table';

const PATH = '/dashboard/clients';
const FILTERS = ['search', 'is_active', 'tag'];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clients');
  return { title: t('heading') };
}

interface ClientsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClientsPage({ searchParams }: ClientsPageProps) {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  const params = singleParams(await searchParams);
  const can = { write: ctx.actor.abilities.has('clients:write'), book: ctx.actor.abilities.has('events:write') };
  // The New menu asks every page for its form in the same way.
  if (params.new) redirect(`${PATH}/new`);
  const query = clientsQueryOf(params);
  const [t, locale, list, tags, table] = await Promise.all([
    getTranslations('clients'),
    getLocale(),
    listClients(ctx, query),
    listTags(ctx),
    tablePreferences(ctx, 'clients'),
  ]);
  const rows = await toRows(ctx, list.rows, locale);
  const filters = FILTERS.filter((name) => params[name]);
  const cleared = Object.fromEntries(filters.map((name) => [name, null]));
  const clearHref = filters.length > 0 ? listHref(PATH, params, cleared) : undefined;
  const states = [
    { value: 'true', label: t('state.active') },
    { value: 'false', label: t('state.inactive') },
  ];
  const newClient = can.write ? (
    <>
      <ButtonLink href={`${PATH}/import`}>
        <Icon of={FileUp} />
        {t('actions.import')}
      </ButtonLink>
      <ButtonLink href={`${PATH}/new`} variant="primary">
        <Icon of={UserPlus} />
        {t('new')}
      </ButtonLink>
    </>
  ) : null;
  return (
    <ClientMessages areas={['clients', 'table']}>
      <PageHeader title={t('heading')} description={t('description')} actions={newClient} />
      <PageBody>
        <ListFrame>
          <FilterBar
            label={t('filters')}
            searchLabel={t('search')}
            kept={params.sort ? { sort: params.sort } : {}}
            active={filters.filter((name) => name !== 'search').length}
            clearHref={clearHref}
            tools={<SavedViews table={table} params={params} />}
          >
            <FilterSelect name="is_active" label={t('any_state')} options={states} />
            {tags.length > 0 ? <FilterSelect name="tag" label={t('any_tag')} options={tags.map(toOption)} /> : null}
          </FilterBar>
          {rows.length > 0 ? (
            <ClientsTable
              rows={rows}
              page={list.page}
              pages={lastPage(list)}
              total={list.total}
              sort={query.sort}
              params={params}
              can={can}
              table={table}
            />
          ) : clearHref ? (
            <FilteredEmpty
              filters={filters.map(
                (name) => states.find(({ value }) => value === params[name])?.label ?? params[name] ?? '',
              )}
              clearHref={clearHref}
            />
          ) : (
            <EmptyState icon={UsersRound} title={t('empty.title')} description={t('empty.body')} action={newClient} />
          )}
        </ListFrame>
      </PageBody>
    </ClientMessages>
  );
}

const toOption = (name: string) => ({ value: name, label: name });

async function toRows(ctx: Ctx, clients: ClientRow[], locale: string): Promise<ClientRowView[]> {
  const summaries = await summarizeClients(
    ctx,
    clients.map(({ id }) => id),
  );
  const day = (instant: Date | null | undefined) =>
    instant ? formatDay(instant, { locale, timeZone: ctx.team.timezone }, ctx.now) : '';
  return clients.map(({ id, name, email, phone, isActive, tags }) => {
    const known = summaries.get(id);
    return {
      id,
      name,
      email: email ?? '',
      phone: phone ?? '',
      isActive,
      tags,
      lastVisit: day(known?.lastVisit),
      nextVisit: day(known?.nextVisit),
      visits: known?.visits ?? 0,
      noShows: known?.noShows ?? 0,
      spent: (known?.spent ?? []).map(({ amount, currency }) => formatMoney(amount, currency, locale)),
    };
  });
}
