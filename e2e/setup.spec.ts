import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../lib/infra/embedded-postgres';
import { expect, expectAxeClean, expectNoSidewaysScroll, test } from './fixtures';
import { SamplesPart } from './pages/samples-part';
import { SetupPage } from './pages/setup-page';

/** Rows of the business whose owner has this e-mail. */
async function readTeam(email: string, columns: string): Promise<Record<string, unknown>> {
  const { url } = await startEmbeddedPostgres({ dataDir: process.env.E2E_DATA_DIR ?? '', whenRunning: 'reuse' });
  const database = new Client({ connectionString: url });
  await database.connect();
  const { rows } = await database.query(
    `SELECT ${columns} FROM teams t JOIN users u ON u.current_team_id = t.id WHERE u.email = $1`,
    [email],
  );
  await database.end();
  return rows[0];
}

const count = (table: string) => `(SELECT count(*)::integer FROM ${table} x WHERE x.team_id = t.id) AS ${table}`;

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('a new owner sets up a business with the keyboard, skips a step, goes back and books the first event', async ({
  page,
  business,
}) => {
  const setup = new SetupPage(page);
  const mark = business.teamName.slice(-8);
  await page.getByRole('link', { name: 'Set up in five steps' }).click();
  await setup.isAt('business');
  await expect(setup.name).toHaveValue(business.teamName);

  await test.step('an address that is taken is said while it is typed, and refused at its field', async () => {
    await setup.slug.focus();
    await type(page, 'lumen-studio');
    await expect(page.getByText('This address is taken')).toBeVisible();
    await setup.press('Save and continue');
    await expect(setup.refusal).toBeVisible();
    await expect(setup.slug).toHaveAttribute('aria-invalid', 'true');
    await expect(setup.slug).toHaveValue('lumen-studio');
    await setup.slug.focus();
    await type(page, `sol-${mark}`);
    await expect(page.getByText('This address is free')).toBeVisible();
    await setup.zone.selectOption('Atlantic/Canary');
    await setup.press('Save and continue');
    await setup.isAt('hours');
  });

  await test.step('back keeps what was saved', async () => {
    await setup.press('Back', 'link');
    await setup.isAt('business');
    await expect(setup.slug).toHaveValue(`sol-${mark}`);
    await expect(setup.zone).toHaveValue('Atlantic/Canary');
    await setup.press('Skip this step', 'link');
    await setup.isAt('hours');
    await page.getByRole('radio', { name: 'Every day' }).focus();
    await page.keyboard.press('Space');
    await setup.press('Save and continue');
    await setup.isAt('service');
  });

  await test.step('a service can wait, and the last step says so', async () => {
    await setup.press('Skip this step', 'link');
    await expect(page.getByText('Nothing to book yet')).toBeVisible();
    await setup.press('To the services', 'link');
    await page.getByRole('radio', { name: 'Clinic' }).focus();
    await page.keyboard.press('Space');
    await setup.press('Save and continue');
    await setup.isAt('try');
  });

  await page.getByRole('heading', { name: 'Next free times: First appointment' }).waitFor();
  await page
    .getByRole('link', { name: /^Book / })
    .first()
    .click();
  await expect(page.getByLabel('Service', { exact: true })).not.toHaveValue('');
  await page.getByLabel('Name', { exact: true }).fill('Carla Ortega');
  await page.getByLabel('E-mail').fill('carla@example.com');
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/dashboard\/events\/\d+/);
  const hours = '(SELECT count(*)::integer FROM schedule_rules x WHERE x.team_id = t.id AND end_minute = 1260) AS days';
  const columns = `t.slug, t.timezone, ${hours}, ${count('event_types')}, ${count('events')}, ${count('team_slug_redirects')}`;
  expect(await readTeam(business.email, columns)).toEqual({
    slug: `sol-${mark}`,
    timezone: 'Atlantic/Canary',
    days: 7,
    event_types: 3,
    events: 1,
    team_slug_redirects: 0,
  });
});

test('sample data fills the first days and goes again at one press, without what the owner made', async ({
  page,
  business,
}) => {
  const samples = new SamplesPart(page);
  await samples.add.click();
  await expect(samples.remove).toBeVisible();
  expect(await readTeam(business.email, [count('clients'), count('events')].join(', '))).toEqual({
    clients: 12,
    events: 30,
  });
  await page.goto('/dashboard/clients/new');
  await page.getByLabel('Name', { exact: true }).fill('Real Person');
  await page.getByRole('button', { name: 'Add client' }).click();
  await expect(page).toHaveURL(/\/dashboard\/clients\/\d+/);
  await page.goto('/dashboard/settings/team');
  await samples.removeAll();
  await expect(page.getByText('Sample data is gone. What you made stays.')).toBeVisible();
  await expect(samples.remove).toBeHidden();
  const tables = ['clients', 'events', 'event_types', 'invoices', 'transactions', 'sample_rows', 'staff'];
  expect(await readTeam(business.email, tables.map(count).join(', '))).toEqual({
    clients: 1,
    events: 0,
    event_types: 0,
    invoices: 0,
    transactions: 0,
    sample_rows: 0,
    staff: 1,
  });
  await page.goto('/dashboard');
  await expect(page.getByRole('link', { name: 'Set up in five steps' })).toBeVisible();
  await expect(samples.add).toBeHidden();
});

test('the steps are clean in both themes and narrow, and nobody signed out or on an installation in use sees the first', async ({
  page,
  business,
  browser,
}) => {
  expect(business.email).toBeTruthy();
  const setup = new SetupPage(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const step of ['business', 'hours', 'service', 'try'] as const) {
      await setup.open(step);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
    }
  }
  await page.goto('/setup');
  await setup.isAt('business');
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto('/setup');
  await expect(stranger).toHaveURL(/\/sign-in$/);
  await stranger.goto('/setup/hours');
  await expect(stranger).toHaveURL(/\/sign-in\?callbackUrl=%2Fsetup%2Fhours$/);
  await stranger.getByLabel('E-mail').fill(business.email);
  await stranger.getByLabel('Password').fill(business.password);
  await stranger.getByRole('button', { name: 'Sign in' }).click();
  await expect(stranger).toHaveURL(/\/setup\/hours$/);
  await stranger.getByRole('radio', { name: 'Shop hours' }).check();
  await stranger.getByRole('button', { name: 'Save and continue' }).click();
  await expect(stranger).toHaveURL(/\/setup\/service$/);
});
