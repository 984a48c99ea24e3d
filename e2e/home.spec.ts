import type { Page } from '@playwright/test';
import { type Agenda, emailOf, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
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

/** An appointment at noon of today, in the team's zone. */
async function bookToday(agenda: Agenda, client: string): Promise<number> {
  const id = await agenda.book({ client, day, time: '16:00' });
  const noon = `(date_trunc('day', now() AT TIME ZONE '${TEAM_ZONE}') + interval '12 hours') AT TIME ZONE '${TEAM_ZONE}'`;
  await withDatabase((db) =>
    db.query(
      `UPDATE events SET starts_at = ${noon}, ends_at = ${noon} + interval '30 minutes', invitee_phone = '+34 600 111 222'
       WHERE id = $1`,
      [id],
    ),
  );
  return id;
}

async function statusOf(agenda: Agenda, id: number): Promise<string> {
  return (await (await agenda.api.get(`/events/${id}`)).json()).data.status;
}

for (const width of [1280, 390]) {
  test(`appointments are answered, marked and reached from the start page, ${width} px wide`, async ({
    agenda,
    page,
  }) => {
    await neglect(agenda);
    const id = await bookToday(agenda, 'Vera Roig');
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/dashboard');
    const pending = attention(page).getByRole('listitem').filter({ hasText: 'Nora Vidal' });
    await pending.getByRole('button', { name: 'Confirm' }).click();
    await expect(pending).toBeHidden();
    // The row goes at once, before the answer.
    const status = `SELECT status FROM events WHERE invitee_email = $1 ORDER BY id DESC LIMIT 1`;
    await expect
      .poll(() => withDatabase(async (db) => (await db.query(status, [emailOf('Nora Vidal')])).rows))
      .toEqual([{ status: 'scheduled' }]);

    const today = page.getByRole('region', { name: 'Today' }).getByRole('listitem').filter({ hasText: 'Vera Roig' });
    await today.getByRole('button', { name: /^Actions for Vera Roig/ }).click();
    await expect(page.getByRole('menuitem', { name: 'Call +34 600 111 222' })).toHaveAttribute(
      'href',
      'tel:+34600111222',
    );
    await page.getByRole('menuitem', { name: 'Mark no-show' }).click();
    await expect(today).toContainText('No-show');
    expect(await statusOf(agenda, id)).toBe('no_show');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(today).not.toContainText('No-show');
    // A toast in which the focus is stays, and takes it nowhere once it has gone.
    const toast = page.getByRole('status').filter({ hasText: 'Back to scheduled' });
    await toast.getByRole('button', { name: 'Close' }).focus();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(6_000);
    await today.getByRole('link').focus();
    await expect(toast).toBeHidden();
    await expect(today.getByRole('link')).toBeFocused();
    await page.keyboard.press('m');
    await expect(today).toContainText('Completed');
    expect(await statusOf(agenda, id)).toBe('completed');
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `home-actions-${width}`);
  });
}

test('a part that cannot be shown leaves the others, names its request and can be tried again', async ({
  agenda,
  page,
}) => {
  const id = await bookToday(agenda, 'Vera Roig');
  await withDatabase((db) =>
    db.query(
      `INSERT INTO transactions (team_id, event_id, status, provider, amount, currency)
       SELECT team_id, id, 'completed', 'cash', 5000, 'EUR' FROM events WHERE id = $1`,
      [id],
    ),
  );
  const setCurrency = (currency: string) =>
    withDatabase((db) => db.query('UPDATE transactions SET currency = $2 WHERE event_id = $1', [id, currency]));
  // No formatter knows it, so the figures break; nothing else on the page writes this sum.
  await setCurrency('12A');
  await page.goto('/dashboard');
  const broken = page.getByRole('main').getByRole('alert');
  await expect(broken).toContainText('This part could not be shown.');
  await expect(broken).toContainText(/Request id: \w+/);
  await expect(page.getByRole('region', { name: 'Today' })).toContainText('Vera Roig');
  await setCurrency('EUR');
  await broken.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main').getByText('€50.00')).toBeVisible();
  await expect(broken).toBeHidden();
});

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
