import { ChartColumn } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { Card, CardBody } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { dateInZone } from '@/lib/core/time';
import type { BucketUnit } from '@/lib/modules/reports/finance/rules';
import { type CurrencyOverview, getFinanceOverview } from '@/lib/modules/reports/finance/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { formatRange } from './day-format';
import { Figures } from './figures';
import { type FinanceSearch, financeSearchOf } from './finance-search';
import { IncomeChart } from './income-chart';
import { OutstandingCard } from './outstanding-card';
import { PartsCard } from './parts-card';
import { PeriodBar } from './period-bar';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('finance'))('heading') };
}

interface FinancePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FinancePage({ searchParams }: FinancePageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('finance');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('transactions:read'))
    return <Forbidden title={t('heading')} role={role} ability="transactions:read" />;
  const today = dateInZone(ctx.now, ctx.team.timezone);
  const search = financeSearchOf(singleParams(await searchParams), today);
  const [{ currencies, unit, isNew }, locale] = await Promise.all([getFinanceOverview(ctx, search), getLocale()]);
  if (isNew) return <FirstMoney canInvoice={abilities.has('invoices:write')} />;
  return (
    <>
      <PageHeader title={t('heading')} description={t('description', { period: formatRange(search.range, locale) })} />
      <PageBody>
        <PeriodBar search={search} today={today} />
        {currencies.length === 0 ? (
          <EmptyState icon={ChartColumn} title={t('quiet.title')} description={t('quiet.body')} />
        ) : (
          currencies.map((overview) => (
            <CurrencySection key={overview.currency} overview={overview} unit={unit} search={search} />
          ))
        )}
      </PageBody>
    </>
  );
}

interface CurrencySectionProps {
  overview: CurrencyOverview;
  unit: BucketUnit;
  search: FinanceSearch;
}

/** Everything about one currency; currencies stand below each other and are never added up. */
async function CurrencySection({ overview, unit, search }: CurrencySectionProps) {
  const locale = await getLocale();
  const { currency } = overview;
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
  return (
    <section aria-labelledby={`currency-${currency}`} className="grid min-w-0 gap-5">
      <h2 id={`currency-${currency}`} className="text-lg font-semibold first-letter:uppercase">
        {name} ({currency})
      </h2>
      <Figures overview={overview} search={search} />
      <Card>
        <CardBody>
          <IncomeChart overview={overview} unit={unit} search={search} />
        </CardBody>
      </Card>
      <div className="grid min-w-0 items-start gap-5 md:grid-cols-2 xl:grid-cols-4">
        <PartsCard overview={overview} by="eventTypes" range={search.range} />
        <PartsCard overview={overview} by="staff" range={search.range} />
        <PartsCard overview={overview} by="locations" range={search.range} />
        <OutstandingCard overview={overview} />
      </div>
    </section>
  );
}

async function FirstMoney({ canInvoice }: { canInvoice: boolean }) {
  const t = await getTranslations('finance');
  return (
    <>
      <PageHeader title={t('heading')} />
      <EmptyState
        icon={ChartColumn}
        title={t('empty.title')}
        description={t('empty.body')}
        action={
          canInvoice ? (
            <ButtonLink href="/dashboard/finance/invoices/new" variant="primary">
              {t('empty.action')}
            </ButtonLink>
          ) : null
        }
        className="min-h-[60dvh] content-center"
      />
    </>
  );
}
