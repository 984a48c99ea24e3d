import { createHash, randomBytes } from 'node:crypto';
import { DomainError, wrongState } from '@/lib/core/errors';
import { toLocale } from '@/lib/core/locale';
import { transaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { logger } from '@/lib/infra/logger';
import { addressKey, countHit } from '@/lib/infra/rate-limit';
import { isMailConfigured, queueMail } from '@/lib/modules/mail/service';
import { passwordResetLetter, renderLetter } from '@/lib/modules/mail/templates/rules';
import { queueNotice } from '../notices/service';
import { hashPassword } from '../passwords/service';
import type { ResetPasswordInput } from '../schema';
import { forgetFailedTries } from '../service';
import { endSignIns } from '../sessions/service';

const SECRET_BYTES = 32;
const HOUR_SECONDS = 60 * 60;
/** Requests an hour for one e-mail, which are then silently dropped, and from one address, which is then told to wait. */
const LIMITS = { perEmail: 3, perAddress: 20 };

/** @throws rate_limited after too many requests from one address, whoever they were for */
export async function assertMayAskForReset(address: string): Promise<void> {
  const window = await countHit(`reset:${addressKey(address)}`, HOUR_SECONDS);
  if (window.hits <= LIMITS.perAddress) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((window.resetsAt - Date.now()) / 1000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}

/**
 * Sends a link to choose a new password to whoever has this e-mail; nobody else learns whether anyone has. Where no mail is
 * sent, the link goes to the log of the server, which only the operator reads, and nowhere else.
 */
export async function requestPasswordReset(email: string): Promise<void> {
  const window = await countHit(`reset:${email.toLowerCase()}`, HOUR_SECONDS);
  if (window.hits > LIMITS.perEmail) return;
  const [user] = await prisma.$queryRaw<{ id: number; name: string; email: string; locale: string }[]>`
    SELECT id, name, email, locale FROM users WHERE lower(email) = lower(${email})`;
  if (!user) return;
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const now = new Date();
  const url = `${env().appUrl}/reset-password/${secret}`;
  await transaction(async (db) => {
    const expiresAt = new Date(now.getTime() + HOUR_SECONDS * 1000);
    const data = { userId: user.id, tokenHash: hashOf(secret), expiresAt, createdAt: now };
    await db.passwordReset.create({ data, select: { id: true } });
    if (!isMailConfigured()) return;
    const locale = toLocale(user.locale) ?? 'en';
    const letter = passwordResetLetter(locale, { name: user.name, url });
    const mail = renderLetter(letter, { name: 'Openslot', accentColor: null });
    await queueMail({ db, teamId: null, now }, { ...mail, to: user.email, template: 'password_reset', locale });
  });
  if (!isMailConfigured()) logger.warn({ url, user: user.id }, 'no mail is set up: pass this link on by hand');
}

/** Whether a link can still be used; looking changes nothing. */
export async function isResetOpen(secret: string): Promise<boolean> {
  const where = { tokenHash: hashOf(secret), usedAt: null, expiresAt: { gt: new Date() } };
  return (await prisma.passwordReset.count({ where })) > 0;
}

/**
 * Sets the new password, uses up this link and every other of the user, and ends all their sessions and the tokens of their
 * logins.
 * @param address of the client, whose failed tries are forgotten
 * @throws wrong_state when the link is unknown, used or over
 */
export async function resetPassword({ token, password }: ResetPasswordInput, address: string): Promise<void> {
  if (!(await isResetOpen(token))) throw wrongState('Link is used or over');
  const passwordHash = await hashPassword(password);
  const email = await transaction(async (db) => {
    const now = new Date();
    const used = await db.passwordReset.updateManyAndReturn({
      where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
      select: { userId: true },
    });
    const userId = used[0]?.userId;
    if (userId === undefined) throw wrongState('Link is used or over');
    await db.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
    await queueNotice({ db, now }, userId, 'password_changed');
    await endSignIns(db, { userId, now, keep: null });
    await db.emailChange.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
    const user = await db.user.update({ where: { id: userId }, data: { passwordHash }, select: { email: true } });
    return user.email;
  });
  await forgetFailedTries(email, address);
}

function hashOf(secret: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(secret).digest());
}
