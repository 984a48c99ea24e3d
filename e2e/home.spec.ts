import type { Page } from '@playwright/test';
import { type Agenda, expect, nextWeek, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll } from './fixtures';
import { hire, signInAsStaff } from './staff-sign-in';

const day = nextWeek(3);
const TIMES = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00'];
const CLIENTS = ['Nora Vidal', 'Omar Gil', 'Pia Roca', 'Quim Sala', 'Rosa Mir', 'Saul Pons'];

const attention = (page: Page) => page.getByRole('region', { name: 'Needs attention' });

/** Six events that wait for an answer, and a payment and a message that failed. */
async function neglect(agenda: Agenda): Promise<void> {
  for (const [index, client] of CLIENTS.entries()) await agenda.book({ client, day, time: TIMES[index] ?? '' });
  await withDatabase(async (db) => {
    const team = '(SELECT current_team_id FROM users WHERE email = $1)';
    const values = [agenda.business.email];
    await db.query(`UPDATE events SET status = 'pending' WHERE team_id = ${team}`, values);
    await db.query(
      `INSERT INTO transactions (team_id, status, provider, amount, currency) VALUES (${team}, 'failed', 'cash', 100, 'EUR')`,
      values,
    );
    await db.query(
      `INSERT INTO mail_messages (team_id, "to", subject, text, html, template, locale, failed_at)
       VALUES (${team}, 'x@example.com', 'x', 'x', 'x', 'invitation', 'en', now())`,
      values,
    );
  });
}

for (const width of [1280, 390]) {
  test(`what needs attention is named or counted and leads to its list, ${width} px wide`, async ({ agenda, page }) => {
    await neglect(agenda);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/dashboard');
    const card = attention(page);
    await expect(card.getByText('Waits for your answer')).toHaveCount(5);
    await expect(card.getByRole('link', { name: '1 message was not delivered' })).toBeVisible();
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await card.getByRole('link', { name: '1 payment failed' }).click();
    await expect(page).toHaveURL(/finance\/transactions\?status=failed/);
    await expect(page.getByRole('row').filter({ hasText: 'Failed' })).toHaveCount(1);
    await page.goto('/dashboard');
    await card.getByRole('link', { name: 'All 6 events that wait for your answer' }).click();
    await expect(page.getByText('6 events')).toBeVisible();
  });
}

test('staff read of nothing that is not theirs', async ({ agenda, browser }) => {
  await neglect(agenda);
  const staff = await signInAsStaff(browser, agenda, await hire(agenda, 'Berta Soler'));
  await staff.goto('/dashboard');
  await expect(attention(staff).getByText('Nothing waits for you.')).toBeVisible();
  await expect(attention(staff).getByRole('link')).toHaveCount(0);
});

test('an empty day offers to book', async ({ agenda, page }) => {
  expect(agenda.eventTypeId).toBeGreaterThan(0);
  await page.goto('/dashboard');
  await page.getByRole('region', { name: 'Today' }).getByRole('link', { name: 'Book an event' }).click();
  await expect(page.getByRole('form', { name: 'New event' })).toBeVisible();
});
