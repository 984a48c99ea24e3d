import { listHref } from '@/components/table/list-search';
import type { Comparison, DayRange } from '@/lib/modules/reports/finance/rules';

export const FINANCE_PATH = '/dashboard/finance';

/** The overview of other days. */
export function overviewHref({ from, to }: DayRange, comparison: Comparison): string {
  const compare = comparison === 'previous' ? null : comparison;
  return listHref(FINANCE_PATH, {}, { date_from: from, date_to: to, compare });
}

interface Rows {
  range: DayRange;
  currency: string;
  show: 'received' | 'given_back';
}

/** The transactions that a figure adds up. @param part wire name and value of what they have in common */
export function rowsHref({ range, currency, show }: Rows, part: Record<string, string> = {}): string {
  const { from, to } = range;
  return listHref('/dashboard/finance/transactions', {}, { show, currency, date_from: from, date_to: to, ...part });
}

/** The invoices that wait for money. */
export function owedHref(currency: string, age?: string): string {
  return listHref(`${FINANCE_PATH}/outstanding`, {}, { currency, age: age ?? null });
}
