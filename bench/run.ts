import { spawnSync } from 'node:child_process';
import { measureApi } from './api';
import { measureDashboard } from './dashboard';
import { measureCalendar } from './dashboard-calendar';
import type { Load } from './load';
import { measurePaint } from './paint';
import { measureSearch } from './search';
import { measureSeries } from './series';
import { measureSlotEndpoint, measureSlots } from './slots';
import { measureStart } from './start';

/** What `npm run bench` measures; a part named after `--` alone, such as `npm run bench -- search`. */
const PARTS = {
  api: printApi,
  slots: printSlots,
  series: printSeries,
  dashboard: printDashboard,
  search: printSearch,
  calendar: printCalendar,
  paint: printPaint,
  start: printStart,
} satisfies Record<string, () => Promise<void>>;

const [only] = process.argv.slice(2);
if (only === undefined) process.exit(measureAll());
if (!isPart(only)) throw new Error(`there is no part "${only}"; choose from ${Object.keys(PARTS).join(', ')}`);
await PARTS[only]();
process.exit(0);

function isPart(name: string): name is keyof typeof PARTS {
  return name in PARTS;
}

/** Each in a process of its own, since a process keeps to the database it first met. @returns exit code */
function measureAll(): number {
  const failed = Object.keys(PARTS).filter((part) => {
    line(part, '');
    const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1), part], {
      stdio: 'inherit',
    });
    return status !== 0;
  });
  for (const part of failed) line(part, 'failed');
  return failed.length === 0 ? 0 : 1;
}

async function printApi(): Promise<void> {
  const api = await measureApi();
  table([
    ['requests/s, p50 / p95 / p99 ms', 'served', 'without the server', 'over bare route'],
    ['bare route', figures(api.bare), '', ''],
    ...api.operations.map(({ name, served, direct, ratio }) => [
      name,
      figures(served),
      figures(direct),
      ratio.toFixed(2),
    ]),
  ]);
  line('reads over the bare route', '', 'goal ≥ 0.50');
  line('token, limit and log line, share of a list', `${(api.edgeShare * 100).toFixed(0)} %`, 'goal ≤ 15 %');
  line('SQL statements of a list', String(api.statements), 'goal ≤ 3');
  line('app memory after 1,000 lists, MB', String(api.rssMb), 'goal ≤ 300');
}

async function printSlots(): Promise<void> {
  const slots = measureSlots();
  line('slots of a month, 500 busy, ms', slots.month500.toFixed(2), 'goal ≤ 1');
  line('slots of a month, 5,000 busy, ms', slots.month5000.toFixed(2), 'goal ≤ 3');
  line('slots of a month, 50,000 busy, ms', slots.month50000.toFixed(2), 'grows linearly');
  line('slots of a year, 6,000 busy, ms', slots.year.toFixed(2), 'goal ≤ 15');
  const endpoint = await measureSlotEndpoint();
  line('bare route, requests/s', endpoint.bare.rps.toFixed(0));
  line('a week of slots, 1,000,000 events, requests/s', endpoint.slots.rps.toFixed(0));
  line('slots over bare route, median of rounds', endpoint.ratio.toFixed(2), 'goal ≥ 0.35');
  line('slots p50 / p95 / p99, ms', `${endpoint.slots.p50} / ${endpoint.slots.p95} / ${endpoint.slots.p99}`);
  line('SQL statements a request for slots', String(endpoint.statements), 'goal ≤ 3');
  line('app CPU a week of slots, ms', endpoint.weekCpuMs.toFixed(2), 'goal ≤ 5');
  line('app CPU a month of slots, ms', endpoint.monthCpuMs.toFixed(2));
}

async function printSeries(): Promise<void> {
  const { bare, series, ratio, statements, claimStatements } = await measureSeries();
  line('bare route on one connection, requests/s', bare.rps.toFixed(0));
  line('a series of 52 weeks, p50 / p95 / p99, ms', `${series.p50} / ${series.p95} / ${series.p99}`, 'goal p95 ≤ 60');
  line('series over bare route', ratio.toFixed(3));
  line('SQL statements of a series', String(statements), 'goal ≤ 20');
  line('those that claim its times', String(claimStatements), 'goal 1');
}

