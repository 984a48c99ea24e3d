import type pg from 'pg';

/** Fills tables without triggers and key checks, which are not what is measured, and gives the planner its figures. */
export async function bulk(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    await work(client);
    await client.query("SET session_replication_role = 'origin'");
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release();
  }
}
