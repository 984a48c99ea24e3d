import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';
import { TokensPage } from './pages/tokens-page';

/** A business and the sign-in of its owner. */
export interface Business {
  name: string;
  email: string;
  password: string;
  teamName: string;
}

/** Hashing a password is meant to be slow, and tests run beside each other. */
const ENTRY_TIMEOUT_MS = 30_000;

interface Fixtures {
  /** A business of this test's own, made in the browser, with its owner signed in on `page`. */
  business: Business;
}

/** Tests run where and how most people are: a fixed zone and language, whatever the machine's are. */
export const test = base.extend<Fixtures>({
  timezoneId: 'Europe/Madrid',
  locale: 'en-GB',
  business: async ({ page }, use) => {
    await use(await signUp(page));
  },
});

export { expect };

/** A business nobody has signed up yet. */
export function newBusiness(): Business {
  const mark = crypto.randomUUID().slice(0, 8);
  return {
    name: 'Ana Owner',
    email: `ana-${mark}@example.com`,
    password: `a quiet password ${mark}`,
    teamName: `Salon ${mark}`,
  };
}

/**
 * Signs a business up by posting the form as a browser without script does, and opens its start page. Filling the form in by
 * hand is a journey of its own.
 */
export async function signUp(page: Page, business = newBusiness()): Promise<Business> {
  const form = await (await page.request.get('/sign-up')).text();
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const posted = await page.request.post('/sign-up', {
    maxRedirects: 0,
    headers: { origin: process.env.E2E_BASE_URL ?? '' },
    multipart: {
      ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')])),
      name: business.name,
      email: business.email,
      password: business.password,
      team_name: business.teamName,
      timezone: 'Europe/Madrid',
      currency: 'EUR',
    },
  });
  expect(posted.status(), 'the answer to a sign-up').toBe(303);
  await page.goto('/dashboard', { waitUntil: 'commit' });
  return business;
}

export async function signIn(page: Page, credentials: Pick<Business, 'email' | 'password'>): Promise<void> {
  const signInPage = new SignInPage(page);
  await signInPage.open();
  await signInPage.submit(credentials);
  await expect(page).toHaveURL(/\/dashboard/, { timeout: ENTRY_TIMEOUT_MS });
}

/** Makes an API token that may do everything, in the settings of whoever is signed in. */
export async function createToken(page: Page, name = 'Test token'): Promise<string> {
  const tokensPage = new TokensPage(page);
  await tokensPage.open();
  return tokensPage.create({ name });
}

/** Calls the REST API with a bearer token. */
export function api(request: APIRequestContext, token: string) {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return {
    get: (path: string) => request.get(`/api/v1${path}`, { headers }),
    post: (path: string, data: object) => request.post(`/api/v1${path}`, { headers, data }),
    put: (path: string, data: object) => request.put(`/api/v1${path}`, { headers, data }),
    delete: (path: string) => request.delete(`/api/v1${path}`, { headers }),
  };
}

/** Levels A and AA of WCAG up to 2.2, and best practice. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change; the rest of a page is the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** As wide as a phone at most. */
const PHONE_WIDTH = 640;

/** The page as it is has no violation that axe can see, in light and in dark; on a phone its colours are those of the desktop. */
export async function expectAxeClean(page: Page): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < PHONE_WIDTH;
  const checks = {
    light: axe(page).withTags(AXE_TAGS),
    dark: axe(page).withRules(COLOUR_RULES),
  };
  for (const colorScheme of isPhone ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settle(page);
    const { violations } = await checks[colorScheme].analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    expect.soft(found, `${new URL(page.url()).pathname} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** An open layer has no violation that axe can see; what lies behind it is looked at with its page. */
export async function expectLayerClean(page: Page, layer: string): Promise<void> {
  await expectNoViolation(page, layer, (checks) => checks.withTags(AXE_TAGS));
}

/** Nor have its colours in dark. */
export async function expectDarkClean(page: Page, layer: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, layer, (checks) => checks.withRules(COLOUR_RULES));
  await page.emulateMedia({ colorScheme: null });
}

/** Colours that fade from one theme to the other are neither; what turns for ever is not waited for. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    // Those of what is not drawn stand still.
    const tooLong = new Promise((done) => setTimeout(done, 1_000));
    return Promise.race([Promise.allSettled(ending.map(({ finished }) => finished)).then(() => {}), tooLong]);
  });
}

async function expectNoViolation(page: Page, layer: string, choose: (checks: AxeBuilder) => AxeBuilder): Promise<void> {
  await settle(page);
  const { violations } = await choose(axe(page).include(layer)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  const how = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? ' in dark' : ''));
  expect.soft(found, `${layer} on ${new URL(page.url()).pathname}${how}`).toEqual([]);
}

/** A frame that may run no script (the preview of a mail) has none of axe's either, which would wait for it for ever. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude('iframe[sandbox]');
}

/** Nothing is wider than the window: no scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${new URL(page.url()).pathname} is too wide`).toBeLessThanOrEqual(0);
}

/** Keeps a picture of the page for people to look at, under `test-results/screenshots`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync('test-results/screenshots', { recursive: true });
  await page.screenshot({ path: `test-results/screenshots/${name}.png` });
}
