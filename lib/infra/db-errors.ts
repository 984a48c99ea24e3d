const MAX_DEPTH = 5;

/** Whether a database error names a constraint or index, however deep the driver wrapped it. */
export function violates(error: unknown, constraint: string): boolean {
  return reasons(error).some(
    (reason) =>
      reason.constraint === constraint ||
      (typeof reason.constraint === 'object' && reason.constraint?.index === constraint) ||
      (typeof reason.message === 'string' && reason.message.includes(`"${constraint}"`)) ||
      (typeof reason.originalMessage === 'string' && reason.originalMessage.includes(`"${constraint}"`)),
  );
}

const RETRYABLE = new Set(['40001', '40P01']);

/** Deadlock or serialization failure (SQLSTATE 40P01, 40001): the same transaction may succeed when run again. */
export function isRetryable(error: unknown): boolean {
  return reasons(error).some(
    (reason) =>
      RETRYABLE.has(String(reason.code)) || RETRYABLE.has(String(reason.originalCode)) || reason.code === 'P2034',
  );
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'P1001',
  'P1002',
  'P1017',
  'P2024',
]);

/** Whether the database could not be reached or ended the connection. */
export function isUnreachable(error: unknown): boolean {
  return reasons(error).some(
    (reason) =>
      UNREACHABLE.has(String(reason.code)) ||
      UNREACHABLE.has(String(reason.originalCode)) ||
      (typeof reason.message === 'string' &&
        /connection terminated|timeout exceeded when trying to connect|Can't reach database/i.test(reason.message)),
  );
}

interface Reason {
  code?: unknown;
  originalCode?: unknown;
  message?: unknown;
  originalMessage?: unknown;
  constraint?: string | { index?: string } | undefined;
}

/** The error and everything it wraps: `cause`, `meta`, `driverAdapterError`, the parts of an AggregateError. */
function reasons(error: unknown, depth = 0): Reason[] {
  if (error === null || typeof error !== 'object' || depth > MAX_DEPTH) return [];
  const wrapped = error as Record<string, unknown>;
  const inner = [
    wrapped.cause,
    wrapped.meta,
    wrapped.driverAdapterError,
    ...(Array.isArray(wrapped.errors) ? wrapped.errors : []),
  ];
  return [wrapped as Reason, ...inner.flatMap((part) => reasons(part, depth + 1))];
}
