import { spawnSync } from 'node:child_process';
import type { APIResponse, BrowserContext } from '@playwright/test';
import { startEmbeddedPostgres } from '../lib/infra/embedded-postgres';
import { dashboardAddresses, type RecordIds, recordIds } from './dashboard-addresses';
import { expect, signIn, signUp, test } from './fixtures';
import { type ActionCall, dashboardActions, encodeCall, formOf } from './server-actions';
import { snapshotTeam, withDatabase } from './team-database';

interface Neighbour {
  email: string;
  password: string;
  teamId: number;
  ids: RecordIds;
  /** Words that stand in the neighbour's rows only. */
  secrets: string[];
}

test('who belongs to another team sees no page and no export of this one, and no action touches it', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000);
  const neighbour = await makeNeighbour();
  await signUp(page);
  const before = await snapshot(neighbour);

  for (const { path, hasId } of dashboardAddresses(neighbour.ids)) {
    const answer = await context.request.get(path, { maxRedirects: 0 });
    if (hasId) expect.soft([path, answer.status()]).toEqual([path, 404]);
    await expectNoLeak(path, answer, neighbour);
  }
  for (const path of addressesWithIdsInQuery(neighbour.ids)) {
    await expectNoLeak(path, await context.request.get(path), neighbour);
  }
  const calls = dashboardActions(neighbour.ids);
  expect(calls.length).toBeGreaterThan(80);
  for (const call of calls) await expectNoLeak(call.name, await send(context, call, neighbour.ids), neighbour);
  expect(await snapshot(neighbour), 'what the other team owns').toEqual(before);

  // The same calls by the owner do change something, or the check above would see nothing.
  const owner = await browser.newContext();
  await signIn(await owner.newPage(), neighbour);
  const answers = await Promise.all(
    calls.filter(({ name }) => DONE_BY_THE_OWNER.includes(name)).map((call) => send(owner, call, neighbour.ids)),
  );
  for (const answer of answers) expect(await answer.text()).toContain('"ok":true');
  expect(answers).toHaveLength(DONE_BY_THE_OWNER.length);
  expect(await snapshot(neighbour)).not.toEqual(before);
});

test('nobody sees a page or an export without signing in', async ({ request }) => {
  const ids = new Proxy({}, { get: () => 1 }) as RecordIds;
  for (const { path } of dashboardAddresses(ids)) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect.soft([path, answer.status()]).toEqual([path, 307]);
    expect.soft(answer.headers().location).toContain('/sign-in');
  }
});

const DONE_BY_THE_OWNER = ['markEvent', 'switchCoupon', 'switchTax', 'copyEventType', 'addTag'];

/** A business with a row of every kind, in the database of the server under test. */
async function makeNeighbour(): Promise<Neighbour> {
  const mark = crypto.randomUUID().slice(0, 8);
  const signInOf = { email: `neighbour-${mark}@example.com`, password: `a quiet password ${mark}` };
  const { url } = await startEmbeddedPostgres({ dataDir: process.env.E2E_DATA_DIR ?? '', whenRunning: 'reuse' });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/launch/run-seed.ts'],
    {
      env: { ...process.env, DATABASE_URL: url, DEMO_EMAIL: signInOf.email, DEMO_PASSWORD: signInOf.password },
      encoding: 'utf8',
    },
  );
  expect(status, stderr).toBe(0);
  return withDatabase(async (database) => {
    const { rows } = await database.query('SELECT current_team_id AS id FROM users WHERE email = $1', [signInOf.email]);
    const teamId: number = rows[0].id;
    await database.query(ROWS_OF_SETTINGS, [teamId, mark]);
    const named = await database.query<{ name: string }>(
      `SELECT name FROM clients WHERE team_id = $1 UNION SELECT email FROM clients WHERE team_id = $1 AND email IS NOT NULL
       UNION SELECT 'secret ' || $2`,
      [teamId, mark],
    );
    const secrets = named.rows.map(({ name }) => name);
    return { ...signInOf, teamId, ids: await recordIds(database, teamId), secrets };
  });
}

const ROWS_OF_SETTINGS = `WITH owner AS (SELECT owner_id AS id FROM teams WHERE id = $1),
  token AS (INSERT INTO api_tokens (user_id, team_id, name, secret_hash, hint)
    SELECT id, $1, 'secret ' || $2, sha256($2::bytea), 'abc' FROM owner),
  invitation AS (INSERT INTO invitations (team_id, email, role, link_seed, token_hash, expires_at, sent_at)
    VALUES ($1, $2 || '-invited@example.com', 'staff', gen_random_uuid(), sha256(('i' || $2)::bytea), now() + interval '7 days', now())),
  mail AS (INSERT INTO mail_messages (team_id, "to", subject, text, html, template, locale, sent_at)
    VALUES ($1, $2 || '-invited@example.com', 'secret ' || $2, '', '', 'invitation', 'en', now()))
  SELECT 1`;

/** Records are named in queries too: open drawers, filters, forms that are filled in. */
function addressesWithIdsInQuery(ids: RecordIds): string[] {
  return [
    `/dashboard/calendar?event=${ids.event}`,
    `/dashboard/calendar?new=1&client_id=${ids.client}&event_type_id=${ids.event_type}`,
    `/dashboard/events?staff_id=${ids.staff}`,
    `/dashboard/events/export?staff_id=${ids.staff}`,
    `/dashboard/events/new?client_id=${ids.client}&event_type_id=${ids.event_type}`,
    `/dashboard/finance/invoices/new?client_id=${ids.client}`,
    `/dashboard/finance/transactions?transaction=${ids.transaction}`,
    `/dashboard/finance/taxes?tax=${ids.tax}`,
    `/dashboard/availability/time-off?staff_id=${ids.staff}`,
  ];
}

async function expectNoLeak(what: string, answer: APIResponse, { secrets }: Neighbour): Promise<void> {
  const text = await answer.text();
  const leaked = secrets.filter((secret) => text.includes(secret));
  expect.soft([what, leaked]).toEqual([what, []]);
  expect.soft([what, answer.status() < 500]).toEqual([what, true]);
}

/** Sends a call as the browser's script does. */
async function send(context: BrowserContext, call: ActionCall, ids: RecordIds): Promise<APIResponse> {
  const { body, type } = encodeCall(call, formOf(ids));
  return context.request.post(call.path, {
    maxRedirects: 0,
    headers: {
      'next-action': call.actionId,
      accept: 'text/x-component',
      origin: process.env.E2E_BASE_URL ?? '',
      ...(type ? { 'content-type': type } : {}),
    },
    ...(typeof body === 'string' ? { data: body } : { multipart: body }),
  });
}

async function snapshot({ teamId }: Neighbour): Promise<Record<string, string>> {
  return withDatabase((database) => snapshotTeam(database, teamId));
}
