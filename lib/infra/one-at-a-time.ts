import type pg from 'pg';

type Query = (...args: unknown[]) => unknown;

/**
 * Makes a connection run the statements it is handed at once one after the other. Prisma loads relations side by side, also
 * inside a transaction, which has a single connection; the driver's own queue for that is deprecated and goes away.
 */
export function oneAtATime(client: pg.ClientBase): void {
  const query = client.query.bind(client) as Query;
  let running = 0;
  let last: Promise<unknown> = Promise.resolve();
  const done = () => {
    running -= 1;
  };
  const queued: Query = (...args) => {
    // The pool passes a callback, and hands a connection to one statement at a time.
    if (typeof args.at(-1) === 'function') return query(...args);
    const run = () => query(...args) as Promise<unknown>;
    const result = running === 0 ? run() : last.then(run, run);
    running += 1;
    last = result;
    result.then(done, done);
    return result;
  };
  client.query = queued as typeof client.query;
}
