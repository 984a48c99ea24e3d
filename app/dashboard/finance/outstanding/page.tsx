import { CircleCheck } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ListFrame } from '@/components/table/list-frame';
import { listHref, singleParams } from '@/components/table/list-search';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState } from '@/components/ui/states';
import { formatMoney } from '@/lib/core/money';
import { pageQuery } from '@/lib/core/page';
import { dateInZone, toWireDate } from '@/lib/core/time';
import { formatDate } from '@/lib/modules/invoices/papers/rules';
import type { OwedInvoiceRow } from '@/lib/modules/reports/finance/queries';
import { AGES, daysOf } from '@/lib/modules/reports/finance/rules';
import { listOwed } from '@/lib/modules/reports/finance/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { owedFilterOf } from './outstanding-search';
import { OutstandingTable, type OwedRowView } from './outstanding-table';

const PATH = '/dashboard/finance/outstanding';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('finance.owed'))('heading') };
}

interface OutstandingPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The invoices behind the figures of what is outstanding. */
export default async function OutstandingPage({ searchParams }: OutstandingPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('finance');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('invoices:read'))
    return <Forbidden title={t('owed.heading')} role={role} ability="invoices:read" />;
  const params = singleParams(await searchParams);
  const filter = owedFilterOf(params);
  const { age, currency } = filter;
  const page = pageQuery.page.parse(params.page);
  const owed = await listOwed(ctx, { ...filter, page });
  const look = { today: dateInZone(ctx.now, ctx.team.timezone), locale: await getLocale() };
  const rows = await Promise.all(owed.rows.map((row) => toRowView(row, look)));
  const listed = { ...(currency ? { currency } : {}), ...(age ? { age } : {}) };
  const hrefOf = (name = '') => listHref(PATH, { currency: currency ?? '', age: name }, {});
  const tabs = [undefined, ...AGES].map((name) => ({
    href: hrefOf(name),
    label: name ? t(`outstanding.ages.${name}`) : t('owed.all'),
  }));
  return (
    <>
      <PageHeader
        title={t('owed.heading')}
        parents={[{ label: t('heading'), href: '/dashboard/finance' }]}
        description={t('owed.description')}
      />
      <PageBody>
        <LinkTabs label={t('owed.by_age')} tabs={tabs} current={hrefOf(age ?? '')} />
        {owed.total === 0 ? (
          <EmptyState icon={CircleCheck} title={t('owed.empty')} description={t('owed.empty_body')} />
        ) : (
          <ClientMessages areas={['finance', 'table']}>
            <ListFrame>
              <OutstandingTable {...owed} rows={rows} sort="due_date" params={listed} />
            </ListFrame>
          </ClientMessages>
        )}
      </PageBody>
    </>
  );
}

async function toRowView(
  row: OwedInvoiceRow,
  { today, locale }: { today: string; locale: string },
): Promise<OwedRowView> {
  const t = await getTranslations('finance.owed');
  const due = row.due_date && toWireDate(row.due_date);
  return {
    id: row.id,
    number: row.number,
    clientName: row.customer_name,
    dueDate: row.due_date ? formatDate(row.due_date, locale) : t('no_due_date'),
    late: due && due < today ? t('late', { days: daysOf({ from: due, to: today }) - 1 }) : null,
    due: formatMoney(row.due, row.currency, locale),
  };
}
