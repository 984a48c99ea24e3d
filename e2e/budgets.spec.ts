import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, signIn } from './fixtures';
import { type FullBusiness, test } from './full-business';

/** Most KiB of script, gzipped, that a page may load before the browser is idle. */
const BUDGETS = {
  shell: 182,
  table: 205,
  calendar: 255,
  editor: 235,
  invoice: 215,
  overview: 188,
  reference: 142,
} as const;

/** Most of it that the first HTML of the calendar may ask for, before its grid. */
const CALENDAR_FIRST_KIB = 185;

const PAGES: [keyof typeof BUDGETS, (ids: FullBusiness['ids']) => string][] = [
  ['shell', () => '/dashboard'],
  ['shell', () => '/dashboard/settings/tokens'],
  ['table', () => '/dashboard/events'],
  ['table', () => '/dashboard/clients'],
  ['table', () => '/dashboard/finance/invoices'],
  ['table', () => '/dashboard/finance/transactions'],
  ['table', () => '/dashboard/staff'],
  ['calendar', () => '/dashboard/calendar'],
  ['editor', ({ event_type }) => `/dashboard/event-types/${event_type}/questions`],
  ['editor', ({ schedule }) => `/dashboard/availability/${schedule}`],
  ['editor', ({ workflow }) => `/dashboard/workflows/${workflow}`],
  ['invoice', () => '/dashboard/finance/invoices/new'],
  ['overview', () => '/dashboard/finance'],
  ['reference', () => '/docs/api'],
];

test('no page loads more script than its budget', async ({ page, fullBusiness }) => {
  test.setTimeout(120_000);
  const sizes = new Map<string, number>();
  await page.goto('/sign-in');
  const measured: [keyof typeof BUDGETS, string, number][] = [['shell', '/sign-in', await scriptKib(page, sizes)]];
  await signIn(page, fullBusiness);
  for (const [budget, pathOf] of PAGES) {
    const path = pathOf(fullBusiness.ids);
    await page.goto(path);
    measured.push([budget, path, await scriptKib(page, sizes)]);
  }
  const first = await kibOf(page, await scriptsInHtml(page, '/dashboard/calendar'), sizes);
  expect.soft(first, 'KiB that the first HTML of the calendar asks for').toBeLessThanOrEqual(CALENDAR_FIRST_KIB);
  for (const [budget, path, kib] of measured) {
    process.stdout.write(`      ${path.padEnd(44)} ${kib.toFixed(0).padStart(4)} KiB, of ${BUDGETS[budget]}\n`);
    expect.soft(kib, `${path} in KiB`).toBeLessThanOrEqual(BUDGETS[budget]);
  }
});

/** What the page asked for until nothing was under way. */
async function scriptsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))].filter((name) =>
      /\.js(\?|$)/.test(name),
    ),
  );
}

/** What the HTML names; browsers that know modules leave the rest. */
async function scriptsInHtml(page: Page, path: string): Promise<string[]> {
  const html = await (await page.request.get(path)).text();
  return [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/\snomodule/i.test(tag))
    .map(([, source = '']) => new URL(source, page.url()).href);
}

async function scriptKib(page: Page, sizes: Map<string, number>): Promise<number> {
  return kibOf(page, await scriptsOf(page), sizes);
}

async function kibOf(page: Page, urls: readonly string[], sizes: Map<string, number>): Promise<number> {
  let bytes = 0;
  for (const url of urls) {
    const known = sizes.get(url) ?? gzipSync(await (await page.request.get(url)).body()).length;
    sizes.set(url, known);
    bytes += known;
  }
  return bytes / 1024;
}
