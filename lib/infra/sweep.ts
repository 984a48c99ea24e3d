import { pool } from './db';

const BATCH = 1_000;

/** What is of no use any more, each by the primary key of its table. */
const OVER = [
  ['idempotency_keys', 'team_id, key', "created_at < now() - interval '24 hours'"],
  ['rate_limits', 'key', 'resets_at < now()'],
  ['user_sessions', 'id', "expires_at < now() OR revoked_at < now() - interval '1 day'"],
] as const;

/** Deletes rows that have run out, in batches that lock little. @returns how many */
export async function sweep(): Promise<number> {
  let total = 0;
  for (const [table, key, condition] of OVER) {
    for (let deleted = BATCH; deleted === BATCH; total += deleted) {
      const { rowCount } = await pool.query(
        `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} WHERE ${condition} LIMIT ${BATCH})`,
      );
      deleted = rowCount ?? 0;
    }
  }
  return total;
}
