import { readFileSync, statSync } from 'node:fs';
import { Client } from 'pg';
import type { BenchPlace } from './database';

const COUNTED_REQUESTS = 7;
/** New settings and lines of the log arrive a little later. */
const SETTLE_MS = 150;

/**
 * The SQL statements of one request, from the database's own log, so that those within transactions count as well, BEGIN and
 * COMMIT with them. What the app does in the background only ever adds some: the least of several requests is the answer.
 */
export async function countStatements({ databaseUrl, log }: BenchPlace, ask: () => Promise<unknown>): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await logStatements(client, 'all');
    const counts: number[] = [];
    for (let sent = 0; sent < COUNTED_REQUESTS; sent++) {
      const { size } = statSync(log);
      await ask();
      await settle();
      counts.push(statementsAfter(log, size));
    }
    return Math.min(...counts);
  } finally {
    await logStatements(client, 'none');
    await client.end();
  }
}

async function logStatements(client: Client, which: 'all' | 'none'): Promise<void> {
  await client.query(`ALTER SYSTEM SET log_statement = '${which}'`);
  await client.query('SELECT pg_reload_conf()');
  await settle();
}

function statementsAfter(log: string, size: number): number {
  const text = readFileSync(log).subarray(size).toString();
  return text.match(/LOG: {2}(?:execute [^:]*|statement): /g)?.length ?? 0;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
