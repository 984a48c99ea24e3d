import { inject } from 'vitest';
import { databaseName, runStatement, withDatabase } from '@/lib/testing/postgres-server';

/** There is one of this name, or there was none before another worker made it at the same time. */
const THERE_ALREADY = new Set(['42P04', '23505']);
const OBJECT_IN_USE = '55006';

/**
 * Gives this worker a database of its own, cloned from the migrated template, before any module of the app reads its
 * settings. Files that run in the same worker share it: a test makes its own team, and tenancy keeps them apart.
 */
const templateUrl = inject('templateUrl');
const ownUrl = withDatabase(templateUrl, `${databaseName(templateUrl)}_${process.env.VITEST_POOL_ID ?? '0'}`);

await cloneOnce();
process.env.DATABASE_URL = ownUrl;
process.env.AUTH_SECRET ??= 'a-secret-that-only-tests-know-0123456789';
// Tests share one address.
process.env.ANONYMOUS_RATE_LIMIT ??= '1000000';
process.env.APP_URL ??= 'http://localhost:3000';

async function cloneOnce(): Promise<void> {
  try {
    await createFromTemplate(databaseName(ownUrl));
  } catch (error) {
    if (!THERE_ALREADY.has((error as { code?: string }).code ?? '')) throw error;
  }
}

/** An empty, migrated database for a test that must not share; the caller drops it. @returns its address */
export async function makeDatabase(name: string): Promise<string> {
  const full = `${databaseName(templateUrl)}_${name}_${process.pid}`;
  await createFromTemplate(full);
  return withDatabase(templateUrl, full);
}

/** An empty database without any table. @returns its address */
export async function makeBareDatabase(name: string): Promise<string> {
  const full = `${databaseName(templateUrl)}_${name}_${process.pid}`;
  await runStatement(adminUrl(), `CREATE DATABASE ${full} TEMPLATE template0`);
  return withDatabase(templateUrl, full);
}

export async function dropDatabase(url: string): Promise<void> {
  await runStatement(adminUrl(), `DROP DATABASE IF EXISTS ${databaseName(url)} WITH (FORCE)`);
}

/** A template cannot be copied while another worker copies it: wait and try again. */
async function createFromTemplate(name: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runStatement(adminUrl(), `CREATE DATABASE ${name} TEMPLATE ${databaseName(templateUrl)}`);
    } catch (error) {
      if ((error as { code?: string }).code !== OBJECT_IN_USE || attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function adminUrl(): string {
  return withDatabase(templateUrl, 'postgres');
}
