import { likePattern } from '@/lib/core/like-pattern';
import { currencyExponent } from '@/lib/core/money';
import type { WirePage } from '@/lib/core/page';
import { toWireDate } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { jsonSql } from '@/lib/infra/json-sql';
import {
  instantColumn,
  integerColumn,
  lastSortKeys,
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
import type { ListTransactionsQuery, TransactionSortField } from './schema';

const amountColumn: SortColumn = { sql: 't.amount', cast: 'bigint', accepts: Number.isSafeInteger };

const SORTS: SqlSorts<TransactionSortField> = {
  created_at: [instantColumn('t.created_at'), integerColumn('t.id')],
  amount: [amountColumn, integerColumn('t.id')],
};

/** A page of the team's transactions as the public API answers it: the database writes the rows. */
export async function selectWireTransactions(ctx: Ctx, query: ListTransactionsQuery): Promise<WirePage> {
  const order = orderOf(SORTS, sortOf(query));
  const filter = transactionsMatching(ctx, query);
  const state = stateOf(ctx, ['transactions']);
  const listing = { noun: 'transactions', request: query, from: 'transactions t', filter, order, state } as const;
  return listWirePage(listing, ({ where, order: by, limits, values }) => {
    const text = `SELECT ${jsonSql.array('page.wire')} AS json, count(*)::integer AS found,
        ${revisionSql('transactions')} AS revision, ${lastSortKeys(order)} AS sort_keys
      FROM (
        SELECT ${wireRow()} AS wire, ${sortKeyColumns(order)}
        FROM (SELECT * FROM transactions t WHERE ${where} ORDER BY ${by} ${limits}) t
        ORDER BY ${by}
      ) page`;
    // How many rows a search finds differs so much that each is planned for itself.
    return (query.search ? queryOnce : runPrepared)<WireRows>(text, values);
  });
}

const sortOf = ({ sort }: ListTransactionsQuery) => sort ?? '-created_at';

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
