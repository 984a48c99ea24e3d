import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, requireChromium } from '@/scripts/chromium.mjs';
import { request, withServer } from './api';
import { type CalendarTeam, fillCalendar, type Weeks } from './dashboard-calendar-data';
import { type BenchPlace, withDatabase } from './database';
import { percentiles } from './load';
import { countStatements } from './statements';

/** Each is one press of every key. */
const ROUNDS: Record<Weeks, number> = { empty: 2, quiet: 2, busy: 7 };
const PAGE_REQUESTS = 100;
/** Time in which a reader looks at a view; the calendar fetches what is near and draws it ahead. */
const LOOK_MS = 2_000;
const KEYS = ['ArrowRight', 'd', 'w', 'm', 'w', 's', 'w', 'ArrowLeft'] as const;

export interface ViewChanges {
  weeks: Weeks;
  /** How many times slower the processor is made. */
  slowdown: number;
  presses: number;
  /** Milliseconds from the press to the frame that shows the new view. */
  p50: number;
  p95: number;
  /** Processor time of the main thread in milliseconds, of a press and all that follows it. */
  mainThreadMs: number;
  /** From a press to the next frame, in milliseconds. */
  inp: number;
  cls: number;
}

export interface CalendarFigures {
  changes: ViewChanges[];
  /** gzip KiB that the HTML asks for, and of all that has come when the grid is there. */
  initialKib: number;
  allKib: number;
  /** The page of a week of 400 among 100,000 events, in milliseconds. */
  page: { p50: number; p95: number };
  /** SQL statements of that page. */
  statements: number;
}

/** Weeks of 400, 75 and no events in a real Chromium on the production build, at full speed and slowed down four times. */
export async function measureCalendar(): Promise<CalendarFigures> {
  return withDatabase(async (place) => {
    const team = await fillCalendar();
    return await withServer(place, (origin) => measureServer({ origin, team, place }));
  });
}

interface Served {
  origin: string;
  team: CalendarTeam;
  place: BenchPlace;
}

async function measureServer({ origin, team, place }: Served): Promise<CalendarFigures> {
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/Madrid' });
    const cookie = await signIn(context, { origin, team });
    const busy = { url: `${origin}/dashboard/calendar?view=week&date=${team.dates.busy}`, cookie };
    const times: number[] = [];
    for (let sent = 0; sent < PAGE_REQUESTS; sent++) {
      const since = performance.now();
      await request(busy);
      times.push(performance.now() - since);
    }
    const statements = await countStatements(place, () => request(busy));
    const scripts = await weighScripts(context, busy.url);
    const changes: ViewChanges[] = [];
    for (const slowdown of [1, 4]) {
      for (const weeks of ['empty', 'quiet', 'busy'] as const) {
        const url = `${origin}/dashboard/calendar?view=week&date=${team.dates[weeks]}`;
        changes.push({ weeks, slowdown, ...(await measureChanges(context, { url, slowdown, rounds: ROUNDS[weeks] })) });
      }
    }
    return { changes, ...scripts, page: percentiles(times), statements };
  } finally {
    await browser.close();
  }
}

async function signIn(context: BrowserContext, { origin, team }: Pick<Served, 'origin' | 'team'>): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(team.email);
  await page.getByLabel('Password').fill(team.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/dashboard/);
  await page.close();
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function weighScripts(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(url);
  const initial = await page.locator('script[src]').evaluateAll((tags) => tags.map((tag) => Reflect.get(tag, 'src')));
  await grid(page).waitFor();
  const weights = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('.js'))
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as const),
  );
  await page.close();
  const kib = (names: (name: string) => boolean) =>
    weights.filter(([name]) => names(name)).reduce((sum, [, bytes]) => sum + bytes, 0) / 1024;
  return { initialKib: kib((name) => initial.includes(name)), allKib: kib(() => true) };
}

function grid(page: Page) {
  return page.locator('section.event-calendar');
}

interface Measured {
  url: string;
  slowdown: number;
  rounds: number;
}

async function measureChanges(context: BrowserContext, { url, slowdown, rounds }: Measured) {
  const page = await context.newPage();
  // The loader of TypeScript names functions by a helper that the page does not have.
  await page.addInitScript({ content: `globalThis.__name = (named) => named; (${observe})();` });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await grid(page).waitFor();
  await page.waitForTimeout(LOOK_MS);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  const before = await mainThreadMs(session);
  for (let round = 0; round < rounds; round++) {
    for (const key of KEYS) times.push(await press(page, key));
  }
  const spent = (await mainThreadMs(session)) - before;
  const { presses, cls } = await page.evaluate(() => window.measured);
  const inp = interactionToNextPaint(Object.values(presses));
  await page.close();
  const { p50, p95 } = percentiles(times);
  return { presses: times.length, p50, p95, mainThreadMs: spent / times.length, inp, cls };
}

/** INP as web.dev defines it: the slowest press, of each fifty one left aside. @param presses milliseconds of each */
function interactionToNextPaint(presses: readonly number[]): number {
  return presses.toSorted((a, b) => b - a)[Math.floor(presses.length / 50)] ?? 0;
}

async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/** @returns milliseconds from the key's own time stamp to the first frame that shows a grid of another name with the events in sight */
async function press(page: Page, key: string): Promise<number> {
  // In an object, so that only the listener is waited for before the key is pressed.
  const next = await page.evaluateHandle(() => ({ shown: window.nextView() }));
  await page.keyboard.press(key);
  const ms = await next.evaluate(({ shown }) => shown);
  await page.waitForTimeout(LOOK_MS);
  return ms;
}

declare global {
  interface Window {
    measured: { presses: Record<number, number>; cls: number };
    nextView: () => Promise<number>;
  }
}

/** Runs in the page. */
function observe(): void {
  const measured: Window['measured'] = { presses: {}, cls: 0 };
  window.measured = measured;
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) measured.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  type Press = PerformanceEntry & { interactionId: number };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Press[]) {
      const { interactionId: id, duration } = entry;
      if (id) measured.presses[id] = Math.max(measured.presses[id] ?? 0, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const nameOf = () => {
    const shown = document.querySelector('section.event-calendar:not([aria-busy=true])');
    return shown?.getAttribute('aria-label') ?? null;
  };
  window.nextView = () =>
    new Promise((done) => {
      const before = nameOf();
      const onKeyDown = ({ timeStamp }: KeyboardEvent) => {
        const look = () => {
          const now = nameOf();
          if (now === null || now === before) return requestAnimationFrame(look);
          return requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', onKeyDown, { once: true, capture: true });
    });
}