async function printDashboard(): Promise<void> {
  const { bare, pages } = await measureDashboard();
  line('bare route, p95, ms', String(bare));
  table([
    ['100,000 events; goal p95 ≤ 80 ms, ≤ 6 SQL', 'p50 / p95, ms', 'over bare route', 'SQL statements', 'gzip, KB'],
    ...pages.map(({ path, p50, p95, ratio, statements, kilobytes }) => [
      path,
      `${p50} / ${p95}`,
      ratio.toFixed(1),
      String(statements),
      String(kilobytes),
    ]),
  ]);
}

async function printSearch(): Promise<void> {
  table([
    ['a search, 1,000,000 events', 'p50 / p95 ms', 'over SELECT 1', 'rows found'],
    ...(await measureSearch()).map(({ name, p50, p95, ratio, found }) => [
      name,
      `${p50} / ${p95}`,
      ratio.toFixed(0),
      String(found),
    ]),
  ]);
  line('p95 of each', '', 'goal ≤ 100');
}

async function printCalendar(): Promise<void> {
  const { changes, initialKib, allKib, page, statements } = await measureCalendar();
  const empty = (slowdown: number) =>
    changes.find((one) => one.weeks === 'empty' && one.slowdown === slowdown)?.p50 ?? 1;
  table([
    ['view change by key, ms', 'p50 / p95', 'over an empty week', 'main thread', 'INP, CLS'],
    ...changes.map(({ weeks, slowdown, p50, p95, mainThreadMs, inp, cls }) => [
      `${{ busy: '400 events', quiet: '75 events', empty: 'no events' }[weeks]} a week, ${slowdown}× slower`,
      `${p50} / ${p95}`,
      (p50 / empty(slowdown)).toFixed(2),
      mainThreadMs.toFixed(0),
      `${inp}, ${cls.toFixed(3)}`,
    ]),
  ]);
  line('goals at 4× and 400 events', '', 'change and press ≤ 200 ms, CLS ≤ 0.02');
  line(
    'script of the page, then with its grid, KiB',
    `${initialKib.toFixed(0)}, ${allKib.toFixed(0)}`,
    'goal ≤ 185, 255',
  );
  line('page of a week among 100,000, p50 / p95, ms', `${page.p50} / ${page.p95}`, 'goal p95 ≤ 80');
  line('SQL statements of that page', String(statements), 'goal ≤ 6');
}

async function printPaint(): Promise<void> {
  table([
    ['largest paint, phone, 4× slower, 1.6 Mbit/s', 'ms', 'goal, ms'],
    ...(await measurePaint()).map(({ path, lcp, goal }) => [path, String(lcp), `≤ ${goal}`]),
  ]);
}

async function printStart(): Promise<void> {
  const start = await measureStart();
  line('npm start on a fresh clone, s', start.freshStartSeconds.toFixed(1), 'goal ≤ 150');
  line('second start, s', start.secondStartSeconds.toFixed(1), 'goal ≤ 6');
  line('clone, packages and build, MB', String(start.diskMegabytes), 'goal ≤ 1,200');
  line('app memory after 1,000 simple requests, MB', String(start.appMegabytes), 'goal ≤ 300');
  line('launcher memory, MB', String(start.launcherMegabytes));
}

function figures({ rps, p50, p95, p99 }: Load): string {
  return `${rps.toFixed(0)}, ${p50} / ${p95} / ${p99}`;
}

function table(rows: string[][]): void {
  for (const [name = '', ...cells] of rows) {
    process.stdout.write(`${name.padEnd(42)} ${cells.map((cell) => cell.padStart(22)).join(' ')}\n`);
  }
}

function line(name: string, value: string, goal = ''): void {
  process.stdout.write(`${name.padEnd(46)} ${value.padStart(14)}   ${goal}\n`);
}
