import { statement } from './sql';

export interface RateWindow {
  hits: number;
  /** Unix time in milliseconds. */
  resetsAt: number;
}

/** The window of a request on the REST API, in seconds. */
export const API_WINDOW_SECONDS = 60;

/**
 * The key under which requests from an address are counted. An IPv6 subscriber owns a /64 and could change addresses at will
 * within it, so that is counted as one.
 */
export function addressKey(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!mapped.includes(':')) return `ip:${mapped}`;
  const [head = '', tail] = mapped.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const network = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')].slice(0, 4);
  return `ip:${network.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}`;
}

/**
 * SQL that counts hits for keys in fixed windows and returns `key, hits, resets_at`. The row is the judge for every process on
 * this database.
 * @param source SQL that yields keys, each once, and how many hits are added to it
 * @param seconds SQL expression, length of a window
 */
export function countHitsSql(source: string, seconds: string): string {
  // Processes that add to several windows take them in one order, or they would wait for each other for ever.
  return `INSERT INTO rate_limits AS r (key, hits, resets_at)
    SELECT key, hits, now() + ${seconds} * interval '1 second' FROM (${source}) AS source (key, hits) ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN r.resets_at <= now() THEN excluded.hits ELSE r.hits + excluded.hits END,
      resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
    RETURNING key, hits, floor(extract(epoch FROM resets_at) * 1000)::bigint AS resets_at`;
}

const hit = statement<{ hits: number; resets_at: number }>(countHitsSql('SELECT $1::text, 1', '$2::integer'));
const window = statement<{ hits: number; resets_at: number }>(
  'SELECT hits, floor(extract(epoch FROM resets_at) * 1000)::bigint AS resets_at FROM rate_limits WHERE key = $1 AND resets_at > now()',
);
const sweep = statement(`DELETE FROM rate_limits WHERE resets_at < now() AND key IN (
    SELECT key FROM rate_limits WHERE resets_at < now() ORDER BY resets_at LIMIT 10 FOR UPDATE SKIP LOCKED)`);
const forget = statement('DELETE FROM rate_limits WHERE key = $1');

/** Counts a hit for `key` and returns the window it fell into. */
export async function countHit(key: string, windowSeconds: number): Promise<RateWindow> {
  const [row] = await hit(key, windowSeconds);
  if (!row) throw new Error('counting a hit returned no row');
  await sweepAfter(row.hits);
  return { hits: row.hits, resetsAt: row.resets_at };
}

/**
 * Clears away up to ten windows that are over whenever a new one was opened, so that keys nobody asks for again do not
 * pile up, and a hit in a running window costs nothing more.
 */
export async function sweepAfter(hits: number): Promise<void> {
  if (hits === 1) await sweep();
}

/** The running window of `key`, or null when there is none. */
export async function findWindow(key: string): Promise<RateWindow | null> {
  const [row] = await window(key);
  return row ? { hits: row.hits, resetsAt: row.resets_at } : null;
}

export async function forgetWindow(key: string): Promise<void> {
  await forget(key);
}
