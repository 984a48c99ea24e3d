import { likePattern } from '@/lib/core/like-pattern';
import { currencyExponent } from '@/lib/core/money';
import type { Page, WirePage } from '@/lib/core/page';
import { toWireDate } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { jsonSql } from '@/lib/infra/json-sql';
import {
  instantColumn,
  integerColumn,
  type Listed,
  lastSortKeys,
  listPage,
  listWirePage,
  orderOf,
  revisionSql,
  type SortColumn,
  type SqlSorts,
  sortKeyColumns,
  stateOf,
  type TeamFilter,
  teamFilter,
  unseenInstant,
  type WireRows,
} from '@/lib/infra/list-page';
import { queryOnce, runPrepared } from '@/lib/infra/sql';
import type { Prisma } from '@/prisma/generated/client';
import type { PaymentProviderName } from '../payments/schema';
import { MOVED_STATUSES } from './rules';
import type { ListTransactionsQuery, TransactionSortField, TransactionStatus, TransactionType } from './schema';

const amountColumn: SortColumn = { sql: 't.amount', cast: 'bigint', accepts: Number.isSafeInteger };

const SORTS: SqlSorts<TransactionSortField> = {
  created_at: [instantColumn('t.created_at'), integerColumn('t.id')],
  amount: [amountColumn, integerColumn('t.id')],
};

/** A page of the team's transactions as the public API answers it: the database writes the rows. */
export async function selectWireTransactions(ctx: Ctx, query: ListTransactionsQuery): Promise<WirePage> {
  const listing = {
    ...listingOf(query, transactionsMatching(ctx, query)),
    state: stateOf(ctx, ['transactions']),
  };
  return listWirePage(listing, ({ where, order: by, limits, values }) => {
    const text = `SELECT ${jsonSql.array('page.wire')} AS json, count(*)::integer AS found,
        ${revisionSql('transactions')} AS revision, ${lastSortKeys(listing.order)} AS sort_keys
      FROM (
        SELECT ${wireRow()} AS wire, ${sortKeyColumns(listing.order)}
        FROM (SELECT * FROM transactions t WHERE ${where} ORDER BY ${by} ${limits}) t
        ORDER BY ${by}
      ) page`;
    // How many rows a search finds differs so much that each is planned for itself.
    return (query.search ? queryOnce : runPrepared)<WireRows>(text, values);
  });
}

/** A transaction as tables show it, with the names around it. */
export interface TransactionListRow {
  id: number;
  type: TransactionType;
  status: TransactionStatus;
  provider: PaymentProviderName;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  created_at: Date;
  client_id: number | null;
  client_name: string | null;
  event_id: number | null;
  event_type_name: string | null;
  invoice_id: number | null;
  invoice_number: string | null;
}

const NAMED_COLUMNS = `t.id, t.type, t.status, t.provider, t.amount, t.currency, t.created_at, t.client_id,
  c.name AS client_name, t.event_id, et.name AS event_type_name, t.invoice_id, i.number AS invoice_number`;

export const NAME_JOINS = `LEFT JOIN clients c ON c.team_id = t.team_id AND c.id = t.client_id
  LEFT JOIN events e ON e.team_id = t.team_id AND e.id = t.event_id
  LEFT JOIN event_types et ON et.team_id = e.team_id AND et.id = e.event_type_id
  LEFT JOIN invoices i ON i.team_id = t.team_id AND i.id = t.invoice_id`;

/** The same page for a table, with the names of client, service and invoice. */
export function selectTransactions(ctx: Ctx, query: TransactionsQuery): Promise<Page<TransactionListRow>> {
  const filter = transactionsMatching(ctx, query);
  addScope(filter, query.scope ?? {});
  return listPage<TransactionListRow>(listingOf(query, filter), ({ where, order, limits, values, sortKeys }) => {
    // The page is cut before the joins, so that they are made for its rows only.
    const text = `SELECT ${NAMED_COLUMNS}, ${revisionSql('transactions')} AS revision, ${sortKeys} AS sort_keys
      FROM (SELECT * FROM transactions t WHERE ${where} ORDER BY ${order} ${limits}) t ${NAME_JOINS} ORDER BY ${order}`;
    return (query.search ? queryOnce : runPrepared)<Listed<TransactionListRow>>(text, values);
  });
}

/** What the rows of a report's figure have in common; null means none, as for payments that belong to no event. */
export interface TransactionScope {
  show?: 'received' | 'given_back' | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  eventTypeId?: number | null | undefined;
  staffId?: number | null | undefined;
  locationId?: number | null | undefined;
}

export type TransactionsQuery = ListTransactionsQuery & { scope?: TransactionScope };

