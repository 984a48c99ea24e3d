import type { TeamId } from '@/lib/core/ids';
import type { Page, PageRequest, WirePage } from '@/lib/core/page';
import type { Ctx } from './ctx';
import { acceptsKey, decodeCursor, encodeCursor, type SortKey } from './cursor';
import { pool } from './db';
import { statement } from './sql';

const MAX_ENTRIES = 5_000;
const totals = new Map<string, { revision: number; total: number }>();

const readRevision = statement<{ revision: number }>(
  'SELECT revision FROM team_revisions WHERE team_id = $1 AND noun = $2',
);

/** A WHERE that starts with the tenant and grows by conditions with their values. */
export interface TeamFilter {
  conditions: string[];
  values: unknown[];
  /** @param condition given the placeholder of `value` */
  add(value: unknown, condition: (placeholder: string) => string): void;
}

/** @param alias the table's alias in the query; `$1` is the team */
export function teamFilter(alias: string, teamId: TeamId): TeamFilter {
  const filter: TeamFilter = {
    conditions: [`${alias}.team_id = $1`],
    values: [teamId],
    add(value, condition) {
      filter.values.push(value);
      filter.conditions.push(condition(`$${filter.values.length}`));
    },
  };
  return filter;
}

/**
 * An instant whose value the planner does not see. Where a list is ordered by the column that the instant bounds, one plan
 * is right for all of them, and PostgreSQL would else make it anew for each.
 */
export const unseenInstant = (placeholder: string) => `(SELECT ${placeholder}::timestamptz)`;

type CountedNoun = 'events' | 'clients' | 'invoices' | 'transactions';

/** What else has revisions: what lists show of other nouns. */
type RevisedNoun = CountedNoun | 'event_types';

/** SQL for the noun's revision, to be selected as `revision` beside a page's rows; `$1` is the team. */
export function revisionSql(noun: CountedNoun): string {
  return `(SELECT revision FROM team_revisions WHERE team_id = $1 AND noun = '${noun}')`;
}

/** An SQL expression to sort by that is never null, with what its values are. */
export interface SortColumn {
  sql: string;
  /** PostgreSQL's type of the expression. */
  cast: string;
  /** Whether a value read from a cursor is of that type. */
  accepts(key: unknown): boolean;
}

export const textColumn = (sql: string): SortColumn => ({ sql, cast: 'text', accepts: acceptsKey.text });
export const integerColumn = (sql: string): SortColumn => ({ sql, cast: 'integer', accepts: acceptsKey.integer });
export const instantColumn = (sql: string): SortColumn => ({ sql, cast: 'timestamptz', accepts: acceptsKey.instant });

/** @param cast the enum's name in the database */
export function enumColumn(sql: string, cast: string, values: readonly string[]): SortColumn {
  return { sql, cast, accepts: (key) => values.includes(String(key)) };
}

/** What each sort orders by, without directions; the last column is unique in the team. */
export type SqlSorts<Name extends string> = Readonly<Record<Name, readonly SortColumn[]>>;

interface SqlOrder {
  /** As in the query, `-start_time`. */
  name: string;
  columns: readonly SortColumn[];
}

/** The order that a sort of the query means. */
export function orderOf<Name extends string>(sorts: SqlSorts<Name>, sort: Name | `-${Name}`): SqlOrder {
  return { name: sort, columns: sorts[sort.replace(/^-/, '') as Name] };
}

interface Listing {
  noun: CountedNoun;
  request: PageRequest;
  /** The table with its alias. */
  from: string;
  filter: TeamFilter;
  order: SqlOrder;
}

/** The parts of a statement that reads a page. */
export interface PageSql {
  /** After WHERE. */
  where: string;
  /** After ORDER BY. */
  order: string;
  /** Such as `LIMIT 50 OFFSET 100`. */
  limits: string;
  values: unknown[];
  /** The row's sort values, to be selected as `sort_keys` with every row of {@link listPage}. */
  sortKeys: string;
}

