import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropDatabase, makeBareDatabase } from '@/lib/testing/database';
import { MigrationError, migrate, migrationNames, pendingMigrations } from '@/prisma/migrate';

let url: string;
let folder: string;
let client: pg.Client;

beforeEach(async () => {
  url = await makeBareDatabase('migrate');
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await dropDatabase(url);
  rmSync(folder, { recursive: true, force: true });
});

describe('migrate', () => {
  test('applies what is missing in the order of the names, and nothing twice', async () => {
    write('20260102000000_add_b', 'ALTER TABLE a ADD COLUMN b int; CREATE INDEX a_b ON a (b);');
    write('20260101000000_create_a', 'CREATE TABLE a (id int);');
    expect(await migrate(url, folder)).toEqual({ applied: ['20260101000000_create_a', '20260102000000_add_b'] });
    expect(await migrate(url, folder)).toEqual({ applied: [] });
  });

  test('records a migration as Prisma does', async () => {
    write('20260101000000_create_a', 'CREATE TABLE a (id int);');
    await migrate(url, folder);
    const { rows } = await client.query('SELECT * FROM _prisma_migrations');
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: '168f4af76cbece82a4185c6c57366e07883c6e4155f25ce28559018d99433b81',
        finished_at: expect.any(Date),
        migration_name: '20260101000000_create_a',
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(Date),
        applied_steps_count: 1,
      },
    ]);
  });

  test('leaves nothing of a migration that fails half-way, keeps those before it, and names it', async () => {
    write('20260101000000_create_a', 'CREATE TABLE a (id int);');
    write('20260102000000_break', 'CREATE TABLE half (id int);\nSELECT nothing_of_this_name();');
    const failure = migrate(url, folder);
    await expect(failure).rejects.toThrow(MigrationError);
    await expect(failure).rejects.toThrow(
      /^Migration 20260102000000_break failed and was undone; the database says: function nothing_of_this_name\(\) does not exist \(line 2\)\.$/,
    );
    const { rows } = await client.query("SELECT to_regclass('half') AS half, to_regclass('a')::text AS a");
    expect(rows).toEqual([{ half: null, a: 'a' }]);
    write('20260102000000_break', 'CREATE TABLE whole (id int);');
    expect(await migrate(url, folder)).toEqual({ applied: ['20260102000000_break'] });
  });

  test('refuses a migration that was changed after it had been applied', async () => {
    write('20260101000000_create_a', 'CREATE TABLE a (id int);');
    await migrate(url, folder);
    write('20260101000000_create_a', 'CREATE TABLE a (id bigint);');
    await expect(migrate(url, folder)).rejects.toThrow(
      'Migration 20260101000000_create_a was changed after it had been applied',
    );
  });

  test('runners that start together apply everything once', async () => {
    write('20260101000000_create_a', 'CREATE TABLE a (id int); SELECT pg_sleep(0.3);');
    const results = await Promise.all([1, 2, 3].map(() => migrate(url, folder)));
    expect(results.flatMap(({ applied }) => applied)).toEqual(['20260101000000_create_a']);
  });

  test('says in one sentence that the database cannot be reached', async () => {
    await expect(migrate('postgresql://nobody@127.0.0.1:1/none', folder)).rejects.toThrow(
      /^The database cannot be reached: .*ECONNREFUSED/,
    );
  });
});

describe('pendingMigrations', () => {
  test('lists everything before the first run and nothing after it', async () => {
    write('20260101000000_create_a', 'CREATE TABLE a (id int);');
    expect(await pendingMigrations(client, migrationNames(folder))).toEqual(['20260101000000_create_a']);
    await migrate(url, folder);
    expect(await pendingMigrations(client, migrationNames(folder))).toEqual([]);
  });
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}
