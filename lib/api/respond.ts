import { DomainError, type ErrorCode } from '@/lib/core/errors';
import { problemTexts } from '@/lib/core/problems';
import { isUnreachable } from '@/lib/infra/db-errors';
import type { RateWindow } from '@/lib/infra/rate-limit';

const STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  invalid: 422,
  malformed_json: 400,
  unsupported_media_type: 415,
  too_large: 413,
  rate_limited: 429,
  time_unavailable: 422,
  payment_required: 422,
  payment_failed: 422,
  coupon_invalid: 422,
  wrong_state: 422,
  idempotency_mismatch: 422,
  conflict: 409,
  server_error: 500,
};

export const DEFAULT_INVALID_MESSAGE = 'The given data was invalid.';
const UNREACHABLE_RETRY_SECONDS = 2;

/** An answer before it is one of HTTP's: what it says, as JSON text. */
export interface Reply {
  status: number;
  text: string;
  /** Besides those of every answer. */
  headers?: Record<string, string>;
}

/** @param headers of every answer; taken over by the response */
export function respond({ status, text, headers: own }: Reply, headers: Record<string, string>): Response {
  headers['content-type'] = 'application/json';
  if (own) Object.assign(headers, own);
  return new Response(text, { status, headers });
}

/** Any error as the contract's envelope. What is not a rule of ours is told as `Server Error` and nothing else. */
export function errorReply(error: unknown, invalidMessage: string): Reply {
  if (!(error instanceof DomainError)) return faultReply(error);
  const body = {
    message: error.message || invalidMessage,
    code: error.code,
    ...(error.problems ? { errors: problemTexts(error.problems) } : {}),
    ...error.extra,
  };
  const reply = { status: STATUS[error.code], text: JSON.stringify(body) };
  const retry = error.retryAfterSeconds;
  return retry === undefined ? reply : { ...reply, headers: { 'retry-after': String(retry) } };
}

function faultReply(error: unknown): Reply {
  const text = JSON.stringify({ message: 'Server Error', code: 'server_error' });
  if (!isUnreachable(error)) return { status: 500, text };
  return { status: 503, text, headers: { 'retry-after': String(UNREACHABLE_RETRY_SECONDS) } };
}

/** Adds what every answer tells of the limit it counts against, and what a refused one tells besides. */
export function addRateHeaders(headers: Record<string, string>, window: RateWindow, limit: number): void {
  headers['x-ratelimit-limit'] = String(limit);
  headers['x-ratelimit-remaining'] = String(Math.max(0, limit - window.hits));
  if (window.hits > limit) headers['x-ratelimit-reset'] = String(Math.ceil(window.resetsAt / 1000));
}

/** @throws rate_limited when the window holds more hits than the limit */
export function assertWithinLimit(window: RateWindow, limit: number): void {
  if (window.hits <= limit) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((window.resetsAt - Date.now()) / 1000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}
