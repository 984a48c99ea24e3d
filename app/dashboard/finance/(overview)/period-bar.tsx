import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField, NativeSelect } from '@/components/ui/input';
import { LinkTabs } from '@/components/ui/link-tabs';
import { COMPARISONS, PERIODS, periodOf } from '@/lib/modules/reports/finance/rules';
import type { FinanceSearch } from './finance-search';
import { FINANCE_PATH, overviewHref } from './overview-links';

interface PeriodBarProps {
  search: FinanceSearch;
  /** In the team's zone. */
  today: string;
}

/** Which days the figures are about: named periods, or any days; a plain form, so it works without script. */
export function PeriodBar({ search, today }: PeriodBarProps) {
  const t = useTranslations('finance.period');
  const { range, period, comparison } = search;
  const hrefs = PERIODS.map((name) => ({ name, href: overviewHref(periodOf(name, today), comparison) }));
  return (
    <div className="grid gap-3">
      <LinkTabs
        label={t('label')}
        tabs={hrefs.map(({ name, href }) => ({ href, label: t(name) }))}
        current={hrefs.find(({ name }) => name === period)?.href ?? 'other'}
      />
      <form
        key={`${range.from} ${range.to} ${comparison}`}
        action={FINANCE_PATH}
        method="get"
        aria-label={t('form')}
        className="flex flex-wrap items-end gap-x-3 gap-y-2 text-sm"
      >
        <div className="grid gap-1 max-md:flex-1">
          <label htmlFor="period-from" className="w-fit text-muted">
            {t('from')}
          </label>
          <DateField
            id="period-from"
            name="date_from"
            required
            defaultValue={range.from}
            className="w-36 px-2 max-md:w-full"
          />
        </div>
        <div className="grid gap-1 max-md:flex-1">
          <label htmlFor="period-to" className="w-fit text-muted">
            {t('to')}
          </label>
          <DateField
            id="period-to"
            name="date_to"
            required
            defaultValue={range.to}
            className="w-36 px-2 max-md:w-full"
          />
        </div>
        <div className="grid gap-1 max-md:w-full">
          <label htmlFor="period-compare" className="w-fit text-muted">
            {t('compare')}
          </label>
          <NativeSelect id="period-compare" name="compare" defaultValue={comparison} className="w-auto max-md:w-full">
            {COMPARISONS.map((name) => (
              <option key={name} value={name}>
                {t(`compare_${name}`)}
              </option>
            ))}
          </NativeSelect>
        </div>
        <Button type="submit">{t('show')}</Button>
      </form>
    </div>
  );
}
