import { migrationNames, pendingMigrations, type Queryable } from '@/prisma/migrate';

export type Health = { status: 'ok' } | { status: 'unavailable'; reason: string };

/**
 * Whether requests can be served: the database answers and has every migration this build knows. A database that is
 * ahead of the build is healthy, so that servers can be replaced one after the other.
 */
export async function checkHealth(database: Queryable): Promise<Health> {
  try {
    const pending = await Promise.race([pendingMigrations(database, expected), silence()]);
    if (pending.length === 0) return { status: 'ok' };
    return { status: 'unavailable', reason: `Migrations are not applied: ${pending.join(', ')}.` };
  } catch (error) {
    return { status: 'unavailable', reason: `The database does not answer: ${reasonOf(error)}.` };
  }
}

/** Read once: files that arrive later belong to the next build. */
const expected = migrationNames();

const ANSWER_WITHIN_MS = 3_000;

function silence(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('no answer within 3 seconds')), ANSWER_WITHIN_MS).unref();
  });
}

/** Codes and short texts only: a driver's message may hold the address of the database. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ECONNREFUSED') return 'connection refused';
  return code ?? message ?? 'unknown reason';
}
