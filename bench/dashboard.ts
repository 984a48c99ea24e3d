import { execFileSync } from 'node:child_process';
import { Client } from 'pg';
import { dashboardAddresses, recordIds } from '../e2e/dashboard-addresses';
import { withServer } from './api';
import { fillBusyTeam } from './busy-team';
import { type BenchPlace, withDatabase } from './database';
import { percentiles } from './load';
import { countStatements } from './statements';

export interface PageFigures {
  path: string;
  /** Milliseconds from the request to the last byte of the answer. */
  p50: number;
  p95: number;
  /** p95 over that of a bare route of the same server in the same minute. */
  ratio: number;
  /** SQL statements of one request. */
  statements: number;
  kilobytes: number;
}

const SECRET = 'a secret of thirty-two characters or more';
const WARM_UP = 5;
const REQUESTS = 40;

/** Every page of the dashboard for an owner whose team has 100,000 events, one request at a time. */
export async function measureDashboard(): Promise<{ bare: number; pages: PageFigures[] }> {
  return withDatabase(async (place) => {
    const client = new Client({ connectionString: place.databaseUrl });
    try {
      process.env.AUTH_SECRET = SECRET;
      await client.connect();
      const teamId = await seedTeam(client, place.databaseUrl);
      await fillBusyTeam(client, teamId);
      const cookie = await signInOwner(client, teamId);
      const addresses = dashboardAddresses(await recordIds(client, teamId)).filter(({ kind }) => kind === 'page');
      const paths = addresses.map(({ path: page }) => page);
      return await withServer(place, (origin) => measurePages({ origin, cookie, place, paths: [...paths, ...VIEWS] }));
    } finally {
      await client.end();
    }
  });
}

/** Pages that have more than one view of much data. */
const VIEWS = [
  '/dashboard/calendar?view=day',
  '/dashboard/calendar?view=month',
  '/dashboard/calendar?view=team',
  '/dashboard/calendar?view=agenda',
  '/dashboard/events?search=garcia',
  '/dashboard/events?status=completed&sort=start_time',
  '/dashboard/clients?search=mar',
  '/dashboard/finance/transactions?status=completed&provider=cash',
];

interface Measured {
  origin: string;
  cookie: string;
  place: BenchPlace;
  paths: string[];
}

async function measurePages({ origin, cookie, place, paths }: Measured) {
  const ask = async (page: string): Promise<number> => {
    const answer = await fetch(origin + page, { headers: { cookie }, redirect: 'manual' });
    const { byteLength } = await answer.arrayBuffer();
    if (answer.status >= 400) throw new Error(`${page} answered ${answer.status}`);
    return byteLength;
  };
  const pages: PageFigures[] = [];
  const bares: number[] = [];
  for (const page of paths) {
    for (let sent = 0; sent < WARM_UP; sent++) await ask(page);
    const bare = await timed(() => ask('/api/live'));
    bares.push(bare.p95);
    let bytes = 0;
    const { p50, p95 } = await timed(async () => {
      bytes = await ask(page);
    });
    const statements = await countStatements(place, () => ask(page));
    pages.push({ path: page, p50, p95, ratio: p95 / bare.p95, statements, kilobytes: Math.round(bytes / 1024) });
  }
  return { bare: Math.max(...bares), pages };
}

async function timed(work: () => Promise<unknown>) {
  const times: number[] = [];
  for (let sent = 0; sent < REQUESTS; sent++) {
    const since = performance.now();
    await work();
    times.push(performance.now() - since);
  }
  return percentiles(times);
}

const OWNER = 'bench@example.com';

/** The demo business, which has a row of every kind. @returns its id */
async function seedTeam(client: Client, databaseUrl: string): Promise<number> {
  execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/launch/run-seed.ts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DEMO_EMAIL: OWNER, DEMO_PASSWORD: 'a bench password' },
    stdio: 'inherit',
  });
  const { rows } = await client.query('SELECT current_team_id AS id FROM users WHERE email = $1', [OWNER]);
  return rows[0].id;
}

/** @returns the session cookie of the team's owner */
async function signInOwner(client: Client, teamId: number): Promise<string> {
  const { encode } = await import('next-auth/jwt');
  const { rows } = await client.query(
    `WITH owner AS (SELECT u.* FROM users u JOIN teams t ON t.owner_id = u.id WHERE t.id = $1),
       token AS (INSERT INTO api_tokens (user_id, team_id, name, secret_hash, hint) SELECT id, $1, 'Bench', ''::bytea, 'abc' FROM owner),
       mail AS (INSERT INTO mail_messages (team_id, "to", subject, text, html, template, locale, sent_at)
         VALUES ($1, 'bench@example.com', 'Bench', '', '', 'invitation', 'en', now())),
       invitation AS (INSERT INTO invitations (team_id, email, role, link_seed, token_hash, expires_at, sent_at)
         VALUES ($1, 'invited@example.com', 'staff', gen_random_uuid(), sha256('bench'), now() + interval '7 days', now()))
     INSERT INTO user_sessions (id, user_id, expires_at) SELECT gen_random_uuid(), id, now() + interval '1 day' FROM owner
     RETURNING id AS sid, user_id`,
    [teamId],
  );
  const [{ sid, user_id }] = rows;
  const value = await encode({ token: { sub: String(user_id), name: 'Bench', email: OWNER, sid }, secret: SECRET });
  return `next-auth.session-token=${value}`;
}
