import type { TeamId } from '@/lib/core/ids';
import type { Page, PageRequest, WirePage } from '@/lib/core/page';
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

type CountedNoun = 'events' | 'clients' | 'invoices' | 'transactions';

/** SQL for the noun's revision, to be selected as `revision` beside a page's rows; `$1` is the team. */
export function revisionSql(noun: CountedNoun): string {
  return `(SELECT revision FROM team_revisions WHERE team_id = $1 AND noun = '${noun}')`;
}

interface Listing {
  noun: CountedNoun;
  request: PageRequest;
  /** What to count: SQL from FROM on, without order and limit, with its values; the first is the team. */
  matching: { text: string; values: unknown[] };
}

/** A page of rows with the exact number of all that match. @param read reads rows, given SQL such as `LIMIT 50 OFFSET 100` */
export async function listPage<Row>(
  listing: Listing,
  read: (limits: string) => Promise<(Row & { revision: number | null })[]>,
): Promise<Page<Row>> {
  const rows = await read(limitsSql(listing.request));
  const total = await totalOf(listing, { found: rows.length, revision: rows[0]?.revision });
  return { rows, total, ...pageOf(listing.request) };
}

interface WireRows {
  /** The rows as a JSON array. */
  json: string;
  found: number;
  revision: number | null;
}

/** The same for rows that the database writes as JSON. */
export async function listWirePage(listing: Listing, read: (limits: string) => Promise<WireRows[]>): Promise<WirePage> {
  const [{ json, found, revision } = { json: '[]', found: 0, revision: null }] = await read(limitsSql(listing.request));
  return { json, total: await totalOf(listing, { found, revision }), ...pageOf(listing.request) };
}

function pageOf({ page, perPage }: PageRequest): PageRequest {
  return { page, perPage };
}

/** The limit stands in the text, because a plan made for any limit would expect a tenth of the table. */
function limitsSql({ page, perPage }: PageRequest): string {
  return page > 1 ? `LIMIT ${perPage} OFFSET ${(page - 1) * perPage}` : `LIMIT ${perPage}`;
}

interface Read {
  found: number;
  revision: number | null | undefined;
}

/** A page that ends before its limit needs no count. */
async function totalOf({ noun, request, matching }: Listing, { found, revision }: Read): Promise<number> {
  const offset = (request.page - 1) * request.perPage;
  const isLast = found > 0 ? found < request.perPage : offset === 0;
  return isLast ? offset + found : countMatching(noun, matching, revision);
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
  const current = revision ?? (await readRevision(values[0], noun))[0]?.revision ?? 0;
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