/** A row as {@link listPage} reads it. */
export type Listed<Row> = Row & { revision: number | null; sort_keys: string };

/**
 * A page of rows with the exact number of all that match.
 * @param read reads rows with the noun's `revision` and their `sort_keys`
 * @throws invalid (`cursor`) for a cursor that is none, or of another sort
 */
export async function listPage<Row>(
  listing: Listing,
  read: (sql: PageSql) => Promise<Listed<Row>[]>,
): Promise<Page<Row>> {
  const position = positionOf(listing);
  const rows = await read(pageSql(listing, position));
  const last = { found: rows.length, revision: rows[0]?.revision, sortKeys: rows.at(-1)?.sort_keys };
  return { rows, ...(await metaOf(listing, position, last)) };
}

/** The rows of a page as the database writes them. */
export interface WireRows {
  /** The rows as a JSON array. */
  json: string;
  found: number;
  revision: number | null;
  /** Sort values of the last row: {@link lastSortKeys}. */
  sort_keys: string;
}

interface WireListing extends Listing {
  /** From {@link stateOf}. */
  state: string | undefined;
}

/**
 * What a page's rows depend on beside their SQL: the team's zone, and every noun they show, as it was when the request
 * began. Undefined where that is not known.
 */
export function stateOf({ revisions, team }: Ctx, nouns: readonly RevisedNoun[]): string | undefined {
  return revisions && [team.timezone, ...nouns.map((noun) => revisions[noun] ?? 0)].join(' ');
}

const MAX_PAGES = 300;
const pages = new Map<string, { state: string; page: WirePage }>();

/**
 * The same for rows that the database writes as JSON. A page is kept until the next write to anything it shows, so a client
 * that asks again for what has not changed costs no statement.
 */
export async function listWirePage(
  listing: WireListing,
  read: (sql: PageSql) => Promise<WireRows[]>,
): Promise<WirePage> {
  const position = positionOf(listing);
  const sql = pageSql(listing, position);
  const { noun, state } = listing;
  const key = JSON.stringify([noun, position.page, sql.where, sql.order, sql.limits, sql.values]);
  const kept = pages.get(key);
  if (kept !== undefined && kept.state === state) return kept.page;
  const [row] = await read(sql);
  if (!row) throw new Error('a page of rows in JSON returned no row');
  const page = { json: row.json, ...(await metaOf(listing, position, { ...row, sortKeys: row.sort_keys })) };
  // What was read is as of the request's beginning or newer: nobody is shown less than they could know.
  if (state !== undefined) keep(key, { state, page });
  return page;
}

function keep(key: string, entry: { state: string; page: WirePage }): void {
  pages.delete(key);
  pages.set(key, entry);
  if (pages.size > MAX_PAGES) pages.delete(pages.keys().next().value ?? key);
}

/** SQL aggregate of the sort values of the last row of an ordered set. @param alias where the sort's columns are found */
export function lastSortKeys({ columns }: SqlOrder, alias = 'page'): string {
  return `json_build_array(${columns.map((_, index) => `(array_agg(${alias}.key_${index}))[count(*)]`).join(', ')})::text`;
}

/** The columns that {@link lastSortKeys} reads. */
export function sortKeyColumns({ columns }: SqlOrder): string {
  return columns.map(({ sql }, index) => `${sql} AS key_${index}`).join(', ');
}

interface Position {
  page: number;
  /** Sort values of the row after which to go on; null where `page` is counted from the start. */
  after: SortKey[] | null;
}

function positionOf({ request, order }: Listing): Position {
  if (!request.cursor) return { page: request.page, after: null };
  const checks = order.columns.map(({ accepts }) => accepts);
  const { page, keys } = decodeCursor(request.cursor, order.name, checks);
  return { page, after: keys };
}

