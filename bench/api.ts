import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { freePort } from '@/lib/infra/port';
import { migrate } from '@/prisma/migrate';
import { type Load, load, median } from './load';

const EVENTS = 100_000;
const OTHER_TEAMS_EVENTS = 20_000;
const ROUNDS = 5;
const ROUND_SECONDS = 4;
const COUNTED_REQUESTS = 500;
const STATS_FLUSH_MS = 2_000;
const MEASURED_REQUESTS = 1_000;
const READY_TIMEOUT_MS = 300_000;

export interface ApiFigures {
  bare: Load;
  list: Load;
  /** Requests a second of the list over those of the bare route, the median of the rounds. */
  ratio: number;
  statements: number;
  /** Resident memory of the app after 1,000 requests, in MB. */
  rssMb: number;
}

/** Lists 50 of 100,000 events beside a route of the same server that returns a constant, in alternating rounds. */
export async function measureApi(): Promise<ApiFigures> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-bench-'));
  const database = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'database') });
  try {
    await migrate(database.url);
    const token = await fill(database.url);
    return await withServer({ dataDir, databaseUrl: database.url }, async (origin, pid) => {
      const list = { url: `${origin}/api/v1/events?per_page=50`, token };
      for (let sent = 0; sent < MEASURED_REQUESTS; sent++) await request(list);
      const rssMb = residentMb(pid);
      const statements = await countStatements(database.url, list);
      const rounds = await alternate({ url: `${origin}/api/live` }, list);
      const ratio = median(rounds.map(({ bare, list: listed }) => listed.rps / bare.rps));
      const middle = rounds.find(({ bare, list: listed }) => listed.rps / bare.rps === ratio) ?? rounds[0];
      if (!middle) throw new Error('nothing was measured');
      return { ...middle, ratio, statements, rssMb };
    });
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export interface Target {
  url: string;
  token?: string;
}

export async function alternate(bare: Target, list: Target): Promise<{ bare: Load; list: Load }[]> {
  const rounds: { bare: Load; list: Load }[] = [];
  await load({ ...bare, seconds: 1 });
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      bare: await load({ ...bare, seconds: ROUND_SECONDS }),
      list: await load({ ...list, seconds: ROUND_SECONDS }),
    });
  }
  return rounds;
}

/** A team with 100,000 events among others', through the same services as the app. @returns an API token */
async function fill(databaseUrl: string): Promise<string> {
  process.env.DATABASE_URL = databaseUrl;
  const { makeEventType, makeTeam } = await import('@/lib/testing/factories');
  const { pool } = await import('@/lib/infra/db');
  const team = await makeTeam({ timezone: 'Europe/Madrid' });
  const other = await makeTeam();
  for (const [one, count] of [
    [team, EVENTS],
    [other, OTHER_TEAMS_EVENTS],
  ] as const) {
    const type = await makeEventType(one);
    await pool.query(
      `WITH client AS (INSERT INTO clients (team_id, name, email) VALUES ($1, 'Ana', 'ana@example.com') RETURNING id)
       INSERT INTO events (team_id, event_type_id, client_id, staff_id, starts_at, ends_at, invitee_name, invitee_email, currency)
       SELECT $1, $2, client.id, $3, '2020-01-01'::timestamptz + i * interval '30 minutes',
         '2020-01-01'::timestamptz + (i + 1) * interval '30 minutes', 'Ana Molina', 'ana@example.com', 'EUR'
       FROM client, generate_series(1, $4::integer) i`,
      [one.teamId, type.id, one.staffId, count],
    );
  }
  await pool.query('VACUUM ANALYZE');
  return team.token;
}

interface ServerOptions {
  dataDir: string;
  databaseUrl: string;
}

export async function withServer<T>(
  { dataDir, databaseUrl }: ServerOptions,
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

/** Statements a request, from the server's own count of transactions (outside one, each statement is its own). */
export async function countStatements(databaseUrl: string, list: Target): Promise<number> {
  const before = await committed(databaseUrl);
  for (let sent = 0; sent < COUNTED_REQUESTS; sent++) await request(list);
  const after = await committed(databaseUrl);
  const idle = await committed(databaseUrl);
  return Math.round(((after - before - (idle - after)) / COUNTED_REQUESTS) * 10) / 10;
}

async function committed(databaseUrl: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, STATS_FLUSH_MS));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()');
  await client.end();
  return Number(rows[0].xact_commit);
}

export async function request({ url, token }: Target): Promise<void> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  await answer.arrayBuffer();
}
