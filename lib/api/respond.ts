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

/** Text that is JSON already. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function json(body: unknown, status: number, headers: HeadersInit): Response {
  const text = body instanceof JsonText ? body.text : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** Any error as the contract's envelope. What is not a rule of ours is told as `Server Error` and nothing else. */
export function errorResponse(error: unknown, invalidMessage: string, headers: Record<string, string>): Response {
  if (!(error instanceof DomainError)) return faultResponse(error, headers);
  const retry: Record<string, string> =
    error.retryAfterSeconds === undefined ? {} : { 'retry-after': String(error.retryAfterSeconds) };
  const body = {
    message: error.message || invalidMessage,
    code: error.code,
    ...(error.problems ? { errors: problemTexts(error.problems) } : {}),
    ...error.extra,
  };
  return json(body, STATUS[error.code], { ...headers, ...retry });
}

function faultResponse(error: unknown, headers: Record<string, string>): Response {
  const body = { message: 'Server Error', code: 'server_error' };
  if (!isUnreachable(error)) return json(body, 500, headers);
  return json(body, 503, { ...headers, 'retry-after': String(UNREACHABLE_RETRY_SECONDS) });
}

/** What every answer tells of the team's limit, and what a refused one adds. */
export function rateHeaders(window: RateWindow, limit: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - window.hits)),
    ...(window.hits > limit ? { 'x-ratelimit-reset': String(Math.ceil(window.resetsAt.getTime() / 1000)) } : {}),
  };
}

/** @throws rate_limited when the window holds more hits than the limit */
export function assertWithinLimit(window: RateWindow, limit: number): void {
  if (window.hits <= limit) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((window.resetsAt.getTime() - Date.now()) / 1000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}
