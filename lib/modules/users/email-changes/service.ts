import { createHash, randomBytes } from 'node:crypto';
import { DomainError, invalid, wrongState } from '@/lib/core/errors';
import { toLocale } from '@/lib/core/locale';
import { problem } from '@/lib/core/problems';
import { DAY_MS } from '@/lib/core/time';
import { type Ctx, inTransaction, transaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { violates } from '@/lib/infra/db-errors';
import { env } from '@/lib/infra/env';
import { logger } from '@/lib/infra/logger';
import { countHit } from '@/lib/infra/rate-limit';
import { isMailConfigured, queueMail } from '@/lib/modules/mail/service';
import { renderLetter } from '@/lib/modules/mail/templates/rules';
import { emailChangeLetter } from '@/lib/modules/mail/templates/security/rules';
import { queueNotice } from '../notices/service';
import type { ChangeEmailInput } from '../schema';
import { confirmPassword } from '../service';

const SECRET_BYTES = 32;
const HOUR_SECONDS = 60 * 60;
/** Mails an hour that one person may have sent to addresses they name. */
const MAX_PER_HOUR = 5;

/** The new e-mail that the acting user has yet to confirm; null when none waits. */
export async function findEmailChange({ db, actor, now }: Ctx): Promise<string | null> {
  const waiting = await db.emailChange.findFirst({
    where: { userId: actor.userId, endedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  });
  return waiting?.email ?? null;
}

/**
 * Mails a link to the new address and tells the old one; nothing changes before the link's page is confirmed. Where no mail is
 * sent, the link goes to the log of the server and nowhere else.
 * @throws invalid (`current_password`: wrong_password; `email`: taken), rate_limited
 */
export async function requestEmailChange(ctx: Ctx, input: ChangeEmailInput, address: string): Promise<void> {
  await confirmPassword(ctx, { password: input.currentPassword, field: 'current_password' }, address);
  const { userId } = ctx.actor;
  await assertWithinLimit(userId);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const url = `${env().appUrl}/verify-email/${secret}`;
  await inTransaction(ctx, async (tx) => {
    const { db, now } = tx;
    if (await isTaken(tx, input.email)) throw invalid(problem('email', 'taken'));
    // Two requests at once: the row of the user lets one after the other, and the later one waits.
    await db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId} FOR UPDATE`;
    await db.emailChange.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
    const expiresAt = new Date(now.getTime() + DAY_MS);
    const data = { userId, email: input.email, tokenHash: hashOf(secret), expiresAt, createdAt: now };
    await db.emailChange.create({ data, select: { id: true } });
    await mailLink(tx, input.email, url);
    await queueNotice(tx, userId, 'email_change_asked');
  });
  if (!isMailConfigured()) logger.warn({ url, user: userId }, 'no mail is set up: pass this link on by hand');
}

/** The link stops working. */
export async function cancelEmailChange({ db, actor, now }: Ctx): Promise<void> {
  await db.emailChange.updateMany({ where: { userId: actor.userId, endedAt: null }, data: { endedAt: now } });
}

/** Whose e-mail a link would change, and to what; null when it is unknown, used or over. Looking changes nothing. */
export async function findConfirmation(secret: string): Promise<{ name: string; email: string } | null> {
  const found = await prisma.emailChange.findFirst({
    where: openLink(secret),
    select: { email: true, user: { select: { name: true } } },
  });
  return found && { name: found.user.name, email: found.email };
}

/**
 * Changes the e-mail, once: who holds the link reads the new address, and whoever asked for it knew the password. Links to a new
 * password that were mailed to the old address end.
 * @throws wrong_state when the link is unknown, used or over
 * @throws invalid (`email`: taken) when somebody else took the address meanwhile
 */
export async function confirmEmailChange(secret: string): Promise<string> {
  return transaction(async (db) => {
    const now = new Date();
    const [used] = await db.emailChange.updateManyAndReturn({
      where: openLink(secret),
      data: { endedAt: now },
      select: { userId: true, email: true },
    });
    if (!used) throw wrongState('Link is used or over');
    const { userId, email } = used;
    await db.user.update({ where: { id: userId }, data: { email }, select: { id: true } });
    await db.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
    return email;
  }).catch((error: unknown) => {
    if (violates(error, 'users_email_key')) throw invalid(problem('email', 'taken'));
    throw error;
  });
}

async function mailLink({ db, actor, now }: Ctx, to: string, url: string): Promise<void> {
  if (!isMailConfigured()) return;
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { name: true, locale: true } });
  const locale = toLocale(user.locale) ?? 'en';
  const mail = renderLetter(emailChangeLetter(locale, { name: user.name, url }), {
    name: 'Openslot',
    accentColor: null,
  });
  await queueMail({ db, teamId: null, now }, { ...mail, to, template: 'email_change', locale });
}

async function assertWithinLimit(userId: number): Promise<void> {
  const { hits, resetsAt } = await countHit(`email-change:${userId}`, HOUR_SECONDS);
  if (hits <= MAX_PER_HOUR) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}

/** One's own address counts as taken, unless only its case differs from what it is now. */
async function isTaken({ db, actor }: Ctx, email: string): Promise<boolean> {
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM users WHERE lower(email) = lower(${email}) AND (id <> ${actor.userId} OR email = ${email})`;
  return found !== undefined;
}

function openLink(secret: string) {
  return { tokenHash: hashOf(secret), endedAt: null, expiresAt: { gt: new Date() } };
}

function hashOf(secret: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(secret).digest());
}
