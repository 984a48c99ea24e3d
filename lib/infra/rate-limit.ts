import { statement } from './sql';

export interface RateWindow {
  hits: number;
  resetsAt: Date;
}

/**
 * SQL that counts one more hit for a key in a fixed window and returns `hits, resets_at`. The row is the judge for every
 * process on this database.
 * @param source SQL that yields the key as its only column and row (no row: nothing is counted)
 * @param seconds SQL expression, length of a window
 */
export function countHitSql(source: string, seconds: string): string {
  return `INSERT INTO rate_limits AS r (key, hits, resets_at)
    SELECT key, 1, now() + ${seconds} * interval '1 second' FROM (${source}) AS source (key)
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN r.resets_at <= now() THEN 1 ELSE r.hits + 1 END,
      resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
    RETURNING hits, resets_at`;
}

const hit = statement<{ hits: number; resets_at: Date }>(countHitSql('SELECT $1::text', '$2::integer'));
const window = statement<{ hits: number; resets_at: Date }>(
  'SELECT hits, resets_at FROM rate_limits WHERE key = $1 AND resets_at > now()',
);
const sweep = statement(`DELETE FROM rate_limits WHERE resets_at < now()
     AND key IN (SELECT key FROM rate_limits WHERE resets_at < now() ORDER BY resets_at LIMIT 10)`);
const forget = statement('DELETE FROM rate_limits WHERE key = $1');

/**
 * Counts a hit for `key` and returns the window it fell into. Clears away up to ten windows that are over, so that keys
 * nobody asks for again do not pile up.
 */
export async function countHit(key: string, windowSeconds: number): Promise<RateWindow> {
  const [row] = await hit(key, windowSeconds);
  await sweep();
  if (!row) throw new Error('counting a hit returned no row');
  return { hits: row.hits, resetsAt: row.resets_at };
}

/** The running window of `key`, or null when there is none. */
export async function findWindow(key: string): Promise<RateWindow | null> {
  const [row] = await window(key);
  return row ? { hits: row.hits, resetsAt: row.resets_at } : null;
}

export async function forgetWindow(key: string): Promise<void> {
  await forget(key);
}
