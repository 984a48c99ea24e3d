import { env } from '@/lib/infra/env';
import { startWorker } from '@/lib/worker/start';

/** Background work as a process of its own: `DATABASE_URL=… npm run worker`, beside a server with WORKER=off. */
const { databaseUrl } = env();
if (!databaseUrl) {
  process.stderr.write('Set DATABASE_URL to the database that the server uses.\n');
  process.exit(1);
}
const queue = await startWorker(databaseUrl);
process.stdout.write('Background work has begun.\n');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void queue?.stop().finally(() => process.exit(0)));
}
