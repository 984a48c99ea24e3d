import { CircleCheck } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { listHref, singleParams } from '@/components/table/list-search';
import { AppLink } from '@/components/ui/app-link';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState } from '@/components/ui/states';
import { formatMoney } from '@/lib/core/money';
import { pageQuery } from '@/lib/core/page';
import { dateInZone, toWireDate } from '@/lib/core/time';
import { formatDate } from '@/lib/modules/invoices/papers/rules';
import type { OwedInvoiceRow } from '@/lib/modules/reports/finance/queries';
import { AGES, daysOf } from '@/lib/modules/reports/finance/rules';
import { listOwed, type OwedPage } from '@/lib/modules/reports/finance/service';
import { requireCtx } from '@/lib/web/require-ctx';

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
  const age = AGES.find((name) => name === params.age);
  const currency = /^[A-Z]{3}$/.test(params.currency ?? '') ? params.currency : undefined;
  const page = pageQuery.page.parse(params.page);
  const owed = await listOwed(ctx, { age: age ?? null, currency: currency ?? null, page });
  const hrefOf = (name = '', to = 1) =>
    listHref(PATH, { currency: currency ?? '', age: name }, { page: to > 1 ? String(to) : null });
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
        <LinkTabs label={t('owed.by_age')} tabs={tabs} current={hrefOf(age)} />
        {owed.total === 0 ? (
          <EmptyState icon={CircleCheck} title={t('owed.empty')} description={t('owed.empty_body')} />
        ) : (
          <div className="grid gap-4">
            <OwedTable rows={owed.rows} today={dateInZone(ctx.now, ctx.team.timezone)} />
            <Foot owed={owed} hrefOf={(to) => hrefOf(age, to)} />
          </div>
        )}
      </PageBody>
    </>
  );
}

async function Foot({ owed, hrefOf }: { owed: OwedPage; hrefOf: (page: number) => string }) {
  const t = await getTranslations('finance.owed');
  const summary = <span role="status">{t('summary', { count: owed.total })}</span>;
  if (owed.pages === 1) return <p className="text-sm text-muted">{summary}</p>;
  return <Pagination page={owed.page} pages={owed.pages} hrefOf={hrefOf} summary={summary} />;
}

const end = 'text-end tabular-nums';

async function OwedTable({ rows, today }: { rows: OwedInvoiceRow[]; today: string }) {
  const [t, locale] = await Promise.all([getTranslations('finance.owed'), getLocale()]);
  const lateOf = ({ due_date }: OwedInvoiceRow) => {
    const due = due_date && toWireDate(due_date);
    if (!due || due >= today) return null;
    return <span className="block text-danger-text">{t('late', { days: daysOf({ from: due, to: today }) - 1 })}</span>;
  };
  return (
    <table
      aria-label={t('heading')}
      className="w-full text-sm [&_a]:rounded-chip [&_a]:font-medium [&_a]:underline [&_a]:decoration-accent/40 [&_a]:decoration-1 [&_a]:underline-offset-3 [&_a]:transition-colors [&_a:hover]:decoration-current [&_tbody_tr]:h-11 [&_tbody_tr]:border-b [&_tbody_tr]:border-line [&_tbody_tr>*]:py-1.5 [&_tbody_tr>*]:pe-4 [&_tbody_th]:text-start [&_tbody_th]:font-medium [&_td:last-child]:text-end [&_td:last-child]:tabular-nums"
    >
      <thead className="border-b border-line text-xs text-muted">
        <tr className="[&>th:not(:last-child)]:text-start [&>th]:h-9 [&>th]:pe-4 [&>th]:font-medium">
          <th scope="col">{t('number')}</th>
          <th scope="col" className="max-sm:hidden">
            {t('client')}
          </th>
          <th scope="col">{t('due_date')}</th>
          <th scope="col" className={end}>
            {t('due')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <AppLink href={`/dashboard/finance/invoices/${row.id}`}>{row.number}</AppLink>
              <span className="block font-normal text-muted sm:hidden">{row.customer_name}</span>
            </th>
            <td className="max-sm:hidden">{row.customer_name}</td>
            <td>
              {row.due_date ? formatDate(row.due_date, locale) : t('no_due_date')}
              {lateOf(row)}
            </td>
            <td>{formatMoney(row.due, row.currency, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
