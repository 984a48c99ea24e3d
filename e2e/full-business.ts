import { spawnSync } from 'node:child_process';
import { startEmbeddedPostgres } from '../lib/infra/embedded-postgres';
import { type RecordIds, recordIds } from './dashboard-addresses';
import { withDatabase } from './database';
import { test as base, expect } from './fixtures';

/** A business with a row of every kind and months of appointments. */
export interface FullBusiness {
  email: string;
  password: string;
  teamId: number;
  ids: RecordIds;
  /** Stands in the names of all that is this business's, and nowhere else. */
  mark: string;
}

/** One a worker, for tests that only look. */
export const test = base.extend<object, { fullBusiness: FullBusiness }>({
  fullBusiness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await makeFullBusiness()),
    { scope: 'worker' },
  ],
});

/** A business with a row of every kind, in the database of the server under test. */
export async function makeFullBusiness(): Promise<FullBusiness> {
  const mark = crypto.randomUUID().slice(0, 8);
  const signInOf = { email: `full-${mark}@example.com`, password: `a quiet password ${mark}` };
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
    for (const [table, column] of NAMED) {
      await database.query(`UPDATE ${table} SET ${column} = ${column} || ' ' || $2 WHERE team_id = $1`, [teamId, mark]);
    }
    return { ...signInOf, teamId, ids: await recordIds(database, teamId), mark };
  });
}

const NAMED = [
  ['clients', 'name'],
  ['events', 'invitee_name'],
  ['staff', 'name'],
  ['event_types', 'name'],
  ['locations', 'name'],
  ['extras', 'name'],
  ['taxes', 'name'],
  ['workflows', 'name'],
  ['invoices', 'customer_name'],
  ['schedules', 'name'],
] as const;

/** A picture; what stands behind its end is not drawn. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const ROWS_OF_SETTINGS = `WITH owner AS (SELECT owner_id AS id FROM teams WHERE id = $1),
  token AS (INSERT INTO api_tokens (user_id, team_id, name, secret_hash, hint)
    SELECT id, $1, 'secret ' || $2, sha256($2::bytea), 'abc' FROM owner),
  invitation AS (INSERT INTO invitations (team_id, email, role, link_seed, token_hash, expires_at, sent_at)
    VALUES ($1, $2 || '-invited@example.com', 'staff', gen_random_uuid(), sha256(('i' || $2)::bytea), now() + interval '7 days', now())),
  logo AS (INSERT INTO team_logos (team_id, id, content_type, bytes)
    VALUES ($1, gen_random_uuid(), 'image/png', decode('${PIXEL}', 'base64') || $2::bytea)),
  photo AS (INSERT INTO user_photos (user_id, version, content_type, bytes)
    SELECT id, gen_random_uuid(), 'image/png', decode('${PIXEL}', 'base64') || $2::bytea FROM owner),
  mail AS (INSERT INTO mail_messages (team_id, "to", subject, text, html, template, locale, sent_at)
    VALUES ($1, $2 || '-invited@example.com', 'secret ' || $2, '', '', 'invitation', 'en', now()))
  SELECT 1`;
