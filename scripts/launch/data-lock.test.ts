import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processIdentity } from '@/lib/infra/process-identity';
import { lockDataDir, readHolder } from './data-lock';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'openslot-lock-'));
  file = path.join(folder, 'launcher.lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a data folder has one launcher, and the second is told which', async () => {
  const lock = await lockDataDir(folder, 'http://localhost:3000');
  await expect(lockDataDir(folder, 'http://localhost:3001')).rejects.toThrow(
    `Openslot already runs on the data in ${folder}: process ${process.pid}, http://localhost:3000.`,
  );
  lock.release();
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const other = spawn('sleep', ['60']);
  const pid = other.pid ?? 0;
  const dead = JSON.stringify({ pid, identity: processIdentity(pid), address: 'http://localhost:1' });
  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await ended;
  writeFileSync(file, dead);
  const lock = await lockDataDir(folder, 'http://localhost:2');
  expect(readHolder(file)).toMatchObject({ pid: process.pid, address: 'http://localhost:2' });
  lock.release();
});

test('a later process with the same number is not taken for the holder', async () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'an earlier one', address: 'http://localhost:1' }));
  const lock = await lockDataDir(folder, 'http://localhost:2');
  expect(readHolder(file)?.identity).toBe(processIdentity(process.pid));
  lock.release();
});

test('a lock nobody can read is taken over', async () => {
  writeFileSync(file, '{"pid":');
  const lock = await lockDataDir(folder, 'http://localhost:2');
  lock.release();
});
