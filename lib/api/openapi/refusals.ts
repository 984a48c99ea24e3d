import { z } from 'zod';
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import type { ErrorCode } from '@/lib/core/errors';
import type { AnyEndpoint } from '../operations';
import { DEFAULT_INVALID_MESSAGE } from '../respond';
import { conflictResource } from './beside-data';
import { limitedHeaders, rateHeaders, retryHeaders } from './headers';
import { isIdempotent } from './idempotent';
import { publishedAnswer } from './published';

const REFUSAL_CODES = [
  'invalid',
  'time_unavailable',
  'payment_required',
  'payment_failed',
  'coupon_invalid',
  'wrong_state',
  'idempotency_mismatch',
] as const satisfies readonly ErrorCode[];

const failure = z
  .object({
    message: z.string().meta({ description: 'What went wrong, for people.' }),
    code: z.string().meta({ description: 'What went wrong, for programs. Codes stay; messages may be reworded.' }),
  })
  .meta({ id: 'Error', description: 'Every answer that is no success.' });

const refusal = z
  .object({
    message: z.string().meta({ description: 'What went wrong, for people.' }),
    code: z.enum(REFUSAL_CODES).meta({ description: 'What went wrong, for programs.' }),
    errors: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .meta({ description: 'Everything that is wrong, by field: `invitee_email`, `rules.0.start`.' }),
    conflicts: z
      .array(conflictResource)
      .optional()
      .meta({ description: 'Of a series: every time that cannot be had.' }),
  })
  .meta({ id: 'Refusal', description: 'Input that cannot be used, or a state that does not allow it.' });

/** Answers that are the same at every operation. */
const COMMON = {
  400: shared('MalformedJson', 'The body is no JSON.', 'The request body is not valid JSON.', 'malformed_json'),
  401: shared(
    'Unauthenticated',
    'No token, or one that is wrong, expired or revoked.',
    'Unauthenticated.',
    'unauthenticated',
  ),
  403: shared('Forbidden', 'The token, or its user, may not do this.', 'This action is unauthorized.', 'forbidden'),
  413: shared('TooLarge', 'The body is over 1 MiB.', 'The request body may not be greater than 1 MiB.', 'too_large'),
  415: shared(
    'UnsupportedMediaType',
    'The body has another content type.',
    'The request body must be JSON (Content-Type: application/json).',
    'unsupported_media_type',
  ),
  429: {
    ...shared(
      'TooManyRequests',
      'The team made more requests than it may in a minute.',
      'Too Many Attempts.',
      'rate_limited',
    ),
    headers: limitedHeaders,
  },
  500: shared('ServerError', 'A fault of ours. Nothing was changed.', 'Server Error', 'server_error'),
  503: {
    ...shared('Unavailable', 'The database cannot be reached. Nothing was changed.', 'Server Error', 'server_error'),
    headers: retryHeaders,
  },
} as const;

const IN_PROGRESS: ZodOpenApiResponseObject = {
  ...shared(
    'InProgress',
    'A request with this `Idempotency-Key` is still running.',
    'A request with this Idempotency-Key is still running.',
    'conflict',
  ),
  headers: retryHeaders,
};

/** Every refusal that an operation can answer with. */
export function refusalsOf(endpoint: AnyEndpoint): ZodOpenApiResponsesObject {
  const { ability, body, query, path } = endpoint;
  return {
    ...(body ? { 400: COMMON[400] } : {}),
    ...(ability === 'anonymous' ? {} : { 401: COMMON[401], 403: COMMON[403] }),
    ...(path.includes('{id}') ? { 404: notFound(endpoint) } : {}),
    ...(isIdempotent(endpoint) ? { 409: IN_PROGRESS } : {}),
    ...(body ? { 413: COMMON[413], 415: COMMON[415] } : {}),
    ...(body || query || publishedAnswer(endpoint, 422) ? { 422: refused(endpoint) } : {}),
    429: COMMON[429],
    500: COMMON[500],
    503: COMMON[503],
  };
}

function shared(id: string, description: string, message: string, code: ErrorCode): ZodOpenApiResponseObject {
  return {
    id,
    description,
    headers: rateHeaders,
    content: { 'application/json': { schema: failure, example: { message, code } } },
  };
}

function notFound({ noun = 'Record' }: AnyEndpoint): ZodOpenApiResponseObject {
  const example = { message: `${noun} not found`, code: 'not_found' };
  return {
    description: `The team has no ${noun.toLowerCase()} of this id.`,
    headers: rateHeaders,
    content: { 'application/json': { schema: failure, example } },
  };
}

function refused(endpoint: AnyEndpoint): ZodOpenApiResponseObject {
  return {
    description: 'Something in the request cannot be used; `errors` names every field.',
    headers: rateHeaders,
    content: { 'application/json': { schema: refusal, examples: refusalExamples(endpoint) } },
  };
}

function refusalExamples(endpoint: AnyEndpoint) {
  const { invalidMessage = DEFAULT_INVALID_MESSAGE } = endpoint;
  const published = publishedAnswer(endpoint, 422);
  const { errors = undefined } = published ?? {};
  const fallback = { name: ['The name field is required.'] };
  const example = (summary: string, value: Record<string, unknown>) => ({ summary, value });
  const invalid = { message: invalidMessage, code: 'invalid', errors: errors ?? fallback };
  const extra = EXAMPLES[`${endpoint.method} ${endpoint.path}`] ?? {};
  return {
    ...(endpoint.body || endpoint.query || errors ? { invalid: example('A field cannot be used', invalid) } : {}),
    ...(published && !errors
      ? { wrong_state: example('The state does not allow it', { ...published, code: 'wrong_state' }) }
      : {}),
    ...extra,
    ...(isIdempotent(endpoint) ? { idempotency_mismatch: KEY_REUSED } : {}),
  };
}

const KEY_REUSED = {
  summary: 'The Idempotency-Key was used for another request',
  value: { message: 'This Idempotency-Key was used for another request.', code: 'idempotency_mismatch' },
};

const TIME_TAKEN = {
  message: 'Validation error',
  code: 'time_unavailable',
  errors: { start_time: ['The start time is no longer available.'] },
};

const CONFLICTS = [
  {
    start_time: '2026-02-15T14:00:00Z',
    reason: 'busy',
    alternatives: [{ start_time: '2026-02-15T15:00:00Z', end_time: '2026-02-15T16:00:00Z' }],
  },
];

/** Refusals that only these operations know. */
const EXAMPLES: Record<string, Record<string, { summary: string; value: Record<string, unknown> }>> = {
  'POST /events': {
    time_unavailable: {
      summary: 'The time, or a time of the series, is taken or closed',
      value: { ...TIME_TAKEN, conflicts: CONFLICTS },
    },
  },
  'PUT /events/{id}': {
    time_unavailable: { summary: 'The new time is taken or closed', value: TIME_TAKEN },
  },
  'POST /coupons/validate': {
    coupon_invalid: {
      summary: 'The coupon does not count here',
      value: {
        message: 'The given data was invalid.',
        code: 'coupon_invalid',
        errors: { code: ['The code has been used up.'] },
      },
    },
  },
};
