import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** A migration cannot be applied. The message names it and says what the database answered. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** Where migrations live unless a caller says otherwise: `<stamp>_<verb_noun>/migration.sql` in Prisma's layout. */
export const MIGRATIONS_FOLDER = 'prisma/migrations';

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, as Prisma records it. */
  checksum: string;
}

/** Something that runs SQL: a pool or a client of `pg`. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
}

/**
 * Applies the migrations a database does not have yet, in the order of their names. Each runs in one transaction with
 * its row in `_prisma_migrations`, so it is there as a whole or not at all; runners that start together wait for each
 * other on the lock `prisma migrate deploy` takes.
 *
 * @returns names of the migrations applied now
 * @throws MigrationError
 */
export async function migrate(databaseUrl: string, folder = MIGRATIONS_FOLDER): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect().catch((error: Error) => {
    throw new MigrationError(`The database cannot be reached: ${error.message || (error as { code?: string }).code}.`);
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(LEDGER);
    const done = await readLedger(client);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (isApplied(migration, done.get(migration.name))) continue;
      await apply(client, migration);
      applied.push(migration.name);
    }
    return { applied };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Which of the named migrations the database has not applied, in order. */
export async function pendingMigrations(database: Queryable, names = migrationNames()): Promise<string[]> {
  const known = await database.query<{ present: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present",
  );
  if (!known.rows[0]?.present) return names;
  const { rows } = await database.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return names.filter((name) => !applied.has(name));
}

/** The migrations of a folder in the order they are applied. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return migrationNames(folder).map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** The names alone, in the order they are applied. */
export function migrationNames(folder = MIGRATIONS_FOLDER): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort();
}

/** The advisory lock of Prisma's own runner. */
const PRISMA_LOCK = 72_707_369;

/** Prisma's table, column by column. */
const LEDGER = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface LedgerRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

async function readLedger(database: Queryable): Promise<Map<string, LedgerRow>> {
  const { rows } = await database.query<LedgerRow>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

function isApplied(migration: Migration, row: LedgerRow | undefined): boolean {
  if (!row) return false;
  if (!row.finished_at) {
    throw new MigrationError(
      `Migration ${migration.name} was begun by another tool and did not finish; resolve it with ` +
        `"npx prisma migrate resolve" and start again.`,
    );
  }
  if (row.checksum === migration.checksum) return true;
  throw new MigrationError(
    `Migration ${migration.name} was changed after it had been applied; put the file back and write a new migration.`,
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new MigrationError(
      `Migration ${migration.name} failed and was undone; the database says: ${(error as Error).message}${lineOf(error, migration)}.`,
    );
  }
}

/** PostgreSQL counts characters; a person looks for a line. */
function lineOf(error: unknown, { sql }: Migration): string {
  const position = Number((error as { position?: string }).position);
  return position > 0 ? ` (line ${sql.slice(0, position).split('\n').length})` : '';
}
