import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '@/lib/infra/port';
import { type Filled, fill, operations, varying } from './api-operations';
import { type BenchPlace, withDatabase } from './database';
import { type Load, load, loadDirectly, median, type Target } from './load';
import { countStatements } from './statements';

const ROUNDS = 5;
const ROUND_SECONDS = 4;
const MEASURED_REQUESTS = 1_000;
const READY_TIMEOUT_MS = 300_000;

export interface OperationFigures {
  name: string;
  /** Through the server. */
  served: Load;
  /** The same service, and so the same SQL, called without the server. */
  direct: Load;
  /** Requests a second over those of the bare route in the same round, the median of the rounds. */
  ratio: number;
}

export interface ApiFigures {
  bare: Load;
  operations: OperationFigures[];
  /** Of a list of 50 events. */
  statements: number;
  /** CPU time of token check, limit and log line over that of the whole list of 50 events. */
  edgeShare: number;
  /** Resident memory of the app after 1,000 requests, in MB. */
  rssMb: number;
}

/** Every operation beside a route of the same server that returns a constant, in alternating rounds. Linux only. */
export async function measureApi(): Promise<ApiFigures> {
  return withDatabase(async (place) => {
    const filled = await fill();
    return await withServer(place, (origin, pid) => measureServer({ origin, pid, place, filled }));
  });
}

interface Served {
  origin: string;
  pid: number;
  place: BenchPlace;
  filled: Filled;
}

async function measureServer({ origin, pid, place, filled }: Served): Promise<ApiFigures> {
  const all = operations(filled);
  const bare = { url: `${origin}/api/live` };
  const list = { url: `${origin}/api/v1/events?per_page=50`, token: filled.team.token };
  for (let sent = 0; sent < MEASURED_REQUESTS; sent++) await request(list);
  const rssMb = residentMb(pid);
  const statements = await countStatements(place, () => request(list));
  const edgeShare = await shareOfEdge(filled.team.token, list, pid);
  await load(bare, 1);
  const measured: OperationFigures[] = [];
  const bareLoads: Load[] = [];
  for (const one of all) {
    const target = { url: `${origin}/api/v1${one.path}`, token: filled.team.token, ...varying(one) };
    const rounds = await alternate(bare, target);
    bareLoads.push(...rounds.map((round) => round.bare));
    measured.push({ name: one.name, ...middle(rounds), direct: await loadDirectly(one.direct, ROUND_SECONDS) });
  }
  const rps = median(bareLoads.map((one) => one.rps));
  return {
    bare: bareLoads.find((one) => one.rps === rps) ?? bareLoads[0] ?? nothing(),
    operations: measured,
    statements,
    edgeShare,
    rssMb,
  };
}

function nothing(): never {
  throw new Error('nothing was measured');
}

interface Round {
  bare: Load;
  served: Load;
}

export async function alternate(bare: Target, target: Target): Promise<Round[]> {
  const rounds: Round[] = [];
  await load(target, 1);
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ bare: await load(bare, ROUND_SECONDS), served: await load(target, ROUND_SECONDS) });
  }
  return rounds;
}

function middle(rounds: Round[]): { served: Load; ratio: number } {
  const ratio = median(rounds.map(({ bare, served }) => served.rps / bare.rps));
  const round = rounds.find(({ bare, served }) => served.rps / bare.rps === ratio) ?? nothing();
  return { served: round.served, ratio };
}

/** CPU of the checks around a read, measured in this process, over the server's CPU for the read as a whole. */
async function shareOfEdge(token: string, list: Target, pid: number): Promise<number> {
  const { identify } = await import('@/lib/api/authenticate');
  const pino = (await import('pino')).default;
  const log = pino({ base: undefined }, pino.destination({ dest: '/dev/null', sync: false, minLength: 4_096 }));
  const edge = async () => {
    await identify(`Bearer ${token}`, '127.0.0.1');
    log.info({ id: 'a-request', operation: 'GET /events', status: 200, ms: 1.5, user: 1 });
  };
  for (let warm = 0; warm < MEASURED_REQUESTS; warm++) await edge();
  const before = process.cpuUsage();
  for (let sent = 0; sent < MEASURED_REQUESTS; sent++) await edge();
  const { user, system } = process.cpuUsage(before);
  const servedBefore = processCpuMs(pid);
  for (let sent = 0; sent < MEASURED_REQUESTS; sent++) await request(list);
  return (user + system) / 1_000 / (processCpuMs(pid) - servedBefore);
}

const TICK_MS = 10;

/** CPU time a process has used, in milliseconds, from the kernel's count. Linux only. */
export function processCpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

export async function withServer<T>(
  { dataDir, databaseUrl }: BenchPlace,
  work: (origin: string, pid: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const appDir = path.join(dataDir, 'app');
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: appDir,
      PORT: String(port),
      API_RATE_LIMIT: '1000000',
      LOG_LEVEL: 'info',
    },
  });
  const ended = new Promise((resolve) => launcher.once('exit', resolve));
  try {
    await untilReady(origin);
    return await work(origin, appPid(appDir));
  } finally {
    launcher.kill('SIGTERM');
    await ended;
  }
}

async function untilReady(origin: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server was not ready in time');
}

/** The launcher keeps the app's process id beside its lock. */
function appPid(dataDir: string): number {
  return JSON.parse(readFileSync(path.join(dataDir, 'app.json'), 'utf8')).pid;
}

function residentMb(pid: number): number {
  const [, kib = '0'] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? [];
  return Math.round(Number(kib) / 1024);
}

export async function request({ url, token, cookie }: Target): Promise<void> {
  const headers: HeadersInit = cookie ? { cookie } : { authorization: `Bearer ${token}` };
  const answer = await fetch(url, { headers, redirect: 'error' });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  await answer.arrayBuffer();
}
