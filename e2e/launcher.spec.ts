import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { freePort } from '../lib/infra/port';
import { processIdentity, waitForExit } from '../lib/infra/process-identity';

/** The launcher on a data folder of its own, next to the server the other tests use. */
let dataDir: string;
let port: number;
const launchers: ChildProcess[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-launcher-'));
  port = await freePort();
});

test.afterAll(async () => {
  for (const launcher of launchers) launcher.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

test('the app ends the launcher and the database when it is killed, and the next start keeps the data', async () => {
  const launcher = await start();
  const database = readPostmaster();
  await query(database, 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(readApp(), 'SIGKILL');
  const { code, said } = await launcher.ended;
  expect(code).toBe(1);
  expect(said).toContain('The app (ended by SIGKILL) stopped unexpectedly; start again with: npm start');
  expect(processIdentity(database.pid)).toBeUndefined();

  const again = await start();
  expect(await query(readPostmaster(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await again.stop();
});

test('a killed launcher leaves nothing in the way of the next start', async () => {
  const launcher = await start();
  const [app, database] = [readApp(), readPostmaster()];
  launcher.process.kill('SIGKILL');
  const again = await start();
  expect(processIdentity(app)).toBeUndefined();
  expect(await waitForExit(database.pid, 10_000)).toBe(true);
  expect(await query(readPostmaster(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await again.stop();
});

test('a killed database ends app and launcher with a sentence', async () => {
  const launcher = await start();
  const app = readApp();
  process.kill(readPostmaster().pid, 'SIGKILL');
  const { code, said } = await launcher.ended;
  expect(code).toBe(1);
  expect(said).toContain('The database stopped unexpectedly; start again with: npm start');
  expect(processIdentity(app)).toBeUndefined();
});

test('Ctrl-C ends app and database and the launcher succeeds', async () => {
  const launcher = await start();
  const [app, database] = [readApp(), readPostmaster()];
  const { code } = await launcher.stop();
  expect(code).toBe(0);
  expect([app, database.pid].map(processIdentity)).toEqual([undefined, undefined]);
});

test('an end sent to npm reaches app and database', async () => {
  const launcher = await start('npm', ['start']);
  const [app, database] = [readApp(), readPostmaster()];
  launcher.process.kill('SIGTERM');
  expect(await waitForExit(app, 10_000)).toBe(true);
  expect(await waitForExit(database.pid, 10_000)).toBe(true);
  await expect.poll(() => existsSync(path.join(dataDir, 'launcher.lock'))).toBe(false);
});

interface Launcher {
  process: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
  stop(): Promise<{ code: number | null; said: string }>;
}

async function start(command = process.execPath, args = ['scripts/start.mjs']): Promise<Launcher> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(port), APP_URL: '' },
  });
  launchers.push(child);
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }));
  });
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Openslot is ready');
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { process: child, ended, stop };
}

function readApp(): number {
  return JSON.parse(readFileSync(path.join(dataDir, 'app.json'), 'utf8')).pid;
}

interface Postmaster {
  pid: number;
  port: number;
}

/** From the lock file of the server itself. */
function readPostmaster(): Postmaster {
  const lines = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function query({ port: databasePort }: Postmaster, sql: string): Promise<Record<string, unknown>[]> {
  const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim();
  const client = new pg.Client(`postgresql://openslot:${password}@127.0.0.1:${databasePort}/openslot`);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
