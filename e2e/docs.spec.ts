import { expect, expectAxeClean, expectNoSidewaysScroll, test } from './fixtures';
import { TokensPage } from './pages/tokens-page';

const PAGES = [
  '/docs/api',
  '/docs/api/auth',
  '/docs/api/events',
  '/docs/api/guides/errors',
  '/docs/api?search=nothing+at+all',
];

for (const [name, width] of [
  ['desktop', 1280],
  ['phone', 390],
] as const) {
  test.describe(`the reference on a ${name}`, () => {
    test.use({ viewport: { width, height: 860 } });

    test('is clean in light and dark', async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of PAGES) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAxeClean(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

test('one choice of language holds for every sample, also on the next page', async ({ page }) => {
  await page.goto('/docs/api/clients');
  const curl = page.getByRole('group', { name: 'Create a new client, curl' });
  const python = page.getByRole('group', { name: 'Create a new client, Python' });
  await expect(curl).toBeVisible();
  await page.getByText('Python', { exact: true }).first().click();
  await expect(python).toBeVisible();
  await expect(curl).toBeHidden();
  await page.goto('/docs/api/locations');
  await expect(page.getByRole('group', { name: 'Create a new location, Python' })).toBeVisible();
});

test('samples name the own host, and for who is signed in how the newest token begins', async ({ page, business }) => {
  expect(business.email).toBeTruthy();
  const tokens = new TokensPage(page);
  await tokens.open();
  const secret = await tokens.create({ name: 'Website' });
  await page.goto('/docs/api/clients');
  const sample = page.getByRole('group', { name: 'Create a new client, curl' });
  await expect(sample).toContainText(`${new URL(page.url()).origin}/api/v1/clients`);
  await expect(sample).toContainText(`OPENSLOT_TOKEN=${secret.split('|')[0]}|…`);
});

test('copying takes the sample that is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/docs/api');
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl .*auth\/me/);
});

test('every heading has an address', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const headings = page.getByRole('main').getByRole('heading');
    const without = await headings.evaluateAll((all) => all.filter(({ id }) => !id).map((one) => one.textContent));
    expect(without, path).toEqual([]);
    const ids = await headings.evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a search finds operations by the name of a field and leads to them', async ({ page }) => {
    await page.goto('/docs/api');
    await page.getByRole('searchbox').fill('invitee_email');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('link', { name: /Create a new event/ }).click();
    await expect(page.getByRole('heading', { name: 'Create a new event' })).toBeInViewport();
  });
});

test('the console sends requests to this host and reaches no other', async ({ page }) => {
  test.setTimeout(90_000);
  const hosts = new Set<string>();
  const refused: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  const answer = await page.goto('/docs/api/console');
  expect(answer?.headers()['content-security-policy']).toContain("'unsafe-eval'");
  await page
    .getByRole('button', { name: /test request/i })
    .first()
    .click();
  const sent = page.waitForRequest((request) => request.method() !== 'GET' && request.url().includes('/api/v1/'));
  await page.getByRole('button', { name: /^send/i }).first().click();
  await sent;
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(refused).toEqual([]);
});

test('no other page may evaluate strings', async ({ page }) => {
  const answer = await page.goto('/docs/api');
  expect(answer?.headers()['content-security-policy']).not.toContain('unsafe-eval');
});
