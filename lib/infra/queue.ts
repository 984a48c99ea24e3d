import pg from 'pg';
import PgBoss from 'pg-boss';
import { logger } from './logger';

/** Work that comes round by the clock; it has to be safe to run again after it was cut off anywhere. */
export interface RecurringJob {
  name: string;
  /** Five cron fields, in UTC. */
  cron: string;
  run(): Promise<void>;
}

export interface Queue {
  /** Lets running jobs finish for some seconds. */
  stop(): Promise<void>;
}

const MAX_CONNECTIONS = 2;
const STOP_TIMEOUT_MS = 5_000;
/** A job whose process was killed is given to another after this time. */
const EXPIRE_SECONDS = 120;
const RETRIES = 2;

/**
 * Runs jobs from PostgreSQL. Any number of processes may do so on one database: each round of a job is one row that one of
 * them takes.
 */
export async function startQueue(databaseUrl: string, jobs: readonly RecurringJob[]): Promise<Queue> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: MAX_CONNECTIONS, application_name: 'openslot worker' });
  boss.on('error', (error) => logger.warn({ err: error }, 'the queue lost the database for a moment'));
  const stop = () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  await oneAtATime(databaseUrl, async () => {
    await boss.start();
    for (const job of jobs) await registerJob(boss, job);
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { stop };
}

/** Two processes that make the queue's tables at once would end in a deadlock: the database puts them in line. */
async function oneAtATime(databaseUrl: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('openslot.queue'))");
    await work();
  } finally {
    await client.end();
  }
}

async function registerJob(boss: PgBoss, { name, cron, run }: RecurringJob): Promise<void> {
  await boss.createQueue(name, { name, policy: 'short', expireInSeconds: EXPIRE_SECONDS, retryLimit: RETRIES });
  await boss.work(name, async () => {
    const started = performance.now();
    await run();
    logger.info({ job: name, ms: Math.round(performance.now() - started) });
  });
  await boss.schedule(name, cron, {}, { tz: 'UTC' });
}
