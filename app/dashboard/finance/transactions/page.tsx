import { ArrowLeftRight } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { ZoneNote } from '@/components/booking/zone-note';
import { zoneLabel } from '@/components/calendar/wall-format';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ListFrame } from '@/components/table/list-frame';
import { FilteredEmpty } from '@/components/table/list-parts';
import { listHref, singleParams } from '@/components/table/list-search';
import { SavedViews } from '@/components/table/saved-views';
import { EmptyState } from '@/components/ui/states';
import { lastPage } from '@/lib/core/page';
import { listTransactions } from '@/lib/modules/transactions/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { OpenTransaction } from './open-transaction';
import { ScopeNote } from './scope-note';
import { TransactionFilters } from './transaction-filters';
import { TRANSACTIONS_PATH, toTransactionRowView } from './transaction-view';
import { scopeFilters, transactionFilters, transactionsQueryOf } from './transactions-search';
import { TransactionsTable } from './transactions-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('transactions'))('heading') };
}

interface TransactionsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TransactionsPage({ searchParams }: TransactionsPageProps) {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('transactions'), getLocale()]);
  if (!ctx.actor.abilities.has('transactions:read'))
    return <Forbidden title={t('heading')} role={ctx.actor.role} ability="transactions:read" />;
  const { transaction, ...params } = singleParams(await searchParams);
  const query = transactionsQueryOf(params);
  const [list, table] = await Promise.all([listTransactions(ctx, query), tablePreferences(ctx, 'transactions')]);
  const style = { locale, timeZone: ctx.team.timezone };
  const filters = [...transactionFilters, ...scopeFilters].filter((name) => params[name]);
  const clearHref = listHref(TRANSACTIONS_PATH, params, Object.fromEntries(filters.map((name) => [name, null])));
  return (
    <ClientMessages areas={['transactions', 'events', 'table']}>
      <PageHeader title={t('heading')} description={t('description')} />
      <PageBody>
        <ListFrame>
          <TransactionFilters
            params={params}
            clearHref={filters.length > 0 ? clearHref : undefined}
            tools={<SavedViews table={table} params={params} />}
          />
          <ScopeNote ctx={ctx} params={params} />
          {list.rows.length > 0 ? (
            <TransactionsTable
              rows={list.rows.map((row) => toTransactionRowView(row, { params, style }))}
              page={list.page}
              pages={lastPage(list)}
              total={list.total}
              sort={query.sort}
              params={params}
              table={table}
              note={<ZoneNote timeZone={style.timeZone} label={zoneLabel(style.timeZone, ctx.now)} />}
            />
          ) : filters.length > 0 ? (
            <FilteredEmpty filters={filterTexts(params, t)} clearHref={clearHref} />
          ) : (
            <EmptyState icon={ArrowLeftRight} title={t('empty.title')} description={t('empty.body')} />
          )}
        </ListFrame>
      </PageBody>
      {transaction ? (
        <Suspense>
          <OpenTransaction ctx={ctx} id={transaction} params={params} />
        </Suspense>
      ) : null}
    </ClientMessages>
  );
}

/** What is filtered, in words, where the value has any. */
function filterTexts(
  params: Record<string, string>,
  t: Awaited<ReturnType<typeof getTranslations<'transactions'>>>,
): string[] {
  const { scope: _, ...query } = transactionsQueryOf(params);
  const texts = [
    query.search,
    query.status && t(`status.${query.status}`),
    query.type && t(`type.${query.type}`),
    query.provider && t(`provider.${query.provider}`),
    query.dateFrom && params.date_from,
    query.dateTo && params.date_to,
  ];
  return texts.flatMap((text) => (text ? [text] : []));
}
