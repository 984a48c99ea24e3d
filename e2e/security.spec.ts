import type { Page } from '@playwright/test';
import {
  api,
  type Business,
  expect,
  expectAxeClean,
  expectNoSidewaysScroll,
  newBusiness,
  screenshot,
  signIn,
  test,
} from './fixtures';
import { MembersPage } from './pages/members-page';
import { codeOf, SecurityPage } from './pages/security-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';
import { readServerLog } from './server-log';

const NEW_PASSWORD = 'a quiet new password';

test('with an authenticator app, signing in takes a code or a recovery code, each once, also without script', async ({
  page,
  business,
  browser,
  request,
}) => {
  const security = new SecurityPage(page);
  await security.open();
  const { key, recoveryCodes } = await security.setUpApp(business.password);
  expect(new Set(recoveryCodes).size).toBe(10);
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Your authenticator app is on' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have kept these codes' }).check();
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible();

  const login = await request.post('/api/v1/auth/login', { data: business });
  expect(login.status()).toBe(422);
  expect((await login.json()).errors).toEqual({ code: ['The code field is required.'] });

  await new Shell(page).signOut();
  await page.goto('/dashboard/settings/security?from=mail');
  await new SignInPage(page).submit(business);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step');
  const code = codeOf(key, 1);
  await page.getByLabel('Code from the app').fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This code is not right');
  await page.goto('/dashboard');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/sign-in/code?callbackUrl=%2Fdashboard%2Fsettings%2Fsecurity%3Ffrom%3Dmail');
  await page.getByLabel('Code from the app').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/dashboard\/settings\/security\?from=mail$/);

  const plain = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })).newPage();
  const [recovery = ''] = recoveryCodes;
  await enterRecoveryCode(plain, { business, recovery });
  await expect(plain).toHaveURL(/\/dashboard$/);
  await plain.context().clearCookies();
  await enterRecoveryCode(plain, { business, recovery });
  await expect(plain.getByRole('main').getByRole('alert')).toContainText('This code is not right');
  await plain.context().close();

  await page.reload();
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible();
  await page.getByRole('link', { name: 'Switch off' }).click();
  await page.getByLabel('Your password or a code').fill(business.password);
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByRole('button', { name: 'Set up' })).toBeVisible();
  expect((await request.post('/api/v1/auth/login', { data: business })).status()).toBe(200);
});

test('a browser that is signed out elsewhere is out, and a new password signs out every other one and every login', async ({
  page,
  business,
  browser,
  request,
}) => {
  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(other, business);
  const security = new SecurityPage(page);
  await security.open();
  await expect(security.sessions).toHaveCount(2);
  await expect(security.sessions.first()).toContainText('This browser');
  await page.getByRole('button', { name: /^Sign out \w+ on/ }).click();
  await expect(security.sessions).toHaveCount(1);
  await other.goto('/dashboard');
  await expect(other).toHaveURL(/\/sign-in/);

  await signIn(other, business);
  const { token } = await (await request.post('/api/v1/auth/login', { data: business })).json();
  await page.getByLabel('Current password').fill('not my password');
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByLabel('Current password')).toHaveAccessibleDescription(/The password is not right/);
  await page.getByLabel('Current password').fill(business.password);
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();
  await expect(security.sessions).toHaveCount(1);
  await other.goto('/dashboard');
  await expect(other).toHaveURL(/\/sign-in/);
  expect((await api(request, token).get('/auth/me')).status()).toBe(401);
  await signIn(other, { email: business.email, password: NEW_PASSWORD });
  await other.context().close();
});

test('the e-mail changes by the button behind its link and by nothing before; clock and week are kept', async ({
  page,
  business,
  browser,
}) => {
  const email = `new-${business.email}`;
  await page.goto('/dashboard/settings/profile');
  await page.getByLabel('New e-mail').fill(email);
  await page.getByLabel('Current password').fill(business.password);
  await page.getByRole('button', { name: 'Change e-mail' }).click();
  await expect(page.getByText(`${email} waits to be confirmed.`)).toBeVisible();
  const link = await readServerLog(/https?:\/\/[^"\s]+\/verify-email\/[\w-]+/);

  const plain = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })).newPage();
  await plain.goto(link);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Is this your e-mail?');
  await page.reload();
  await expect(page.getByText(`You sign in with ${business.email}.`)).toBeVisible();
  await plain.getByRole('button', { name: `Use ${email}` }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Your e-mail is changed');
  await plain.goto(link);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
  await signIn(plain, { email, password: business.password });
  await plain.context().close();

  await page.reload();
  await expect(page.getByText(`You sign in with ${email}.`)).toBeVisible();
  await page.getByLabel('Clock').selectOption('h12');
  await page.getByLabel('Week begins on').selectOption('6');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Clock')).toHaveValue('h12');
  await page.goto('/dashboard/calendar?view=week&date=2026-03-04');
  await expect(page.locator('.rbc-header').first()).toContainText('Sat');
});

test('staff leave a business by themselves, and start one of their own', async ({ page, business, browser }) => {
  const members = new MembersPage(page);
  const guestAccount = newBusiness();
  await members.open();
  await members.invite({ email: guestAccount.email, role: 'Staff' });
  const link = await members.link();
  const guest = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await guest.goto(link);
  await guest.getByLabel('Your name').fill('Nina New');
  await guest.getByLabel('Password').fill(guestAccount.password);
  await guest.getByRole('button', { name: `Join ${business.teamName}` }).click();
  await expect(guest).toHaveURL(/\/dashboard$/);
  await guest.goto('/dashboard/settings/profile');
  await guest.getByRole('button', { name: 'Leave' }).click();
  await guest.getByRole('button', { name: 'Leave this business' }).click();
  await expect(guest).toHaveURL(/\/start$/);
  await guest.goto('/dashboard/clients');
  await expect(guest).toHaveURL(/\/start$/);
  await guest.getByLabel('Business name').fill(guestAccount.teamName);
  await guest.getByRole('button', { name: 'Start business' }).click();
  await expect(guest).toHaveTitle(`Home · ${guestAccount.teamName}`);
  await guest.context().close();
  await members.open();
  await expect(members.row(business.email)).toBeVisible();
  await expect(members.row('Nina New')).toHaveCount(0);
});

test('the pages of security have no violation at 1280 and 390 px, and nothing is too wide', async ({
  page,
  business,
}) => {
  const security = new SecurityPage(page);
  const check = async (name: string) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expectNoSidewaysScroll(page);
      await expectAxeClean(page);
      await screenshot(page, `${name}-${width}`);
    }
  };
  await security.open();
  await check('security');
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  await check('security-set-up');
  await page.goBack();
  await security.setUpApp(business.password);
  await check('security-recovery-codes');
  await page.getByRole('checkbox', { name: 'I have kept these codes' }).check();
  await new Shell(page).signOut();
  await new SignInPage(page).submit(business);
  await expect(page.getByLabel('Code from the app')).toBeVisible();
  await check('sign-in-code');
});

const SIZES = [
  [390, 844],
  [1280, 800],
] as const;

interface Recovery {
  business: Business;
  recovery: string;
}

async function enterRecoveryCode(page: Page, { business, recovery }: Recovery) {
  const signInPage = new SignInPage(page);
  await signInPage.open();
  await signInPage.submit(business);
  await page.getByRole('link', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(recovery.toUpperCase());
  await page.getByRole('button', { name: 'Sign in' }).click();
}
