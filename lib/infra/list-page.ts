import type { TeamId } from '@/lib/core/ids';
import type { Page, PageRequest } from '@/lib/core/page';
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

interface Listing<Row> {
  noun: CountedNoun;
  request: PageRequest;
  /** What to count: SQL from FROM on, without order and limit, with its values; the first is the team. */
  matching: { text: string; values: unknown[] };
  /** Reads the rows of a page, given SQL such as `LIMIT 50 OFFSET 100`. */
  read: (limits: string) => Promise<(Row & { revision: number | null })[]>;
}

/** A page of rows with the exact number of all that match. */
export async function listPage<Row>({ noun, request, matching, read }: Listing<Row>): Promise<Page<Row>> {
  const { page, perPage } = request;
  const offset = (page - 1) * perPage;
  // The limit stands in the text, because a plan made for any limit would expect a tenth of the table.
  const rows = await read(offset > 0 ? `LIMIT ${perPage} OFFSET ${offset}` : `LIMIT ${perPage}`);
  const isLast = rows.length > 0 ? rows.length < perPage : offset === 0;
  const total = isLast ? offset + rows.length : await countMatching(noun, matching, rows[0]?.revision);
  return { rows, page, perPage, total };
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
