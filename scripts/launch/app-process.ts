import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isSameProcess, processIdentity, signal, waitForExit } from '@/lib/infra/process-identity';
import { PlainError } from '../report.mjs';

export interface AppSettings {
  dataDir: string;
  host: string;
  port: number;
  /** What the app is told besides the environment of the launcher. */
  env: Record<string, string>;
}

export interface AppProcess {
  pid: number;
  logFile: string;
  /** Resolves when the app says that it is healthy. @throws PlainError with the last lines of its log */
  ready: Promise<void>;
  /** Resolves with a few words on how it ended, for whatever reason. */
  ended: Promise<string>;
  /** Lets running requests finish for a moment, then insists. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT_MS = 10_000;
const READY_TIMEOUT_MS = 60_000;

/** Starts the production server; it ends with this process, even when that is killed. */
export function startApp(settings: AppSettings): AppProcess {
  const logFile = path.join(settings.dataDir, 'app.log');
  const child = spawnApp(settings, logFile);
  return supervise(child, settings, logFile);
}

/** Ends an app whose launcher was killed. A process that merely got the same number is left alone. */
export async function endOrphanedApp(dataDir: string): Promise<boolean> {
  const record = readRecord(dataDir);
  if (!record || !isSameProcess(record.pid, record.identity)) return false;
  await endProcess(record.pid);
  rmSync(path.join(dataDir, RECORD), { force: true });
  return true;
}

/** The end of a file, for a person who wants to know what happened. */
export function lastLines(file: string, count: number): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}

/**
 * Bounds of V8's heap in MB. On a machine with much memory it would let garbage grow to hundreds of megabytes before it
 * collects; what is alive is below 120. The bound of the old space also says how often all of it is looked through, which makes
 * the request of that moment wait: at 256 that was every twentieth page, at 512 it is every fortieth.
 */
const HEAP = ['--max-semi-space-size=8', '--max-old-space-size=512'];

/**
 * How long an unused connection stays open, in milliseconds: longer than clients and proxies keep theirs (a minute in nginx),
 * so that it is they who close it. A server that closes first may do so just as the next request arrives.
 */
const KEEP_ALIVE_MS = 65_000;

function spawnApp({ dataDir, host, port, env }: AppSettings, logFile: string): ChildProcess {
  rotate(logFile);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const preload = path.resolve('scripts/launch/end-with-parent.mjs');
    const next = ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)];
    const args = [...HEAP, '--import', preload, ...next, '--keepAliveTimeout', String(KEEP_ALIVE_MS)];
    return spawn(process.execPath, args, {
      stdio: ['pipe', log, log],
      env: { ...process.env, ...env, NODE_ENV: 'production', DATA_DIR: dataDir, NEXT_TELEMETRY_DISABLED: '1' },
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

function supervise(child: ChildProcess, settings: AppSettings, logFile: string): AppProcess {
  const { dataDir } = settings;
  const pid = child.pid ?? 0;
  child.stdin?.on('error', () => undefined);
  writeFileSync(path.join(dataDir, RECORD), JSON.stringify({ pid, identity: processIdentity(pid) ?? '' }), {
    mode: 0o600,
  });
  const trimming = setInterval(() => trim(logFile), 60_000).unref();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, name) => resolve(code === null ? `ended by ${name}` : `exit code ${code}`));
  }).then((how) => {
    clearInterval(trimming);
    rmSync(path.join(dataDir, RECORD), { force: true });
    return how;
  });
  return {
    pid,
    logFile,
    ready: untilHealthy(ended, settings, logFile),
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) await endProcess(pid);
      await ended;
    },
  };
}

async function untilHealthy(ended: Promise<string>, { host, port }: AppSettings, logFile: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  let over: string | undefined;
  let answer = 'no answer within a minute.';
  void ended.then((how) => {
    over = `${how}.`;
  });
  while (over === undefined && Date.now() < deadline) {
    const health = await askHealth(healthAddress(host, port));
    if (health === 'ok') return;
    answer = health ?? answer;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new PlainError(`The app did not start: ${over ?? answer}`, lastLines(logFile, 20));
}

/** `ok`, the app's reason for not being well, or undefined while it does not answer. */
async function askHealth(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    if (response.status === 200) return 'ok';
    const { reason } = (await response.json()) as { reason?: string };
    return reason ?? `the health check answers ${response.status}.`;
  } catch {
    return undefined;
  }
}

function healthAddress(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health`;
}

async function endProcess(pid: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await waitForExit(pid, STOP_TIMEOUT_MS)) return;
  signal(pid, 'SIGKILL');
  await waitForExit(pid, 2_000);
}

const RECORD = 'app.json';

function readRecord(dataDir: string): { pid: number; identity: string } | undefined {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, RECORD), 'utf8'));
  } catch {
    return undefined;
  }
}

const LOG_LIMIT_BYTES = 20 * 1024 * 1024;

/** The log of the run before stays readable. */
function rotate(logFile: string): void {
  if (statSync(logFile, { throwIfNoEntry: false })) renameSync(logFile, `${logFile}.1`);
}

/** The app appends, so its file can be emptied under it. */
function trim(logFile: string): void {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) < LOG_LIMIT_BYTES) return;
  copyFileSync(logFile, `${logFile}.1`);
  truncateSync(logFile);
}
