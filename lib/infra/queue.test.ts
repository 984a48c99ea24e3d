import { afterAll, beforeAll, expect, it } from 'vitest';
import { pool } from '@/lib/infra/db';
import { startQueue } from '@/lib/infra/queue';
import { sweep } from '@/lib/infra/sweep';
import { dropDatabase, makeDatabase } from '@/lib/testing/database';
import { JOBS } from '@/lib/worker/jobs';

let url: string;

beforeAll(async () => {
  url = await makeDatabase('queue');
});
afterAll(() => dropDatabase(url));

it('starts in several processes on one database at once, and stops', async () => {
  const queues = await Promise.all([startQueue(url, JOBS), startQueue(url, JOBS)]);
  await Promise.all(queues.map((queue) => queue.stop()));
}, 60_000);

it('does what comes round by the clock without fault, also when nothing is due', async () => {
  for (const job of JOBS) await job.run();
});

it('sweeps windows that are over and leaves the running ones', async () => {
  await pool.query(`INSERT INTO rate_limits (key, hits, resets_at)
    VALUES ('sweep:old', 1, now() - interval '1 minute'), ('sweep:new', 1, now() + interval '1 minute')`);
  await sweep();
  const { rows } = await pool.query("SELECT key FROM rate_limits WHERE key LIKE 'sweep:%'");
  expect(rows).toEqual([{ key: 'sweep:new' }]);
});
