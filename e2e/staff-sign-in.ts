import type { Browser, Page } from '@playwright/test';
import { type Agenda, expect, TEAM_ZONE } from './agenda-fixtures';
import { withDatabase } from './database';
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
  const values = [email, agenda.business.email];
  const user = '(SELECT id FROM users WHERE email = $1)';
  const team = '(SELECT current_team_id FROM users WHERE email = $2)';
  await withDatabase(async (client) => {
    await client.query(`INSERT INTO memberships (team_id, user_id, role) VALUES (${team}, ${user}, 'staff')`, values);
    await client.query(`UPDATE users SET current_team_id = ${team} WHERE id = ${user}`, values);
    await client.query(`UPDATE staff SET user_id = ${user} WHERE team_id = ${team} AND id = $3`, [...values, staffId]);
  });
  return page;
}
