import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { migrate } from '@/prisma/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the migrated database that workers clone. */
    templateUrl: string;
  }
}

/** One server and one migrated template for the whole run; `TEST_DATABASE_URL` names a server to use instead. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const templateUrl = await makeTemplate(server.url);
  project.provide('templateUrl', templateUrl);
  return async () => {
    await dropDatabases(server.url, databaseName(templateUrl));
    await server.close();
  };
}

/** The same server and credentials, another database. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export function databaseName(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** Runs one statement on a connection of its own. */
export async function runStatement(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

interface Server {
  url: string;
  close(): Promise<void>;
}

async function openServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, close: async () => undefined };
  const dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durability: 'off' });
  const close = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, close };
}

async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `openslot_test_${process.pid}`;
  await runStatement(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await runStatement(serverUrl, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = withDatabase(serverUrl, name);
  await migrate(url);
  return url;
}

/** The run's own databases only: the server may be shared with other runs. */
async function dropDatabases(serverUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)',
    [template, `${template}_`],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  await client.end();
}
