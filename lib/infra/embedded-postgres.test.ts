import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { systemDirectory } from '@/lib/infra/postgres-place';
import { processIdentity, waitForExit } from '@/lib/infra/process-identity';
import { type ForeignServer, makeCheckout, startForeign, stopForeign } from '@/lib/testing/foreign-checkout';

let folder: string;
let dataDir: string;
const servers: EmbeddedPostgres[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'openslot-pg-'));
  chmodSync(folder, 0o755);
  dataDir = path.join(folder, 'data');
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded server', () => {
  test('is PostgreSQL 18 in UTF-8 and UTC, sorts by code point and listens on 127.0.0.1 only', async () => {
    const { url } = await start();
    const [row] = await ask(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_encoding') AS encoding,
              current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS addresses,
              current_setting('unix_socket_directories') AS sockets, 'Z' < 'a' AS sorted, lower('É') AS lower,
              current_setting('password_encryption') AS passwords`,
    );
    expect(row).toEqual({
      major: 18,
      encoding: 'UTF8',
      zone: 'UTC',
      addresses: '127.0.0.1',
      sockets: '',
      sorted: true,
      lower: 'é',
      passwords: 'scram-sha-256',
    });
  });

  test('lets nobody in without the password and nobody read it', async () => {
    const { url, directory } = await start();
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(mode(directory)).toBe(0o700);
    expect(mode(path.join(dataDir, 'postgres-password'))).toBe(0o600);
    expect(mode(path.join(dataDir, 'postgres.log'))).toBe(0o600);
  });

  test('keeps its data over a stop', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    expect(processIdentity(first.pid)).toBeUndefined();
    expect(await ask((await start()).url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('recovers everything committed after the server was killed', async () => {
    const first = await start('on');
    await ask(first.url, 'CREATE TABLE kept AS SELECT 2 AS n');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await ask((await start('on')).url, 'SELECT n FROM kept')).toEqual([{ n: 2 }]);
  });

  test('ends a server that was left behind and takes its data over', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 3 AS n');
    const second = await start();
    await first.ended;
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.url, 'SELECT n FROM kept')).toEqual([{ n: 3 }]);
  });

  test('a guest uses the server that runs and leaves it running', async () => {
    const host = await start();
    const guest = await startEmbeddedPostgres({ dataDir, whenRunning: 'reuse' });
    expect(guest).toMatchObject({ reused: true, pid: host.pid, url: host.url });
    await guest.stop();
    expect(await ask(host.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('a lost password is renewed without losing data', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 4 AS n');
    await first.stop();
    rmSync(path.join(dataDir, 'postgres-password'));
    const second = await start();
    expect(second.url).not.toContain(new URL(first.url).password);
    expect(await ask(second.url, 'SELECT n FROM kept')).toEqual([{ n: 4 }]);
  });

  test('an interrupted first start leaves nothing in the way', async () => {
    mkdirSync(path.join(dataDir, 'postgres.new/base'), { recursive: true });
    expect(await ask((await start()).url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});

describe('a launcher', () => {
  test('that is killed takes its server with it', async () => {
    const foreign = await startForeign(await makeCheckout(folder), dataDir);
    foreign.child.kill('SIGKILL');
    expect(await waitForExit(foreign.pid, 10_000)).toBe(true);
  });

  test('started by an ordinary user runs the server as that user, in place', async () => {
    const user = ordinaryUser();
    const home = path.join(folder, 'home');
    mkdirSync(home);
    chownSync(home, user.uid, user.gid);
    const foreign = await startForeign(await makeCheckout(folder), path.join(home, 'data'), user);
    expect(foreign.directory).toBe(path.join(home, 'data/postgres'));
    expect(ownerOf(foreign)).toBe(user.uid);
    await stopForeign(foreign);
  });

  test('in a folder closed to others finds a place where its server can live', async () => {
    chmodSync(folder, 0o700);
    const foreign = await startForeign(await makeCheckout(folder), dataDir);
    const isRoot = process.getuid?.() === 0;
    expect(foreign.directory).toBe(isRoot ? systemDirectory(dataDir) : path.join(dataDir, 'postgres'));
    expect(ownerOf(foreign)).not.toBe(0);
    await ask(foreign.url, 'CREATE TABLE kept AS SELECT 5 AS n');
    await stopForeign(foreign);
    const again = await startForeign(path.join(folder, 'server.mjs'), dataDir);
    expect(await ask(again.url, 'SELECT n FROM kept')).toEqual([{ n: 5 }]);
    await stopForeign(again);
    rmSync(path.dirname(systemDirectory(dataDir)), { recursive: true, force: true });
  });
});

/** Without waiting for the disk, unless a test is about crashes. */
async function start(durability: 'on' | 'off' = 'off'): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durability });
  servers.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function mode(file: string): number {
  return statSync(file).mode & 0o777;
}

function ownerOf({ directory }: ForeignServer): number {
  return statSync(directory).uid;
}

/** As root a user made for the purpose, otherwise oneself. */
function ordinaryUser(): { uid: number; gid: number } {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid };
  const name = 'openslot-visitor';
  if (!passwd().includes(`${name}:`)) {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name]);
  }
  const [, , id, group] =
    passwd()
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':') ?? [];
  return { uid: Number(id), gid: Number(group) };
}

function passwd(): string {
  return readFileSync('/etc/passwd', 'utf8');
}
