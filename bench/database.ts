import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { migrate } from '@/prisma/migrate';

/** A database of a measurement's own, and the folder it is in. */
export interface BenchPlace {
  dataDir: string;
  databaseUrl: string;
  /** The file that PostgreSQL writes its log to. */
  log: string;
}

/**
 * Runs on a migrated, empty database that is thrown away. Modules read its address as they load, so those that need it are
 * imported within.
 */
export async function withDatabase<T>(work: (place: BenchPlace) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-bench-'));
  const cluster = path.join(dataDir, 'database');
  const database = await startEmbeddedPostgres({ dataDir: cluster });
  try {
    await migrate(database.url);
    Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
    return await work({ dataDir, databaseUrl: database.url, log: path.join(cluster, 'postgres.log') });
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
