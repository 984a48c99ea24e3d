import { FilePlus2, FileText } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { FilterBar, FilterDate } from '@/components/table/filter-bar';
import { ListFrame } from '@/components/table/list-frame';
import { FilteredEmpty } from '@/components/table/list-parts';
import { listHref, singleParams } from '@/components/table/list-search';
import { SavedViews } from '@/components/table/saved-views';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState } from '@/components/ui/states';
import { lastPage } from '@/lib/core/page';
import { listInvoices } from '@/lib/modules/invoices/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { toInvoiceRowView } from '../invoice-view';
import { invoicesQueryOf, type QuickFilter, quickFilterOf, quickFilters } from '../invoices-search';
import { InvoicesTable } from '../invoices-table';

const PATH = '/dashboard/finance/invoices';
const FILTERS = ['search', 'date_from', 'date_to', 'customer_id'];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invoices');
  return { title: t('heading') };
}

interface InvoicesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function InvoicesPage({ searchParams }: InvoicesPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('invoices');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('invoices:read')) return <Forbidden title={t('heading')} role={role} ability="invoices:read" />;
  const params = singleParams(await searchParams);
  const query = invoicesQueryOf(params);
  const [locale, list, table] = await Promise.all([
    getLocale(),
    listInvoices(ctx, query),
    tablePreferences(ctx, 'invoices'),
  ]);
  const canWrite = abilities.has('invoices:write');
  const show = quickFilterOf(params);
  const filters = FILTERS.filter((name) => params[name]);
  const cleared = Object.fromEntries(filters.map((name) => [name, null]));
  const clearHref = filters.length > 0 || !show ? listHref(PATH, params, { ...cleared, ...rest(show) }) : undefined;
  const newInvoice = canWrite ? (
    <ButtonLink href={`${PATH}/new`} variant="primary">
      <Icon of={FilePlus2} />
      {t('new')}
    </ButtonLink>
  ) : null;
  return (
    <ClientMessages areas={['invoices', 'table']}>
      <PageHeader title={t('heading')} description={t('description')} actions={newInvoice} />
      <PageBody>
        <div className="flex min-w-0 items-center gap-2">
          <div className="min-w-0 flex-1">
            <QuickFilterTabs show={show} params={params} />
          </div>
          <SavedViews table={table} params={params} />
        </div>
        <ListFrame>
          <FilterBar
            label={t('filters')}
            searchLabel={t('search')}
            kept={kept(params)}
            active={filters.filter((name) => name !== 'search').length}
            clearHref={clearHref}
          >
            <FilterDate name="date_from" label={t('from')} />
            <FilterDate name="date_to" label={t('to')} />
          </FilterBar>
          {list.rows.length > 0 ? (
            <InvoicesTable
              rows={list.rows.map((row) => toInvoiceRowView(row, locale))}
              page={list.page}
              pages={lastPage(list)}
              total={list.total}
              sort={query.sort}
              params={params}
              rights={canWrite ? 'write' : 'read'}
              table={table}
            />
          ) : clearHref ? (
            <FilteredEmpty filters={filters.map((name) => params[name] ?? '')} clearHref={clearHref} />
          ) : (
            <EmptyState
              icon={FileText}
              title={t(`empty.${show ?? 'all'}`)}
              description={t(show === 'all' ? 'empty.body' : 'empty.body_quiet')}
              action={show === 'all' ? newInvoice : null}
            />
          )}
        </ListFrame>
      </PageBody>
    </ClientMessages>
  );
}

async function QuickFilterTabs({ show, params }: { show: QuickFilter | undefined; params: Record<string, string> }) {
  const t = await getTranslations('invoices.quick');
  const hrefOf = (name: QuickFilter) => listHref(PATH, params, { status: quickFilters[name] || null });
  const tabs = (Object.keys(quickFilters) as QuickFilter[]).map((name) => ({ href: hrefOf(name), label: t(name) }));
  return <LinkTabs label={t('label')} tabs={tabs} current={show ? hrefOf(show) : ''} />;
}

/** A choice of statuses that no tab shows is cleared like a filter. */
function rest(show: QuickFilter | undefined): Record<string, null> {
  return show ? {} : { status: null };
}

/** What the form must carry along when it is sent without script. */
function kept(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name === 'status' || name === 'sort'));
}
