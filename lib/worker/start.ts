import { logger } from '@/lib/infra/logger';
import { type Queue, startQueue } from '@/lib/infra/queue';
import { JOBS } from './jobs';

const RETRY_MS = 10_000;

// A development server loads modules again; the worker is started once a process.
const store = globalThis as typeof globalThis & { openslotWorker?: Promise<Queue | null> };

/** Runs background work in this process until it ends. While the database cannot be reached it tries again. */
export function startWorker(databaseUrl: string): Promise<Queue | null> {
  store.openslotWorker ??= tryToStart(databaseUrl);
  return store.openslotWorker;
}

async function tryToStart(databaseUrl: string): Promise<Queue | null> {
  for (;;) {
    try {
      return await startQueue(databaseUrl, JOBS);
    } catch (error) {
      logger.warn({ err: error }, 'background work could not start yet');
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
    }
  }
}
