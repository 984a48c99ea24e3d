import pino from 'pino';

/** Lines are written together, at the latest after a second and when the process ends. */
const output = pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 1_000 });

/** One JSON line an entry on standard output. Secrets are never handed to it. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  output,
);
