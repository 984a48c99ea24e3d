import pino from 'pino';

/** Lines are written together, at the latest after a second and when the process ends. */
const output = pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 1_000 });

/** One JSON line an entry on standard output. Secrets are never handed to it: see {@link describeFault}. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  output,
);

/** Kind, code and place of a fault, and its message without the values that drivers quote in it. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { message: 'unknown' };
  const { code, constraint, table } = fault as { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: fault.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    message: withoutValues(fault.message),
    stack: frames?.join('\n'),
  };
}

/** Prisma shows the call with its values before the last line; PostgreSQL and JSON.parse quote what they refuse. */
function withoutValues(message: string): string {
  const last = message.trimEnd().split('\n').at(-1) ?? '';
  return last.replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|\([^)]*\)=\([^)]*\)?/g, '…').slice(0, 300);
}
