import { currency } from '@/lib/core/money-fields';
import type { TransactionScope, TransactionsQuery } from '@/lib/modules/transactions/queries';
import { listTransactionsQuery, type TRANSACTION_SORTS } from '@/lib/modules/transactions/schema';

export type TransactionSort = (typeof TRANSACTION_SORTS)[number];

const DEFAULT_SORT: TransactionSort = '-created_at';

type Params = Record<string, string>;

/** The API's filters, under their names. */
export const transactionFilters = ['search', 'status', 'type', 'provider', 'date_from', 'date_to'] as const;
/** What else an address can say: where a figure of the overview leads. */
export const scopeFilters = ['show', 'currency', 'event_type_id', 'staff_id', 'location_id'] as const;

/** The API's query for an address with what a figure adds to it; what would be refused counts as absent. */
export function transactionsQueryOf(params: Params): TransactionsQuery & { sort: TransactionSort } {
  const wanted = { ...params, search: params.search?.slice(0, MAX_SEARCH) };
  const parsed = listTransactionsQuery.safeParse(wanted);
  const refused = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const known = Object.fromEntries(Object.entries(wanted).filter(([name]) => !refused.has(name)));
  // A page of the browser is counted, never continued.
  const query = parsed.success ? parsed.data : listTransactionsQuery.parse(known);
  return { ...query, cursor: undefined, sort: query.sort ?? DEFAULT_SORT, scope: scopeOf(params) };
}

const MAX_SEARCH = 200;

export function scopeOf(params: Params): TransactionScope {
  const code = currency.safeParse(params.currency);
  return {
    show: params.show === 'received' || params.show === 'given_back' ? params.show : undefined,
    currency: code.success ? code.data : undefined,
    eventTypeId: idOrNone(params.event_type_id),
    staffId: idOrNone(params.staff_id),
    locationId: idOrNone(params.location_id),
  };
}

/** `none` asks for what has none; other text that is no id matches nothing. */
function idOrNone(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  if (text === 'none') return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
