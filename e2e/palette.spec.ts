import type { Page } from '@playwright/test';
import { expect, nextWeek, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll } from './fixtures';
import { PalettePage } from './pages/palette-page';
import { Shell } from './pages/shell';
import { hire, signInAsStaff } from './staff-sign-in';

test('a client is found, opened and found again by keyboard alone, and the focus returns', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(4), time: '10:00' });
  await page.goto('/dashboard/events');
  const palette = new PalettePage(page);
  await palette.open();
  await page.keyboard.press('Escape');
  await palette.button.focus();
  await page.keyboard.press('Enter');
  await expect(palette.field).toBeFocused();
  await expect(palette.option('Calendar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette.button).toBeFocused();

  await palette.open();
  await palette.field.pressSequentially('vidal nora');
  await expect(palette.option('nora.vidal@example.com')).toHaveAttribute('aria-selected', 'true');
  await expect(palette.option('Nora Vidal, Haircut')).toBeVisible();
  await expect(palette.status).toHaveText('2 results');
  await page.keyboard.press('Enter');
  await expect(new Shell(page).heading).toHaveText('Nora Vidal');
  await expect(page).toHaveURL(/\/dashboard\/clients\/\d+$/);

  await palette.open();
  await expect(async () => {
    await page.keyboard.press('Escape');
    await palette.open();
    await expect(palette.group('Recent').getByRole('option', { name: 'Nora Vidal' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await palette.field.fill('qqqq zzzz');
  await expect(palette.status).toHaveText('Nothing found for “qqqq zzzz”');
});

test('a typed date opens the calendar there, a command its page, and a failed search can be tried again', async ({
  page,
  business,
}) => {
  expect(business.teamName).not.toBe('');
  const palette = new PalettePage(page);
  await palette.open();
  await palette.field.fill('2031-03-12');
  await expect(palette.option('Open Wednesday, March 12, 2031')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/dashboard\/calendar\?date=2031-03-12/);
  await palette.open();
  await palette.field.fill('new cli');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/dashboard\/clients\/?(new|\?new=1)/);

  await page.route('**/dashboard/search?*', (route) => route.abort());
  await palette.open();
  await palette.field.fill('somebody');
  await expect(palette.dialog.getByText('The search got no answer.')).toBeVisible();
  await page.unroute('**/dashboard/search?*');
  await palette.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(palette.status).toHaveText('Nothing found for “somebody”');
});

test('keys lead to pages and help; a member can change them, and switched off they rest everywhere', async ({
  page,
  business,
}) => {
  expect(business.teamName).not.toBe('');
  const shell = new Shell(page);
  // The page listens once the palette opens.
  await new PalettePage(page).open();
  await page.keyboard.press('Escape');
  await press(page, 'g', 'e');
  await expect(shell.heading).toHaveText('Events');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('gc?');
  await expect(page.getByRole('searchbox')).toHaveValue('gc?');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').blur();
  await press(page, 'g', 'h');
  await expect(shell.heading).toHaveText('Home');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'New' }).getByRole('link', { name: 'Block time' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Next and previous row')).toBeVisible();
  await help.getByRole('link', { name: 'your profile' }).click();

  const card = page.getByRole('form', { name: 'Keyboard' });
  await card.getByLabel('Calendar').fill('e');
  await card.getByRole('button', { name: 'Save keys' }).click();
  await expect(card.getByText('This is in use already.').first()).toBeVisible();
  await card.getByLabel('Calendar').fill('a');
  await card.getByRole('button', { name: 'Save keys' }).click();
  await expect(page.getByText('Keys saved')).toBeVisible();
  await shell.heading.click();
  // The page hears the new keys once it is drawn with them, a moment after they are saved.
  await expect(async () => {
    await press(page, 'g', 'a');
    await expect(shell.heading).toHaveText('Calendar', { timeout: 2_000 });
  }).toPass();

  await page.goto('/dashboard/settings/profile');
  await page.getByLabel('Use single keys as shortcuts').uncheck();
  await card.getByRole('button', { name: 'Save keys' }).click();
  await expect(page.getByText('Keys saved')).toBeVisible();
  await page.goto('/dashboard/calendar?view=week');
  await expect(page.getByRole('region', { name: /^Week: / })).toBeVisible();
  await press(page, 'm', 'g', 'h', '?', 'c');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/view=week/);
  await page.keyboard.press('Control+k');
  await expect(new PalettePage(page).field).toBeFocused();
});

test('without a network the page and what was typed stay, and a form says why it is not sent', async ({
  page,
  business,
  context,
}) => {
  await page.goto('/dashboard/settings/profile');
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toHaveValue(business.name);
  await context.setOffline(true);
  await expect(page.getByText('You are offline. The page stays as it was.')).toBeVisible();
  await name.fill('Ana Offline');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Not sent: you are offline.')).toBeVisible();
  await expect(name).toHaveValue('Ana Offline');
  await context.setOffline(false);
  await expect(page.getByText('You are offline')).toBeHidden();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
});

test('a page of an earlier build says so when it is looked at again', async ({ page, business }) => {
  expect(business.teamName).not.toBe('');
  await page.route('**/api/build', (route) => route.fulfill({ json: { build: 'another' } }));
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('A new version of Openslot is running.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.unroute('**/api/build');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('A new version of Openslot is running.')).toBeHidden();
});

test('staff find their own clients only; palette and help are accessible', async ({ agenda, page, browser }) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(4), time: '10:00' });
  const omar = await hire(agenda, 'Omar');
  const items = [{ description: 'Haircut', quantity: 1, unit_price: 32 }];
  const invoice = await agenda.api.post('/invoices', { customer_name: 'Nora Vidal', items });
  expect(invoice.status(), await invoice.text()).toBe(201);
  const staffPage = await signInAsStaff(browser, agenda, omar);
  await staffPage.goto('/dashboard');
  const palette = new PalettePage(staffPage);
  for (const text of ['nora', 'INV-0001']) {
    await palette.open();
    await palette.field.fill(text);
    await expect(palette.status).toHaveText(`Nothing found for “${text}”`);
    await staffPage.keyboard.press('Escape');
  }
  await palette.open();
  await palette.field.fill('invoices');
  await expect(palette.status).toHaveText('Nothing found for “invoices”');
  await staffPage.context().close();

  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const own = new PalettePage(page);
    await own.button.click();
    await expect(own.option('Calendar')).toBeVisible();
    await expectAxeClean(page);
    await own.field.fill('nora');
    await expect(own.option('nora.vidal@example.com')).toBeVisible();
    await expect(own.option('INV-0001')).toBeVisible();
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expectAxeClean(page);
    await page.keyboard.press('Escape');
  }
});

/** One key after the other. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
