import { measureApi } from './api';

const line = (name: string, value: string, goal: string) =>
  process.stdout.write(`${name.padEnd(46)} ${value.padStart(12)}   ${goal}\n`);

const api = await measureApi();
line('bare route, requests/s', api.bare.rps.toFixed(0), '');
line('list of 50 from 100,000 events, requests/s', api.list.rps.toFixed(0), '');
line('list over bare route (median of rounds)', api.ratio.toFixed(2), 'goal ≥ 0.50');
line('list p50 / p97.5 / p99, ms', `${api.list.p50} / ${api.list.p97} / ${api.list.p99}`, '');
line('SQL statements a request', String(api.statements), 'goal ≤ 3');
line('app memory after 1,000 requests, MB', String(api.rssMb), 'goal ≤ 300');
process.exit(0);
