import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '@/lib/infra/port';
import { createCluster, resetPassword, setAside } from '@/lib/infra/postgres-cluster';
import { DatabaseError } from '@/lib/infra/postgres-errors';
import { choosePlace, linesOf, type PostgresPlace, postgresEnvironment } from '@/lib/infra/postgres-place';
import { processIdentity, signal, waitForExit } from '@/lib/infra/process-identity';

export interface EmbeddedPostgresOptions {
  /** Absolute folder that holds the cluster, its password and its log. */
  dataDir: string;
  /** `off` gives up crash safety for speed: for tests only. */
  durability?: 'on' | 'off';
  /** What to do with a server that already runs on this data: end it and start an own one, or use it as a guest. */
  whenRunning?: 'replace' | 'reuse';
  /** Told what is going on, in a few words. */
  say?: (note: string) => void;
}

export interface EmbeddedPostgres {
  /** Address of the database `openslot`, with its password. */
  url: string;
  /** Process number of the server. */
  pid: number;
  /** True when the server was running already; `stop` then leaves it alone. */
  reused: boolean;
  /** Where the cluster lives. */
  directory: string;
  /** A few words for the operator when the cluster is not inside the data folder. */
  remark: string | undefined;
  /** Resolves when the server ends, for whatever reason. */
  ended: Promise<void>;
  /** Ends the server after finishing what is written; safe to call twice. */
  stop(): Promise<void>;
}

const DATABASE = 'openslot';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;

/**
 * A real PostgreSQL 18 on 127.0.0.1 and a free port, with a generated password and no socket file. The first call makes
 * the cluster; later ones recover it, also after a crash of the server or of this process. The server ends when this
 * process ends, even when it is killed.
 *
 * @throws DatabaseError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const place = await choosePlace(options.dataDir);
  const password = await preparePassword(options, place);
  const running = runningServer(place.directory);
  if (running && options.whenRunning === 'reuse') {
    return guestOf(running, place, password);
  }
  if (running) await endServer(running.pid);
  return launch(options, place, password);
}

/** The password of the cluster, which exists when this returns. */
async function preparePassword(options: EmbeddedPostgresOptions, place: PostgresPlace): Promise<string> {
  const file = path.join(options.dataDir, 'postgres-password');
  const exists = existsSync(path.join(place.directory, 'PG_VERSION'));
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (exists && known) return known;
  const password = known ?? randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  const stray = exists ? runningServer(place.directory) : undefined;
  if (stray) await endServer(stray.pid);
  if (exists && !place.remark) {
    resetPassword(place, password);
    return password;
  }
  // A data folder that was deleted and made anew must not wake up the database of the old one.
  if (exists) options.say?.(`an earlier database was kept in ${setAside(place.directory)}`);
  options.say?.('creating the database');
  createCluster(place, { password, durability: options.durability ?? 'on' });
  return password;
}

async function launch(
  options: EmbeddedPostgresOptions,
  place: PostgresPlace,
  password: string,
): Promise<EmbeddedPostgres> {
  const logFile = path.join(options.dataDir, 'postgres.log');
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const port = await freePort();
    const url = urlOf(port, password);
    const child = spawnServer(place, { port, logFile, durability: options.durability ?? 'on' });
    const server = supervise(child, url, place);
    const failure = await untilReady(child, url, deadline).catch((error: Error) => error.message);
    if (failure === undefined) return server;
    await server.stop();
    const said = linesOf(logFile).slice(-15).join('\n');
    if (Date.now() < deadline && isPassing(said)) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      continue;
    }
    throw new DatabaseError(`PostgreSQL did not start (${failure}); its log is ${logFile}.`, said);
  }
}

/** Somebody took the port, or the processes of a killed server have not noticed yet: both go away on another try. */
function isPassing(log: string): boolean {
  return /could not bind|Address already in use|shared memory block .* still in use|lock file .* already exists/.test(
    log,
  );
}

interface ServerSettings {
  port: number;
  logFile: string;
  durability: 'on' | 'off';
}

