import { execFileSync } from 'node:child_process';
import { Client } from 'pg';
import { type BenchPlace, withDatabase } from './database';

/** The demo business in a database of its own, and its owner who is signed in. */
export interface OwnedTeam {
  place: BenchPlace;
  client: Client;
  teamId: number;
  cookie: string;
}

/** Runs on such a database, which is thrown away. */
export async function withOwner<T>(work: (owned: OwnedTeam) => Promise<T>): Promise<T> {
  return withDatabase(async (place) => {
    const client = new Client({ connectionString: place.databaseUrl });
    try {
      process.env.AUTH_SECRET = SECRET;
      await client.connect();
      const teamId = await seedTeam(client, place.databaseUrl);
      return await work({ place, client, teamId, cookie: await signInOwner(client, teamId) });
    } finally {
      await client.end();
    }
  });
}

/** What the server signs its sessions with. */
const SECRET = 'a secret of thirty-two characters or more';

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
