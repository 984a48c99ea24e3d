/** Runs once when the server starts: background work begins in the same process unless WORKER=off. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { env } = await import('@/lib/infra/env');
    const { worker, databaseUrl } = env();
    if (!worker || !databaseUrl) return;
    const { startWorker } = await import('@/lib/worker/start');
    // The server does not wait for it: pages answer while the queue's tables are made.
    void startWorker(databaseUrl);
  }
}
