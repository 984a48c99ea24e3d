import { Agent, get } from 'node:http';
import { dashboardAddresses, recordIds } from '../e2e/dashboard-addresses';
import { withServer } from './api';
import { fillBusyTeam } from './busy-team';
import type { BenchPlace } from './database';
import { percentiles } from './load';
import { withOwner } from './owner';
import { countStatements } from './statements';

export interface PageFigures {
  path: string;
  /** Milliseconds from the request to the last byte of the answer. */
  p50: number;
  p95: number;
  /** p95 over that of a bare route of the same server in the same minute. */
  ratio: number;
  /** SQL statements of one request. */
  statements: number;
  /** As it travels. */
  kilobytes: number;
}

/** A page is measured as a running server answers it: compiled, and not as its first visitors meet it. */
const WARM_UP = 20;
/** Enough that one that met the collector of garbage, as every fortieth does, is not what a page is judged by. */
const REQUESTS = 160;
const BARE_REQUESTS = 40;

/** Every page of the dashboard for an owner whose team has 100,000 events, one request at a time. */
export async function measureDashboard(): Promise<{ bare: number; pages: PageFigures[] }> {
  return withOwner(async ({ place, client, teamId, cookie }) => {
    await fillBusyTeam(client, teamId);
    const addresses = dashboardAddresses(await recordIds(client, teamId)).filter(({ kind }) => kind === 'page');
    const paths = addresses.map(({ path: page }) => page);
    return withServer(place, (origin) => measurePages({ origin, cookie, place, paths: [...paths, ...VIEWS] }));
  });
}

/** Pages that have more than one view of much data. */
const VIEWS = [
  '/dashboard/calendar?view=day',
  '/dashboard/calendar?view=month',
  '/dashboard/calendar?view=team',
  '/dashboard/calendar?view=agenda',
  '/dashboard/events?search=garcia',
  '/dashboard/events?status=completed&sort=start_time',
  '/dashboard/clients?search=mar',
  '/dashboard/finance/transactions?status=completed&provider=cash',
];

interface Measured {
  origin: string;
  cookie: string;
  place: BenchPlace;
  paths: string[];
}

async function measurePages({ origin, cookie, place, paths }: Measured) {
  const agent = new Agent({ keepAlive: true });
  const ask = (page: string) => bytesOf(origin + page, { cookie, 'accept-encoding': 'gzip' }, agent);
  const pages: PageFigures[] = [];
  const bares: number[] = [];
  for (const page of paths) {
    for (let sent = 0; sent < WARM_UP; sent++) await ask(page);
    const bare = await timed(BARE_REQUESTS, () => ask('/api/live'));
    bares.push(bare.p95);
    let bytes = 0;
    const { p50, p95 } = await timed(REQUESTS, async () => {
      bytes = await ask(page);
    });
    const statements = await countStatements(place, () => ask(page));
    pages.push({ path: page, p50, p95, ratio: p95 / bare.p95, statements, kilobytes: Math.round(bytes / 1024) });
  }
  agent.destroy();
  return { bare: Math.max(...bares), pages };
}

/** Of an answer as it travels, compressed as for a browser. @throws Error when it is a refusal */
function bytesOf(url: string, headers: Record<string, string>, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.once('end', () => resolve(bytes));
      answer.once('error', reject);
      if ((answer.statusCode ?? 0) >= 400) reject(new Error(`${url} answered ${answer.statusCode}`));
    });
    request.once('error', reject);
  });
}

async function timed(requests: number, work: () => Promise<unknown>) {
  const times: number[] = [];
  for (let sent = 0; sent < requests; sent++) {
    const since = performance.now();
    await work();
    times.push(performance.now() - since);
  }
  return percentiles(times);
}