function pageSql({ request, filter, order }: Listing, { page, after }: Position): PageSql {
  const direction = order.name.startsWith('-') ? ' DESC' : '';
  const offset = after ? 0 : (page - 1) * request.perPage;
  return {
    ...(after ? beyond({ filter, order }, after) : matching(filter)),
    order: order.columns.map(({ sql }) => `${sql}${direction}`).join(', '),
    // The limit stands in the text, because a plan made for any limit would expect a tenth of the table.
    limits: offset > 0 ? `LIMIT ${request.perPage} OFFSET ${offset}` : `LIMIT ${request.perPage}`,
    sortKeys: `json_build_array(${order.columns.map(({ sql }) => sql).join(', ')})::text`,
  };
}

function matching({ conditions, values }: TeamFilter): { where: string; values: unknown[] } {
  return { where: conditions.join(' AND '), values };
}

/** Rows are compared as a whole, which an index over the columns serves. */
function beyond({ filter, order }: Pick<Listing, 'filter' | 'order'>, keys: SortKey[]) {
  const { where, values } = matching(filter);
  const compare = order.name.startsWith('-') ? '<' : '>';
  const columns = order.columns.map(({ sql }) => sql).join(', ');
  const holders = order.columns.map(({ cast }, index) => `$${values.length + index + 1}::${cast}`).join(', ');
  return { where: `${where} AND (${columns}) ${compare} (${holders})`, values: [...values, ...keys] };
}

interface Read {
  found: number;
  revision: number | null | undefined;
  sortKeys: string | undefined;
}

async function metaOf(listing: Listing, position: Position, read: Read): Promise<Omit<Page<never>, 'rows'>> {
  const { perPage } = listing.request;
  const total = await totalOf(listing, position, read);
  const next = read.found < perPage ? null : await nextOf(listing, { position, total }, read.sortKeys);
  return { page: position.page, perPage, total, nextCursor: next };
}

/** A page that ends before its limit needs no count, unless a cursor hides how many came before. */
async function totalOf({ noun, request, from, filter }: Listing, { page, after }: Position, { found, revision }: Read) {
  const offset = (page - 1) * request.perPage;
  const isLast = !after && (found > 0 ? found < request.perPage : offset === 0);
  if (isLast) return offset + found;
  const { where, values } = matching(filter);
  return countMatching(noun, { text: `FROM ${from} WHERE ${where}`, values }, revision);
}

/** Rows may have come or gone since a walk began, so its end is looked for and not computed. */
async function nextOf(
  listing: Listing,
  { position, total }: { position: Position; total: number },
  sortKeys = '[]',
): Promise<string | null> {
  const { request, from, order } = listing;
  const seemsLast = position.page * request.perPage >= total;
  if (seemsLast && !position.after) return null;
  const keys = JSON.parse(sortKeys) as SortKey[];
  if (seemsLast) {
    const { where, values } = beyond(listing, keys);
    const { rowCount } = await pool.query(`SELECT 1 FROM ${from} WHERE ${where} LIMIT 1`, values);
    if (rowCount === 0) return null;
  }
  return encodeCursor(order.name, { page: position.page + 1, keys });
}

/**
 * Counting is the costly half of a paged list, so a count is kept until the next write to the noun in this team: the
 * database counts writes (trigger count_revision), and a count made at or after a revision is right for it.
 */
async function countMatching(
  noun: CountedNoun,
  { text, values }: { text: string; values: unknown[] },
  revision: number | null | undefined,
): Promise<number> {
  // Null was read: nothing was ever written. Undefined was not read, as no row came along.
  const current = (revision === undefined ? (await readRevision(values[0], noun))[0]?.revision : revision) ?? 0;
  const key = JSON.stringify([noun, text, values]);
  const known = totals.get(key);
  if (known?.revision === current) return known.total;
  const { rows } = await pool.query<{ total: string }>(`SELECT count(*) AS total ${text}`, values);
  const total = Number(rows[0]?.total ?? 0);
  totals.delete(key);
  totals.set(key, { revision: current, total });
  if (totals.size > MAX_ENTRIES) totals.delete(totals.keys().next().value ?? key);
  return total;
}
