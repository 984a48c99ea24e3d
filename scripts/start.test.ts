import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '@/lib/infra/port';
import { lockDataDir } from './launch/data-lock';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'openslot-start-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a wrong variable stops the start with one line that names it', async () => {
  const { code, error } = await start({ PORT: 'http' });
  expect(code).toBe(1);
  expect(error.trim()).toBe('PORT must be a whole number from 1 to 65535 (it is "http").');
});

test('a busy port is named with the way to change it', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { code, error } = await start({ PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(error.trim()).toBe(
    `Port ${port} is in use by another program; choose another one: PORT=${port + 1} npm start`,
  );
});

test('a second start on one data folder says so, names the first and ends with 1', async () => {
  const lock = await lockDataDir(folder, 'http://localhost:4321');
  const { code, error } = await start({ PORT: String(await freePort()) });
  lock.release();
  expect(code).toBe(1);
  expect(error).toContain(
    `Openslot already runs on the data in ${folder}: process ${process.pid}, http://localhost:4321.`,
  );
});

test('a data folder that is a file is named', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const { code, error } = await start({ DATA_DIR: file });
  expect(code).toBe(1);
  expect(error.trim()).toBe(`DATA_DIR cannot be used: ${file} (EEXIST).`);
});

interface Outcome {
  code: number | null;
  error: string;
}

function start(env: Record<string, string>): Promise<Outcome> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, PORT: '', APP_URL: '', AUTH_SECRET: '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let error = '';
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, error })));
}
