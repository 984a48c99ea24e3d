import type { Problems } from './problems';

/** Stable, machine-readable reasons; each edge maps them to its own kind of answer. */
export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'invalid'
  | 'malformed_json'
  | 'unsupported_media_type'
  | 'too_large'
  | 'rate_limited'
  | 'time_unavailable'
  | 'payment_required'
  | 'payment_failed'
  | 'coupon_invalid'
  | 'wrong_state'
  | 'idempotency_mismatch'
  | 'conflict'
  | 'server_error';

interface DomainErrorDetails {
  /** What is wrong, by field. */
  problems?: Problems;
  /** Further top-level keys of the answer, in wire names. */
  extra?: Record<string, unknown>;
  /** Seconds after which trying again makes sense. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** A refusal that is part of the rules: every edge knows how to tell it. */
export class DomainError extends Error {
  override name = 'DomainError';
  readonly code: ErrorCode;
  readonly problems: Problems | undefined;
  readonly extra: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, details: DomainErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.problems = details.problems;
    this.extra = details.extra ?? {};
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** @param noun as the reference writes it: `Event`, `Event type`, `Client` … */
export function notFound(noun: string): DomainError {
  return new DomainError('not_found', `${noun} not found`);
}

export function unauthenticated(): DomainError {
  return new DomainError('unauthenticated', 'Unauthenticated.');
}

export function forbidden(): DomainError {
  return new DomainError('forbidden', 'This action is unauthorized.');
}

/** Input refused by a schema or a rule; the edge supplies the message of the place. */
export function invalid(problems: Problems): DomainError {
  return new DomainError('invalid', '', { problems });
}

export function timeUnavailable(problems: Problems): DomainError {
  return new DomainError('time_unavailable', '', { problems });
}

/** The row is in a state that does not allow this: `Event is already cancelled`. */
export function wrongState(message: string): DomainError {
  return new DomainError('wrong_state', message);
}

export function isDomainError(error: unknown): error is DomainError {
  return error instanceof DomainError;
}
