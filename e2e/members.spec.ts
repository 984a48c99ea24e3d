import { expect, expectAxeClean, expectNoSidewaysScroll, newBusiness, screenshot, signIn, test } from './fixtures';
import { MembersPage } from './pages/members-page';
import { Shell } from './pages/shell';
import { readServerLog } from './server-log';

const PASSWORD = 'a quiet new password';

test('an owner invites a staff member, who joins without script and sees only what staff may', async ({
  page,
  business,
  browser,
}) => {
  const members = new MembersPage(page);
  const { email } = newBusiness();
  await members.open();
  await members.invite({ email, role: 'Staff' });
  const link = await members.link();
  expect(link).toContain('/invite/');

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const reader = await plain.newPage();
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Join ${business.teamName}`);
  await reader.getByLabel('Your name').fill('Nina New');
  await reader.getByLabel('Password').fill(PASSWORD);
  await reader.getByRole('button', { name: `Join ${business.teamName}` }).click();
  await expect(reader).toHaveURL(/\/dashboard$/);

  const context = await browser.newContext({ storageState: await plain.storageState(), locale: 'en-GB' });
  await plain.close();
  const guest = await context.newPage();
  await guest.goto('/dashboard');
  await expect(guest.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calendar' })).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Invoices' })).toHaveCount(0);
  for (const path of ['members', 'outbox', 'team', 'tokens']) {
    await guest.goto(`/dashboard/settings/${path}`);
    await expect(guest.getByText('This page needs another role')).toBeVisible();
  }
  await guest.goto(link);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('This invitation was used');

  await members.open();
  await members.row('Nina New').getByRole('link', { name: 'Remove Nina New' }).click();
  await page.getByRole('button', { name: 'Remove member' }).click();
  await expect(page.getByText('The member was removed.')).toBeVisible();
  await guest.goto('/dashboard');
  await expect(guest).toHaveURL(/\/start$/);
  await context.close();
});

test('the last owner is offered neither to leave nor to step down', async ({ page, business }) => {
  const members = new MembersPage(page);
  await members.open();
  await expect(members.row(business.email).getByRole('combobox')).toHaveCount(0);
  await expect(members.row(business.email).getByRole('link', { name: 'Leave' })).toHaveCount(0);
  await expect(page.getByText('Cannot touch owners')).toBeVisible();
});

test('the switcher goes to another business, keeps the area and drops what belongs to the first', async ({
  page,
  business,
}) => {
  await page.goto('/dashboard/settings/team/new');
  await page.getByLabel('Business name').fill('Second Salon');
  await page.getByRole('button', { name: 'Create business' }).click();
  await expect(page).toHaveTitle('Home · Second Salon');
  await page.goto('/dashboard/clients?search=nora');
  await page.getByRole('button', { name: 'Business: Second Salon' }).click();
  const switcher = page.getByRole('dialog', { name: 'Switch business' });
  await switcher.getByRole('button', { name: business.teamName }).click();
  await expect(page).toHaveURL(/\/dashboard\/clients$/);
  await expect(page).toHaveTitle(`Clients · ${business.teamName}`);
  await page.reload();
  await expect(page).toHaveTitle(`Clients · ${business.teamName}`);
});

test('a forgotten password is chosen anew: the new one signs in, the old one does not, the link works once', async ({
  page,
  business,
}) => {
  const shell = new Shell(page);
  await shell.signOut();
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(shell.heading).toHaveText('Forgot your password?');
  await page.getByLabel('E-mail').fill(`nobody-${business.email}`);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'has an account' })).toBeVisible();
  await page.goto('/forgot-password');
  await page.getByLabel('E-mail').fill(business.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'has an account' })).toBeVisible();
  const link = await readServerLog(/https?:\/\/[^"\s]+\/reset-password\/[\w-]+/);
  await page.goto(link);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('Your new password is set')).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(business.email);
  await page.getByLabel('Password').fill(business.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('E-mail or password is not right.')).toBeVisible();
  await signIn(page, { email: business.email, password: PASSWORD });
  await expect(shell.heading).toHaveText('Home');
});

test('a business is exported and deleted only by its own name', async ({ page, business }) => {
  await page.goto('/dashboard/settings/team');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download everything' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^openslot-.*\.json$/);
  const exported = await (await page.request.get('/dashboard/settings/team/export')).json();
  expect(exported.team.name).toBe(business.teamName);
  expect(exported.events).toEqual([]);
  await page.getByLabel(`Type ${business.teamName} to confirm`).fill('Something else');
  await page.getByRole('button', { name: 'Delete forever' }).click();
  await expect(page.getByText('This is not the name of the business.').first()).toBeVisible();
  await page.getByLabel(`Type ${business.teamName} to confirm`).fill(business.teamName);
  await page.getByRole('button', { name: 'Delete forever' }).click();
  await expect(page).toHaveURL(/\/start$/);
});

test('the pages have no violation on a phone in both themes, and nothing is too wide', async ({ page, business }) => {
  const members = new MembersPage(page);
  await expect(page).toHaveTitle(`Home · ${business.teamName}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await members.open();
  await members.invite({ email: newBusiness().email, role: 'Admin' });
  const link = new URL(await members.link()).pathname;
  const mail = new URL(page.url()).pathname;
  const settings = ['members', 'outbox', 'team', 'team/new'].map((path) => `/dashboard/settings/${path}`);
  for (const path of [...settings, mail, '/forgot-password', '/invite/none', link]) {
    await page.goto(path);
    await expect(new Shell(page).heading).toBeVisible();
    await screenshot(page, `members-${path.split('/').slice(1, 5).join('-').slice(0, 40)}`);
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
  }
});
