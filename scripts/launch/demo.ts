import pg from 'pg';
import type { Env } from '@/lib/infra/env';
import { keepSecret, makePassword, readSecret } from './kept-secret';
import { runNode } from './run-node';

export interface DemoSignIn {
  email: string;
  password: string;
}

/** Fills an embedded database nobody has used yet. @returns the sign-in, or undefined when somebody has */
export async function seedFirstRun(settings: Env, databaseUrl: string): Promise<DemoSignIn | undefined> {
  if (await hasUsers(databaseUrl)) return undefined;
  return seed(settings, databaseUrl);
}

/** Fills a database with a demo business; the sign-in is kept in the data folder. @throws PlainError */
export async function seed(settings: Env, databaseUrl: string): Promise<DemoSignIn> {
  const signIn = { email: settings.demoEmail, password: settings.demoPassword ?? makePassword() };
  await runNode({
    args: ['--conditions=react-server', '--import', 'tsx', 'scripts/launch/run-seed.ts'],
    env: { DATABASE_URL: databaseUrl, DEMO_EMAIL: signIn.email, DEMO_PASSWORD: signIn.password },
    failure: 'The demo data could not be written.',
  });
  keepSecret(settings.dataDir, 'demo-sign-in', JSON.stringify(signIn));
  return signIn;
}

/** The sign-in of the demo business, when this data folder has one. */
export function keptSignIn(dataDir: string): DemoSignIn | undefined {
  const kept = readSecret(dataDir, 'demo-sign-in');
  return kept ? JSON.parse(kept) : undefined;
}

async function hasUsers(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM users) AS found');
    return rows[0]?.found ?? false;
  } finally {
    await client.end();
  }
}
