import { z } from 'zod';

const requestId = z.string().meta({
  description: 'Names the request in the log of the server; an id that you send is used again.',
  example: '0b0e6f0e-5f0d-4f43-9f0a-1d7c6c1f3b5e',
  header: { id: 'RequestId' },
});
const limit = z.int().meta({
  description: 'Requests that the team, or without a token the address, may make in a minute.',
  example: 600,
  header: { id: 'RateLimit' },
});
const remaining = z.int().meta({
  description: 'Requests left in this minute.',
  example: 599,
  header: { id: 'RateRemaining' },
});
const reset = z.int().meta({
  description: 'When the minute ends, Unix time in seconds.',
  example: 1771164060,
  header: { id: 'RateReset' },
});
const retryAfter = z.int().meta({
  description: 'Seconds after which trying again makes sense.',
  example: 12,
  header: { id: 'RetryAfter' },
});
const replayed = z
  .literal('true')
  .optional()
  .meta({
    description: 'Set when this is the first answer to the same `Idempotency-Key`, given again.',
    example: 'true',
    header: { id: 'IdempotentReplayed' },
  });

/** Of every answer, also where nothing could be counted. */
const everyHeaders = z.object({ 'X-Request-Id': requestId });

/** Of every answer that was counted: against the team, or without a token against the address. */
export const rateHeaders = everyHeaders.extend({ 'X-RateLimit-Limit': limit, 'X-RateLimit-Remaining': remaining });

/** Of the success of a POST. */
export const replayHeaders = rateHeaders.extend({ 'Idempotent-Replayed': replayed });

/** Of an answer that asks to come back later. */
export const retryHeaders = everyHeaders.extend({ 'Retry-After': retryAfter });

/** Of an answer beyond the limit. */
export const limitedHeaders = rateHeaders.extend({ 'X-RateLimit-Reset': reset, 'Retry-After': retryAfter });
