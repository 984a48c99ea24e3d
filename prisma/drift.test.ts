import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropDatabase, makeDatabase } from '@/lib/testing/database';
import { runStatement } from '@/lib/testing/postgres-server';
import { diffSchema } from '@/prisma/schema-diff';

let url: string;

beforeAll(async () => {
  url = await makeDatabase('drift');
});

afterAll(() => dropDatabase(url));

test('the migrations make exactly the schema', async () => {
  expect(await diffSchema(url)).toBe('');
});

test('a column the migrations forgot is noticed', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schema-'));
  cpSync('prisma/schema.prisma', path.join(folder, 'schema.prisma'));
  cpSync('prisma/models', path.join(folder, 'models'), { recursive: true });
  const file = path.join(folder, 'models/clients.prisma');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^model Client \{$/m, 'model Client {\n  shoeSize Int?'));
  expect(await diffSchema(url, folder)).toContain('ALTER TABLE "clients" ADD COLUMN');
  rmSync(folder, { recursive: true });
});

test('a column, a table or a plain index the schema does not know is noticed', async () => {
  await runStatement(url, 'ALTER TABLE clients ADD COLUMN stray int');
  await runStatement(url, 'CREATE INDEX clients_stray ON clients (team_id, stray)');
  await runStatement(url, 'CREATE TABLE strays (id int PRIMARY KEY)');
  const sql = await diffSchema(url);
  expect(sql).toContain('DROP COLUMN "stray"');
  expect(sql).toContain('DROP INDEX "clients_stray"');
  expect(sql).toContain('DROP TABLE "strays"');
});
