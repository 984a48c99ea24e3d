import { pool } from './db';
import { statement } from './sql';

const MAX_ENTRIES = 5_000;
const totals = new Map<string, { revision: number; total: number }>();

const readRevision = statement<{ revision: number }>(
  'team_revision',
  'SELECT revision FROM team_revisions WHERE team_id = $1 AND noun = $2',
);

interface Listed {
  teamId: number;
  /** Table whose revision the total depends on. */
  noun: 'events' | 'clients' | 'invoices' | 'transactions';
  /** The team's revision as read before or with the page; read here when the page was empty. */
  revision: number | undefined;
  offset: number;
  limit: number;
  /** Rows on the page. */
  found: number;
  /** SQL from FROM on, without order and limit, with its values: what to count. */
  matching: { text: string; values: unknown[] };
}

/**
 * The exact number of matching rows. Counting is the costly half of a paged list, so a count is kept until the next
 * write to the noun in this team: the database counts writes (trigger count_revision), and a count made at or after a revision
 * is right for it. A page that ends before its limit needs no count at all.
 */
export async function listTotal({ teamId, noun, revision, offset, limit, found, matching }: Listed): Promise<number> {
  if (found > 0 && found < limit) return offset + found;
  if (found === 0 && offset === 0) return 0;
  const current = revision ?? (await readRevision(teamId, noun))[0]?.revision ?? 0;
  const key = JSON.stringify([teamId, noun, matching.text, matching.values]);
  const known = totals.get(key);
  if (known?.revision === current) return known.total;
  const { rows } = await pool.query<{ total: string }>(`SELECT count(*) AS total ${matching.text}`, matching.values);
  const total = Number(rows[0]?.total ?? 0);
  totals.delete(key);
  totals.set(key, { revision: current, total });
  if (totals.size > MAX_ENTRIES) totals.delete(totals.keys().next().value ?? key);
  return total;
}
