import type { CatalogRow } from '@/components/catalog/catalog-row';
import { numberFormat } from '@/lib/core/formats';
import type { TaxRow } from '@/lib/modules/taxes/service';
import { workedExample } from './worked-example';

export const TAXES_PATH = '/dashboard/finance/taxes';

/** A tax of the list; numbers are written on the server. */
export interface TaxView extends CatalogRow {
  /** Percent, `21%`. */
  rate: string;
  isInclusive: boolean;
  /** What this tax alone is of a price of 100. */
  tax: string;
  total: string;
}

export function toTaxView(tax: TaxRow, style: { currency: string; locale: string }): TaxView {
  const { id, name, rate, isInclusive, isActive } = tax;
  const example = workedExample([{ rate, isInclusive }], style);
  return {
    ...{ id, name, isInclusive, isActive },
    rate: formatRate(rate, style.locale),
    tax: example.tax,
    total: example.total,
    search: name,
    sortKeys: { name, rate },
  };
}

/** A rate in percent as readers write it. */
export function formatRate(rate: number, locale: string): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(rate / 100);
}
