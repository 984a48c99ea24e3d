import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { api, createToken, expect, test } from './fixtures';
import { EventTypesPage } from './pages/event-types-page';
import { TokensPage } from './pages/tokens-page';

/** Ten in the morning, UTC, on the next Wednesday that is at least two days away. */
function nextWednesday(): string {
  const date = new Date(Date.now() + 2 * 86_400_000);
  while (date.getUTCDay() !== 3) date.setUTCDate(date.getUTCDate() + 1);
  return `${date.toISOString().slice(0, 10)}T10:00:00Z`;
}

test('a token made in the browser books over the API until it is revoked', async ({ page, business, request }) => {
  const eventTypes = new EventTypesPage(page);
  await eventTypes.open();
  await eventTypes.create({ name: 'Haircut', duration: 45, price: '32,50' });
  await expect(eventTypes.row('Haircut')).toContainText('€32.50');

  const client = api(request, await createToken(page, 'Website'));
  const me = await client.get('/auth/me');
  expect(me.status()).toBe(200);
  expect((await me.json()).user.email).toBe(business.email);

  const types = await (await client.get('/event-types')).json();
  const booked = await client.post('/events', {
    event_type_id: types.data[0].id,
    start_time: nextWednesday(),
    invitee_name: 'Lucía Romero',
    invitee_email: 'lucia@example.com',
  });
  expect(booked.status()).toBe(201);
  const { data } = await booked.json();

  await page.goto('/dashboard/events');
  await expect(page.getByText('Lucía Romero').first()).toBeVisible();
  expect((await client.delete(`/events/${data.id}`)).status()).toBe(200);
  await page.reload();
  await expect(page.getByText('Lucía Romero')).toHaveCount(0);

  const tokensPage = new TokensPage(page);
  await tokensPage.open();
  await expect(tokensPage.row('Website')).toContainText('Last used');
  await tokensPage.revoke('Website');
  await expect(tokensPage.row('Website')).toHaveCount(0);
  await expect.poll(async () => (await client.get('/auth/me')).status()).toBe(401);
});

test('a token is shown once, with a command that works, and asks before it is left uncopied', async ({
  page,
  business,
}) => {
  const tokensPage = new TokensPage(page);
  await tokensPage.open();
  const token = await tokensPage.create({ name: `For ${business.teamName}`, access: 'Read only' });
  expect(token).toMatch(/^\d+\|\S{40}$/);
  await expect(page.getByText(`curl -H 'Authorization: Bearer ${token}'`)).toBeVisible();
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(tokensPage.secret).toHaveText(token);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(tokensPage.row(business.teamName)).toContainText('Read only');
  await expect(tokensPage.row(business.teamName)).toContainText('Never used');
  await expect(page.getByText(token)).toHaveCount(0);
});

test('a token is replaced, works on for a while, and its file and command count as copied', async ({
  page,
  business,
  request,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const old = await createToken(page, 'Website');
  await page.getByRole('button', { name: 'Copy' }).last().click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  await page.getByRole('link', { name: 'Done' }).click();
  const tokensPage = new TokensPage(page);
  await tokensPage.row('Website').getByRole('link', { name: 'Rotate Website' }).click();
  await expect(page.getByRole('radio', { name: /^For 24 hours/ })).toBeChecked();
  await page.getByRole('button', { name: 'Rotate token' }).click();
  const fresh = (await tokensPage.secret.textContent()) ?? '';
  expect(fresh).toMatch(/^\d+\|\S{40}$/);
  expect(fresh).not.toBe(old);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download .env file' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe(
    `OPENSLOT_URL=${process.env.E2E_BASE_URL}\nOPENSLOT_TOKEN='${fresh}'\n`,
  );
  await page.getByRole('link', { name: 'Done' }).click();
  const replaced = tokensPage.row('Website').filter({ hasText: 'Replaced, works until' });
  await expect(replaced).toHaveCount(1);
  await expect(replaced.getByRole('link', { name: 'Rotate Website' })).toHaveCount(0);
  for (const token of [old, fresh]) {
    const me = await api(request, token).get('/auth/me');
    expect((await me.json()).user.email).toBe(business.email);
  }
});

test('a read-only token may not write', async ({ page, business, request }) => {
  const tokensPage = new TokensPage(page);
  await tokensPage.open();
  const client = api(request, await tokensPage.create({ name: business.teamName, access: 'Read only' }));
  expect((await client.get('/locations')).status()).toBe(200);
  expect((await client.post('/locations', { name: 'Nowhere' })).status()).toBe(403);
});

test('abilities can be picked one by one, and at least one must be', async ({ page, business, request }) => {
  await page.goto('/dashboard/settings/tokens/new');
  await page.getByLabel('Name').fill(business.teamName);
  const ticked = () => page.getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map((box) => box.id));
  await expect(page.getByRole('radio', { name: /^Read only/ })).toBeChecked();
  expect((await ticked()).every((id) => id.endsWith('-read'))).toBe(true);
  await expect(async () => {
    await page.getByRole('radio', { name: /^Read only/ }).check();
    await page.getByRole('radio', { name: /^Booking site/ }).check();
    await expect(page.getByRole('checkbox', { name: 'Events: Change' })).toBeChecked({ timeout: 200 });
  }).toPass();
  await expect(page.getByRole('checkbox', { name: 'Clients: Read' })).not.toBeChecked();
  for (const id of await ticked()) await page.locator(`[id="${id}"]`).uncheck();
  await expect(page.getByRole('radio', { name: 'Pick abilities' })).toBeChecked();
  await page.getByRole('button', { name: 'Create API Token' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose at least 1');
  await expect(page.getByLabel('Name')).toHaveValue(business.teamName);
  await page.getByRole('checkbox', { name: 'Locations: Read' }).check();
  await page.getByRole('button', { name: 'Create API Token' }).click();
  const client = api(request, (await new TokensPage(page).secret.textContent()) ?? '');
  expect((await client.get('/locations')).status()).toBe(200);
  expect((await client.get('/clients')).status()).toBe(403);
});

test('a token is made, copied and revoked by keyboard alone', async ({ page, business, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tokensPage = new TokensPage(page);
  await tokensPage.open();
  await tabTo(page, page.getByRole('button', { name: 'Create API Token' }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tokens\/new/);
  await tabTo(page, page.getByLabel('Name'));
  await page.keyboard.type('Till');
  await tabTo(page, page.getByRole('radio', { name: /^Read only/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Booking site/ })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await tabTo(page, page.getByRole('button', { name: 'Create API Token' }));
  await page.keyboard.press('Enter');
  await expect(tokensPage.secret).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^Copy/ }).first());
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d+\|\S{40}$/);
  const client = api(request, await page.evaluate(() => navigator.clipboard.readText()));
  expect((await (await client.get('/auth/me')).json()).user.email).toBe(business.email);

  await tabTo(page, page.getByRole('link', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Revoke Till' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Revoke token' }));
  await page.keyboard.press('Enter');
  await expect(tokensPage.row('Till')).toHaveCount(0);
  await expect.poll(async () => (await client.get('/auth/me')).status()).toBe(401);
});

/** Presses Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'is reached by Tab').toBeFocused();
}
