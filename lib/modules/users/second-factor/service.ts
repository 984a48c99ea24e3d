import { createHash } from 'node:crypto';
import { DomainError, invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { prisma } from '@/lib/infra/db';
import { countHit, forgetWindow } from '@/lib/infra/rate-limit';
import { unseal } from '@/lib/infra/seal';
import { queueNotice } from '../notices/service';
import { type GivenCode, readCode, stepOfCode } from './rules';

/** Wrong codes of one user in a window, from anywhere: six digits are soon tried through. */
const LIMIT = 5;
const WINDOW_SECONDS = 15 * 60;

/** Whether signing in as this user takes a code as well. */
export async function hasSecondFactor(userId: number): Promise<boolean> {
  return (await prisma.authenticator.count({ where: { userId, enabledAt: { not: null } } })) > 0;
}

interface CodeGiven {
  code: string;
  /** The field the code was typed in. */
  field: string;
}

/**
 * Accepts a code of the app or a recovery code of a user, each once, also when two use it at the same moment.
 * @throws invalid (the field: wrong_code); rate_limited after too many wrong ones, with the seconds to wait
 */
export async function assertSecondFactor(userId: number, { code, field }: CodeGiven): Promise<void> {
  const key = `second-factor:${userId}`;
  // Counted before it is looked at, so that many tries at one moment are no more than many in a row.
  const { hits, resetsAt } = await countHit(key, WINDOW_SECONDS);
  if (hits > LIMIT) {
    const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1000));
    throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
  }
  const given = readCode(code);
  if (!given || !(await spend(userId, given))) throw invalid(problem(field, 'wrong_code'));
  await forgetWindow(key);
}

/** Changes with the password and tells nothing about it; null for nobody. */
export async function passwordMark(userId: number): Promise<string | null> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  return user && createHash('sha256').update(`sign-in step:${user.passwordHash}`).digest('base64url');
}

/** Names what an app's secret is sealed for. */
export function appSecretPurpose(userId: number) {
  return { label: 'authenticator', owner: String(userId) };
}

/** What is kept of a recovery code. */
export function recoveryHash(userId: number, code: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(`${userId}:${code}`).digest());
}

function spend(userId: number, { kind, code }: GivenCode): Promise<boolean> {
  return kind === 'app' ? spendStep(userId, code) : spendRecoveryCode(userId, code);
}

/** The row decides between two who send one code: its step only moves forward. */
async function spendStep(userId: number, code: string): Promise<boolean> {
  const found = await prisma.authenticator.findFirst({ where: { userId, enabledAt: { not: null } } });
  const secret = found && unseal(found.sealedSecret, appSecretPurpose(userId));
  const step = secret ? stepOfCode(secret, code, new Date()) : null;
  if (step === null) return false;
  const { count } = await prisma.authenticator.updateMany({
    where: { userId, enabledAt: { not: null }, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return count === 1;
}

async function spendRecoveryCode(userId: number, code: string): Promise<boolean> {
  const now = new Date();
  const { count } = await prisma.recoveryCode.updateMany({
    where: { userId, codeHash: recoveryHash(userId, code), usedAt: null },
    data: { usedAt: now },
  });
  if (count === 1) await queueNotice({ db: prisma, now }, userId, 'recovery_code_used');
  return count === 1;
}
