import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FilterBar, FilterDate, FilterSelect } from '@/components/table/filter-bar';
import { PAYMENT_PROVIDERS } from '@/lib/modules/payments/schema';
import { TRANSACTION_STATUSES, TRANSACTION_TYPES } from '@/lib/modules/transactions/schema';
import { scopeFilters } from './transactions-search';

interface TransactionFiltersProps {
  params: Record<string, string>;
  clearHref: string | undefined;
  /** What stands beside the filters. */
  tools: ReactNode;
}

/** Exactly the API's filters. */
export function TransactionFilters({ params, clearHref, tools }: TransactionFiltersProps) {
  const t = useTranslations('transactions');
  const set = ['status', 'type', 'provider', 'date_from', 'date_to'].filter((name) => params[name]);
  const carried = Object.entries(params).filter(
    ([name]) => name === 'sort' || (scopeFilters as readonly string[]).includes(name),
  );
  return (
    <FilterBar
      label={t('filters')}
      searchLabel={t('search')}
      kept={Object.fromEntries(carried)}
      active={set.length}
      clearHref={clearHref}
      tools={tools}
    >
      <FilterSelect
        name="status"
        label={t('any_status')}
        options={TRANSACTION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <FilterSelect
        name="type"
        label={t('any_type')}
        options={TRANSACTION_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <FilterSelect
        name="provider"
        label={t('any_provider')}
        options={PAYMENT_PROVIDERS.map((value) => ({ value, label: t(`provider.${value}`) }))}
      />
      <FilterDate name="date_from" label={t('from')} />
      <FilterDate name="date_to" label={t('to')} />
    </FilterBar>
  );
}
