import { useLocale, useTranslations } from 'next-intl';
import { BarChart } from '@/components/charts/bar-chart';
import { ChartFigure } from '@/components/charts/chart-figure';
import { Legend } from '@/components/charts/legend';
import { Link } from '@/components/ui/link';
import { numberFormat } from '@/lib/core/formats';
import { formatMoney, toMajor } from '@/lib/core/money';
import type { BucketUnit } from '@/lib/modules/reports/finance/rules';
import type { BucketMoney, CurrencyOverview } from '@/lib/modules/reports/finance/service';
import { formatBucket, formatRange } from './day-format';
import type { FinanceSearch } from './finance-search';
import { rowsHref } from './overview-links';

interface IncomeChartProps {
  overview: CurrencyOverview;
  unit: BucketUnit;
  search: FinanceSearch;
}

/** What came in day by day, week by week or month by month, beside the period before. */
export function IncomeChart({ overview, unit, search }: IncomeChartProps) {
  const t = useTranslations('finance.chart');
  const locale = useLocale();
  const { currency, buckets, receivedBefore } = overview;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const short = numberFormat(locale, { style: 'currency', currency, notation: 'compact' });
  const period = formatRange(search.range, locale);
  const best = buckets.reduce((top, one) => (one.received.amount > top.received.amount ? one : top));
  const label = t('label', {
    period,
    total: money(overview.received.amount),
    best: nameOf(best, unit, locale),
    most: money(best.received.amount),
  });
  const bars = buckets.map((bucket) => ({
    label: formatBucket(bucket.range, unit, locale),
    value: bucket.received.amount,
    title: `${nameOf(bucket, unit, locale)}: ${money(bucket.received.amount)}`,
  }));
  return (
    <ChartFigure
      title={t(`title_${unit}`)}
      switchLabel={t('as_table')}
      chart={
        <BarChart
          label={label}
          bars={bars}
          line={receivedBefore}
          axisText={(minor) => short.format(toMajor(minor, currency))}
        />
      }
      legend={<Legend bar={period} line={search.before ? formatRange(search.before, locale) : undefined} />}
      table={<IncomeTable overview={overview} unit={unit} search={search} />}
    />
  );
}

function nameOf({ range }: BucketMoney, unit: BucketUnit, locale: string): string {
  return unit === 'week' ? formatRange(range, locale) : formatBucket(range, unit, locale);
}

const cell = 'py-1.5 pe-4 text-end tabular-nums last:pe-0';

function IncomeTable({ overview, unit, search }: IncomeChartProps) {
  const t = useTranslations('finance.chart');
  const locale = useLocale();
  const { currency, buckets, receivedBefore, received, givenBack } = overview;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  return (
    <table className="w-full text-sm">
      <thead className="border-b border-line text-xs text-muted">
        <tr>
          <th scope="col" className="py-1.5 pe-4 text-start font-medium">
            {t(`column_${unit}`)}
          </th>
          <th scope="col" className={`${cell} font-medium`}>
            {t('received')}
          </th>
          <th scope="col" className={`${cell} font-medium`}>
            {t('given_back')}
          </th>
          {receivedBefore ? (
            <th scope="col" className={`${cell} font-medium max-sm:hidden`}>
              {t('received_before')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {buckets.map((bucket, index) => (
          <tr key={bucket.range.from} className="border-b border-line">
            <th scope="row" className="py-1.5 pe-4 text-start font-normal">
              {nameOf(bucket, unit, locale)}
            </th>
            <td className={cell}>
              <RowsLink bucket={bucket} currency={currency} show="received" />
            </td>
            <td className={cell}>
              <RowsLink bucket={bucket} currency={currency} show="given_back" />
            </td>
            {receivedBefore ? (
              <td className={`${cell} text-muted max-sm:hidden`}>{money(receivedBefore[index] ?? 0)}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
      <tfoot className="font-semibold">
        <tr>
          <th scope="row" className="py-1.5 pe-4 text-start font-semibold">
            {t('total')}
          </th>
          <td className={cell}>{money(received.amount)}</td>
          <td className={cell}>{money(givenBack.amount)}</td>
          {receivedBefore && search.before ? (
            <td className={`${cell} max-sm:hidden`}>{money(overview.before?.received.amount ?? 0)}</td>
          ) : null}
        </tr>
      </tfoot>
    </table>
  );
}

interface RowsLinkProps {
  bucket: BucketMoney;
  currency: string;
  show: 'received' | 'given_back';
}

function RowsLink({ bucket, currency, show }: RowsLinkProps) {
  const locale = useLocale();
  const { amount, count } = show === 'received' ? bucket.received : bucket.givenBack;
  const text = formatMoney(amount, currency, locale);
  if (count === 0) return <span className="text-muted">{text}</span>;
  return (
    <Link
      href={rowsHref({ range: bucket.range, currency, show })}
      prefetch={false}
      className="text-fg decoration-control"
    >
      {text}
    </Link>
  );
}
