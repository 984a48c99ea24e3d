import { measureApi } from './api';
import { measureStart } from './start';

/** `npm run bench` measures all, `npm run bench -- api` or `start` one part. */
const only = process.argv[2];

if (only !== 'start') {
  const api = await measureApi();
  line('bare route, requests/s', api.bare.rps.toFixed(0));
  line('list of 50 from 100,000 events, requests/s', api.list.rps.toFixed(0));
  line('list over bare route, median of rounds', api.ratio.toFixed(2), 'goal ≥ 0.50');
  line('list p50 / p97.5 / p99, ms', `${api.list.p50} / ${api.list.p97} / ${api.list.p99}`);
  line('SQL statements a request', String(api.statements), 'goal ≤ 3');
  line('app memory after 1,000 lists, MB', String(api.rssMb), 'goal ≤ 300');
}
if (only !== 'api') {
  const start = await measureStart();
  line('npm start on a fresh clone, s', start.freshStartSeconds.toFixed(1), 'goal ≤ 150');
  line('second start, s', start.secondStartSeconds.toFixed(1), 'goal ≤ 6');
  line('clone, packages and build, MB', String(start.diskMegabytes), 'goal ≤ 1,200');
  line('app memory after 1,000 simple requests, MB', String(start.appMegabytes), 'goal ≤ 300');
  line('launcher memory, MB', String(start.launcherMegabytes));
}
process.exit(0);

function line(name: string, value: string, goal = ''): void {
  process.stdout.write(`${name.padEnd(46)} ${value.padStart(14)}   ${goal}\n`);
}
