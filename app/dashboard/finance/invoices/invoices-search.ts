import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUSES,
  type ListInvoicesQuery,
  listInvoicesQuery,
} from '@/lib/modules/invoices/schema';

/** The quick filters, as the API's `status`; open is everything that waits for money. */
export const quickFilters = {
  all: '',
  draft: 'draft',
  open: 'sent,partially_paid,overdue',
  overdue: 'overdue',
  paid: 'paid',
} as const;
export type QuickFilter = keyof typeof quickFilters;

type Params = Record<string, string>;

/** Which quick filter an address means; any other choice of statuses is none of them. */
export function quickFilterOf({ status = '' }: Params): QuickFilter | undefined {
  return (Object.keys(quickFilters) as QuickFilter[]).find((name) => quickFilters[name] === status);
}

/** The API's query for an address; what the API would refuse counts as absent. */
export function invoicesQueryOf(params: Params): ListInvoicesQuery {
  return listInvoicesQuery.parse(Object.fromEntries(Object.entries(params).filter(([name, is]) => checks[name]?.(is))));
}

const SORTS: readonly string[] = INVOICE_SORT_FIELDS.flatMap((field) => [field, `-${field}`]);
const DATE = /^(19[7-9]\d|[2-9]\d{3})-\d{2}-\d{2}$/;

const checks: Record<string, (value: string) => boolean> = {
  status: (value) => value.split(',').every((name) => (INVOICE_STATUSES as readonly string[]).includes(name)),
  sort: (value) => SORTS.includes(value),
  date_from: isDate,
  date_to: isDate,
  page: (value) => /^\d{1,6}$/.test(value),
  per_page: (value) => /^\d{1,3}$/.test(value),
  search: (value) => value.trim().length <= 200,
  customer_id: (value) => /^[1-9]\d{0,8}$/.test(value),
};

function isDate(value: string): boolean {
  return DATE.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && value < '9998';
}
