import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { MIGRATIONS_FOLDER, migrate, migrationNames } from '@/prisma/migrate';
import { diffSchema } from '@/prisma/schema-diff';
import { createReport, PlainError, printFailure } from './report.mjs';

/**
 * `npm run migration -- add_column_x`: writes the SQL from what the migrations make to what the schema says, without a
 * network and without a database of yours. Read it before you commit it.
 */
const report = createReport();
try {
  const name = readName(process.argv[2]);
  const sql = await report.step('Compare', async (say) => {
    const found = await compare();
    say(found ? 'the schema changed' : 'schema and migrations agree');
    return found;
  });
  if (sql) report.note('Written', write(name, sql));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

function readName(given: string | undefined): string {
  if (given && /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(given)) return given;
  throw new PlainError('Name the migration by what it does: npm run migration -- add_client_birthday');
}

/** On a scratch database that has every migration there is. */
async function compare(): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-migration-'));
  const database = await startEmbeddedPostgres({ dataDir, durability: 'off' });
  try {
    await migrate(database.url);
    return await diffSchema(database.url);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function write(name: string, sql: string): string {
  const folder = path.join(MIGRATIONS_FOLDER, `${nextStamp()}_${name}`);
  mkdirSync(folder);
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  return file;
}

/** Now, but always after the migrations that are there. */
function nextStamp(): string {
  const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const last = migrationNames().at(-1)?.slice(0, 14) ?? '';
  return now > last ? now : String(BigInt(last) + 1n);
}
