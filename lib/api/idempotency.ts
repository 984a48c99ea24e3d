import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { DomainError, invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import { logger } from '@/lib/infra/logger';
import { statement } from '@/lib/infra/sql';
import { errorReply, type Reply } from './respond';

export const MAX_KEY_LENGTH = 255;
/** A request that has not finished by then has died: transactions end long before. */
export const DEAD_AFTER_SECONDS = 60;
const RETRY_SECONDS = 1;
const SWEEP_ONE_IN = 32;

/** A request that carries an Idempotency-Key. */
export interface KeyedRequest {
  ctx: Ctx;
  /** The `Idempotency-Key` header. */
  key: string;
  /** The secret of the token it was sent with. */
  secret: string;
  /** Method, path and body: what must be the same for the answer to be the same. */
  fingerprint: string;
  /** Message of a 422 of this endpoint. */
  invalidMessage: string;
}

/**
 * Does the work of a request once for each key of a token within 24 hours, and answers repetitions with the first answer.
 *
 * Refusals by rules are kept like successes, as Stripe does: the work had begun, and a client that repeats a request wants to
 * know how that one ended. Faults (5xx) and passing refusals are not kept, nor is what a schema refused before.
 * A request that died gives its key free after a minute, unless one of its transactions was committed; that commit and the
 * note of it are one, so the work is never done twice.
 * @throws idempotency_mismatch, conflict (still running, or finished with its answer lost), invalid (`idempotency_key`)
 */
export async function once(request: KeyedRequest, work: (ctx: Ctx) => Promise<Reply>): Promise<Reply> {
  const seal = sealOf(request);
  const attempt = randomUUID();
  const { teamId } = request.ctx;
  const [own] = await claim(teamId, seal.name, seal.requestHash, attempt);
  if (!own) return replay(teamId, seal);
  if (Math.random() * SWEEP_ONE_IN < 1) await sweepKeys();
  const reply = await attemptWork(request, { name: seal.name, attempt }, work);
  await finish(teamId, seal.name, attempt, reply.status, encrypt(seal, reply)).catch((error: unknown) =>
    logger.warn({ code: (error as { code?: string }).code }, 'an idempotent answer could not be kept'),
  );
  return reply;
}

/** Removes up to a hundred keys older than 24 hours. */
export const sweepKeys = statement(`DELETE FROM idempotency_keys WHERE (team_id, key) IN (
    SELECT team_id, key FROM idempotency_keys WHERE created_at < now() - interval '24 hours'
    ORDER BY created_at LIMIT 100 FOR UPDATE SKIP LOCKED)`);

const claim = statement<{ attempt: string }>(`INSERT INTO idempotency_keys AS k (team_id, key, request_hash, attempt)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (team_id, key) DO UPDATE SET request_hash = excluded.request_hash, attempt = excluded.attempt,
    status = 'running', response_status = NULL, response_body = NULL, committed_at = NULL, created_at = now()
  WHERE k.created_at < now() - interval '24 hours'
    OR (k.status = 'running' AND k.committed_at IS NULL AND k.request_hash = excluded.request_hash
      AND k.created_at < now() - interval '${DEAD_AFTER_SECONDS} seconds')
  RETURNING attempt`);

interface KeyRow {
  status: 'running' | 'finished';
  request_hash: Buffer;
  response_status: number | null;
  response_body: Buffer | null;
  is_lost: boolean;
}

const find = statement<KeyRow>(`SELECT status, request_hash, response_status, response_body,
    committed_at < now() - interval '${DEAD_AFTER_SECONDS} seconds' AS is_lost
  FROM idempotency_keys WHERE team_id = $1 AND key = $2`);

const finish = statement(`UPDATE idempotency_keys SET status = 'finished', response_status = $4, response_body = $5
  WHERE team_id = $1 AND key = $2 AND attempt = $3`);

const release = statement(
  'DELETE FROM idempotency_keys WHERE team_id = $1 AND key = $2 AND attempt = $3 AND committed_at IS NULL',
);

interface Attempt {
  name: string;
  attempt: string;
}

async function attemptWork(
  { ctx, invalidMessage }: KeyedRequest,
  { name, attempt }: Attempt,
  work: (ctx: Ctx) => Promise<Reply>,
): Promise<Reply> {
  const beforeCommit = (db: Db) => noteCommit(db, ctx, { name, attempt });
  try {
    return await work({ ...ctx, beforeCommit });
  } catch (error) {
    if (isKept(error)) return errorReply(error, invalidMessage);
    await release(ctx.teamId, name, attempt).catch(() => undefined);
    throw error;
  }
}

/** @throws conflict when another request took the key over, which undoes what this one did */
async function noteCommit(db: Db, { teamId }: Ctx, { name, attempt }: Attempt): Promise<void> {
  const count = await db.$executeRaw`UPDATE idempotency_keys SET committed_at = now()
    WHERE team_id = ${teamId} AND key = ${name} AND attempt = ${attempt}::uuid`;
  if (count === 0) throw stillRunning();
}

function isKept(error: unknown): error is DomainError {
  return (
    error instanceof DomainError &&
    error.retryAfterSeconds === undefined &&
    error.code !== 'conflict' &&
    error.code !== 'server_error'
  );
}

async function replay(teamId: number, seal: Seal): Promise<Reply> {
  const [row] = await find(teamId, seal.name);
  if (!row) throw stillRunning();
  if (!row.request_hash.equals(seal.requestHash)) {
    throw new DomainError('idempotency_mismatch', 'This Idempotency-Key was used for another request.');
  }
  if (row.response_body && row.response_status !== null) {
    const text = decrypt(seal, row.response_status, row.response_body);
    return { status: row.response_status, text, headers: { 'idempotent-replayed': 'true' } };
  }
  if (!row.is_lost) throw stillRunning();
  throw new DomainError('conflict', 'The request with this Idempotency-Key was carried out, but its answer was lost.');
}

function stillRunning(): DomainError {
  return new DomainError('conflict', 'A request with this Idempotency-Key is still running.', {
    retryAfterSeconds: RETRY_SECONDS,
  });
}

/** What only token and key together give: nothing kept can be read, or guessed from a guessed body, without both. */
interface Seal {
  /** Under which the row is found. */
  name: string;
  requestHash: Buffer;
  cipherKey: Buffer;
}

const PART_BYTES = 32;

function sealOf({ key, secret, fingerprint }: KeyedRequest): Seal {
  if (key.length > MAX_KEY_LENGTH) {
    throw invalid(problem('idempotency_key', 'max_string', { max: MAX_KEY_LENGTH }));
  }
  const derived = Buffer.from(hkdfSync('sha256', secret, key, 'openslot idempotency', 3 * PART_BYTES));
  const part = (index: number) => derived.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
  return {
    name: part(0).toString('base64url'),
    requestHash: createHmac('sha256', part(1)).update(fingerprint).digest(),
    cipherKey: part(2),
  };
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

function encrypt({ cipherKey }: Seal, { status, text }: Reply): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', cipherKey, iv).setAAD(Buffer.from(String(status)));
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function decrypt({ cipherKey }: Seal, status: number, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(String(status)))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
}