const EVENT_COLUMNS = { eventTypeId: 'event_type_id', staffId: 'staff_id', locationId: 'location_id' } as const;
const OF_EVENT = 'EXISTS (SELECT 1 FROM events e WHERE e.team_id = t.team_id AND e.id = t.event_id AND';

function addScope({ add, conditions }: TeamFilter, scope: TransactionScope): void {
  if (scope.show) conditions.push(`t.status IN (${MOVED_STATUSES.map((status) => `'${status}'`).join(', ')})`);
  if (scope.show) conditions.push(`t.type ${scope.show === 'received' ? '=' : '<>'} 'payment'`);
  if (scope.currency) add(scope.currency, (p) => `t.currency = ${p}`);
  for (const [name, column] of Object.entries(EVENT_COLUMNS)) {
    const wanted = scope[name as keyof typeof EVENT_COLUMNS];
    if (wanted === null) conditions.push(`NOT ${OF_EVENT} e.${column} IS NOT NULL)`);
    else if (wanted !== undefined) add(wanted, (p) => `${OF_EVENT} e.${column} = ${p})`);
  }
}

const sortOf = ({ sort }: ListTransactionsQuery) => sort ?? '-created_at';

function listingOf(request: ListTransactionsQuery, filter: TeamFilter) {
  const order = orderOf(SORTS, sortOf(request));
  return { noun: 'transactions', request, from: 'transactions t', filter, order } as const;
}

let row: string | undefined;

/** The contract's list row: names and order are the allow-list, as in serializer.ts. */
function wireRow(): string {
  row ??= jsonSql.object({
    id: jsonSql.number('t.id'),
    amount: jsonSql.number(`trim_scale(t.amount * ${unitSql()})`),
    currency: jsonSql.word('t.currency'),
    status: jsonSql.word('t.status'),
    provider: jsonSql.word('t.provider'),
    created_at: jsonSql.instant('t.created_at'),
  });
  return row;
}

/** SQL for what one minor unit of the row's currency is in major units: 0.01 for most. */
function unitSql(): string {
  const units = Intl.supportedValuesOf('currency').map((code) => ({ code, exponent: currencyExponent(code) }));
  const cases = [...new Set(units.map(({ exponent }) => exponent))]
    .filter((exponent) => exponent !== 2)
    .map((exponent) => {
      const codes = units.filter((unit) => unit.exponent === exponent).map(({ code }) => `'${code}'`);
      return `WHEN t.currency IN (${codes.join(', ')}) THEN ${(10 ** -exponent).toFixed(exponent)}`;
    });
  return `CASE ${cases.join(' ')} ELSE 0.01 END`;
}

function transactionsMatching({ teamId, team }: Ctx, query: ListTransactionsQuery): TeamFilter {
  const filter = teamFilter('t', teamId);
  const { add, conditions } = filter;
  // Values of the schema's own lists stand in the text, so that a plan knows how rare they are.
  if (query.status) conditions.push(`t.status = '${query.status}'`);
  if (query.type) conditions.push(`t.type = '${query.type}'`);
  if (query.provider) conditions.push(`t.provider = '${query.provider}'`);
  const bound = orderOf(SORTS, sortOf(query)).columns === SORTS.created_at ? unseenInstant : (p: string) => p;
  const dayStart = (date: string) => startOfDay(date, team.timezone);
  if (query.dateFrom) add(dayStart(toWireDate(query.dateFrom)), (p) => `t.created_at >= ${bound(p)}`);
  if (query.dateTo) add(dayStart(addDays(toWireDate(query.dateTo), 1)), (p) => `t.created_at < ${bound(p)}`);
  for (const word of words(query.search)) add(wordPattern(word), (p) => `t.search_text LIKE lower(${p})`);
  return filter;
}

const MAX_WORDS = 8;
const TRIGRAM = 3;

function words(search: string | undefined): string[] {
  return (search ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
}

/** Anywhere, or, for what no trigram can find, where a word begins. */
function wordPattern(word: string): string {
  const pattern = likePattern(word);
  return [...word].length < TRIGRAM ? pattern.replace('%', '% ') : pattern;
}

export const TRANSACTION_COLUMNS = {
  id: true,
  type: true,
  status: true,
  provider: true,
  providerTransactionId: true,
  amount: true,
  fee: true,
  currency: true,
  eventId: true,
  invoiceId: true,
  refundsId: true,
  failureReason: true,
  createdAt: true,
  client: { select: { id: true, name: true, email: true } },
} as const satisfies Prisma.TransactionSelect;

export type TransactionRow = Prisma.TransactionGetPayload<{ select: typeof TRANSACTION_COLUMNS }>;