function spawnServer(place: PostgresPlace, { port, logFile, durability }: ServerSettings): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '64MB',
    effective_cache_size: '512MB',
    maintenance_work_mem: '32MB',
    max_wal_size: '512MB',
    // A young database grows many times over in a minute, and plans made for empty tables read all of them.
    autovacuum_naptime: '5s',
    max_worker_processes: '4',
    max_parallel_workers: '2',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    ...(durability === 'off' && UNSAFE),
  };
  const log = openSync(logFile, 'w', 0o600);
  try {
    // Detached, so that Ctrl-C in a terminal reaches only the launcher, which ends app and database in order.
    return spawn(
      place.binaries.postgres,
      ['-D', place.directory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...place.account, cwd: '/', env: postgresEnvironment(), stdio: ['ignore', log, log], detached: true },
    );
  } finally {
    closeSync(log);
  }
}

const UNSAFE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '120',
  autovacuum: 'off',
};

/** Undefined once the database answers, otherwise why it will not. */
async function untilReady(child: ChildProcess, url: string, deadline: number): Promise<string | undefined> {
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, name) => {
    ended = code === null ? `ended by ${name}` : `exit code ${code}`;
  });
  while (ended === undefined) {
    if (await answers(url)) return undefined;
    if (Date.now() > deadline) return 'no answer within a minute';
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return ended;
}

/** Whether the database can be used; it is made when the server has none yet. */
async function answers(url: string): Promise<boolean> {
  try {
    await query(url, 'SELECT 1');
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '3D000') {
      await query(url.replace(new RegExp(`/${DATABASE}$`), '/postgres'), `CREATE DATABASE ${DATABASE}`);
      return true;
    }
    if (code === '28P01')
      throw new DatabaseError('the password kept in the data folder is not the one of the database');
    return false;
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function supervise(child: ChildProcess, url: string, place: PostgresPlace): EmbeddedPostgres {
  const pid = child.pid ?? 0;
  const watchdog = watchOver(pid);
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
  }).then(() => {
    watchdog?.kill('SIGKILL');
  });
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) await endServer(pid);
    await ended;
  };
  return {
    url,
    pid,
    reused: false,
    directory: place.directory,
    remark: place.remark,
    ended,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/**
 * PostgreSQL does not notice that its launcher was killed, so a shell of one megabyte waits for the end of a pipe that
 * only a living launcher holds open, and then asks the server to finish.
 */
function watchOver(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const watchdog = spawn('/bin/sh', ['-c', `read -r _; kill -INT ${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return watchdog;
}

async function guestOf(running: RunningServer, place: PostgresPlace, password: string): Promise<EmbeddedPostgres> {
  const url = urlOf(running.port, password);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (Date.now() > deadline || !processIdentity(running.pid)) {
      throw new DatabaseError('The running PostgreSQL does not answer; stop Openslot and try again.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { directory, remark } = place;
  const ended = new Promise<void>(() => undefined);
  return { url, pid: running.pid, reused: true, directory, remark, ended, stop: async () => undefined };
}

interface RunningServer {
  pid: number;
  port: number;
}

/** The server PostgreSQL's own lock file names, if that process lives and really is a server on this cluster. */
function runningServer(directory: string): RunningServer | undefined {
  const [pid, , , port] = linesOf(path.join(directory, 'postmaster.pid')).map(Number);
  if (!pid || !processIdentity(pid)) return undefined;
  return isServerOf(pid, directory) ? { pid, port: port ?? 0 } : undefined;
}

function isServerOf(pid: number, directory: string): boolean {
  if (process.platform !== 'linux') return true;
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return /postgres/.test(command[0] ?? '') && command.includes(directory);
}

/** Fast shutdown first (clients are sent away, everything is written); a server that hangs is made to recover later. */
async function endServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitForExit(pid, STOP_TIMEOUT_MS)) return;
  signal(pid, 'SIGQUIT');
  if (await waitForExit(pid, 5_000)) return;
  throw new DatabaseError(`The PostgreSQL server with process number ${pid} does not stop.`);
}

function urlOf(port: number, password: string): string {
  return `postgresql://openslot:${password}@127.0.0.1:${port}/${DATABASE}`;
}
