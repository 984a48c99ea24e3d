import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, requireChromium } from '@/scripts/chromium.mjs';
import { recordIds } from '../e2e/dashboard-addresses';
import { withServer } from './api';
import { percentiles } from './load';
import { withOwner } from './owner';

export interface PaintFigures {
  path: string;
  /** Milliseconds until the largest piece of the page was painted; the median of some visits. */
  lcp: number;
  /** What ui.md allows. */
  goal: number;
}

/** A phone of the middle class on a slow line. */
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1e6) / 8, uploadThroughput: (0.75 * 1e6) / 8 };
const VISITS = 3;
/** Nothing larger comes after so long a silence. */
const SETTLE_MS = 1_500;

/** Each page as a reader meets it for the first time, with nothing in the browser's cache. */
export async function measurePaint(): Promise<PaintFigures[]> {
  return withOwner(async ({ place, client, teamId, cookie }) => {
    const pages = pagesOf(await recordIds(client, teamId));
    return withServer(place, (origin) => measurePages(origin, { cookie, pages }));
  });
}

/** Milliseconds. */
const GOALS = { page: 1_800, editor: 2_000, reference: 1_500 } as const;

type Page = { path: string; goal: number };

function pagesOf(ids: Awaited<ReturnType<typeof recordIds>>): Page[] {
  const pages: Record<'page' | 'editor', string[]> = {
    page: ['', '/calendar', '/events', '/clients', '/finance', '/finance/invoices', '/finance/transactions'],
    editor: [
      `/event-types/${ids.event_type}/questions`,
      `/availability/${ids.schedule}`,
      `/workflows/${ids.workflow}`,
      '/finance/invoices/new',
    ],
  };
  const inside = (['page', 'editor'] as const).flatMap((kind) =>
    pages[kind].map((path) => ({ path: `/dashboard${path}`, goal: GOALS[kind] })),
  );
  return [...inside, { path: '/docs/api', goal: GOALS.reference }];
}

interface Pages {
  cookie: string;
  pages: Page[];
}

async function measurePages(origin: string, { cookie, pages }: Pages): Promise<PaintFigures[]> {
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: CHROMIUM_ARGS });
  try {
    const figures: PaintFigures[] = [];
    for (const { path, goal } of pages) {
      const times: number[] = [];
      // The first visit wakes the server up for the page.
      for (let visit = 0; visit <= VISITS; visit++)
        times.push(await visitOnce(browser, { url: origin + path, cookie }));
      figures.push({ path, goal, lcp: percentiles(times.slice(1)).p50 });
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function visitOnce(browser: Browser, { url, cookie }: { url: string; cookie: string }): Promise<number> {
  const context = await browser.newContext(PHONE);
  try {
    await addCookie(context, { url, cookie });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLE_MS);
    return await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
  } finally {
    await context.close();
  }
}

async function addCookie(context: BrowserContext, { url, cookie }: { url: string; cookie: string }): Promise<void> {
  const end = cookie.indexOf('=');
  await context.addCookies([{ name: cookie.slice(0, end), value: cookie.slice(end + 1), url }]);
}
