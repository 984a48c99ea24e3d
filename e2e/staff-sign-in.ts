import type { Browser, Page } from '@playwright/test';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../lib/infra/embedded-postgres';
import { type Agenda, expect, TEAM_ZONE } from './agenda-fixtures';
import { newBusiness, signUp } from './fixtures';

/** A second staff member who does the same work. @returns their id */
export async function hire({ api, eventTypeId }: Agenda, name: string): Promise<number> {
  const response = await api.post('/staff', { name, event_type_ids: [eventTypeId] });
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()).data.id;
}

/** Signs somebody up in a browser of their own and makes them the user of a staff member. */
export async function signInAsStaff(browser: Browser, agenda: Agenda, staffId: number): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId: TEAM_ZONE, locale: 'en-GB' })).newPage();
  const { email } = await signUp(page, newBusiness());
  const { url } = await startEmbeddedPostgres({ dataDir: process.env.E2E_DATA_DIR ?? '', whenRunning: 'reuse' });
  const database = new Client({ connectionString: url });
  await database.connect();
  const values = [email, agenda.business.email];
  const user = '(SELECT id FROM users WHERE email = $1)';
  const team = '(SELECT current_team_id FROM users WHERE email = $2)';
  await database.query(`INSERT INTO memberships (team_id, user_id, role) VALUES (${team}, ${user}, 'staff')`, values);
  await database.query(`UPDATE users SET current_team_id = ${team} WHERE id = ${user}`, values);
  await database.query(`UPDATE staff SET user_id = ${user} WHERE team_id = ${team} AND id = $3`, [...values, staffId]);
  await database.end();
  return page;
}
