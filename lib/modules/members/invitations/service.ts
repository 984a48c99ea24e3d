import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Role } from '@/lib/core/abilities';
import { DomainError, forbidden, invalid, notFound, wrongState } from '@/lib/core/errors';
import { dateTimeFormat } from '@/lib/core/formats';
import { type Locale, toLocale } from '@/lib/core/locale';
import { problem } from '@/lib/core/problems';
import { DAY_MS } from '@/lib/core/time';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { violates } from '@/lib/infra/db-errors';
import { env } from '@/lib/infra/env';
import { countHit } from '@/lib/infra/rate-limit';
import { serverSecret } from '@/lib/infra/seal';
import { queueMail } from '@/lib/modules/mail/service';
import { invitationLetter, renderLetter } from '@/lib/modules/mail/templates/rules';
import type { Prisma } from '@/prisma/generated/client';
import { canManage, INVITATION_DAYS } from '../rules';
import type { InviteMemberInput } from '../schema';

const COLUMNS = {
  id: true,
  email: true,
  role: true,
  linkSeed: true,
  expiresAt: true,
  sentAt: true,
  invitedBy: { select: { name: true } },
} as const satisfies Prisma.InvitationSelect;

type StoredInvitation = Prisma.InvitationGetPayload<{ select: typeof COLUMNS }>;

/** An invitation nobody has accepted yet, with the link that was mailed. */
export interface PendingInvitation extends Omit<StoredInvitation, 'linkSeed'> {
  url: string;
}

const OPEN = { acceptedAt: null, revokedAt: null };
const DAY_SECONDS = DAY_MS / 1000;
/** Invitations a team sends a day: enough for any business, too few to be of use to a spammer. */
const MAX_PER_DAY = 100;

/** Invitations that were neither accepted nor revoked, newest first; those that ran out too. @throws forbidden */
export async function listInvitations(ctx: Ctx): Promise<PendingInvitation[]> {
  assertAbility(ctx, 'team:write');
  const rows = await ctx.db.invitation.findMany({
    where: { ...OPEN, teamId: ctx.teamId },
    orderBy: { id: 'desc' },
    select: COLUMNS,
  });
  return rows.map(({ linkSeed, ...row }) => ({ ...row, url: urlOf(secretOf(linkSeed)) }));
}

/**
 * Asks someone by mail to join with a role.
 * @throws invalid (`email`: taken) for a member or someone who is invited already
 * @throws forbidden for roles the actor may not give, rate_limited
 */
export async function inviteMember(ctx: Ctx, { email, role }: InviteMemberInput): Promise<void> {
  assertAbility(ctx, 'team:write');
  if (!canManage(ctx.actor.role, role)) throw forbidden();
  await assertWithinLimit(ctx);
  await inTransaction(ctx, async (tx) => {
    if (await isMember(tx, email)) throw invalid(problem('email', 'taken'));
    const link = newLink(tx.now);
    await tx.db.invitation.create({
      data: { ...link.columns, teamId: tx.teamId, email, role, invitedById: tx.actor.userId, createdAt: tx.now },
      select: { id: true },
    });
    await mailInvitation(tx, { email, role, ...link });
  }).catch((error: unknown) => {
    if (violates(error, 'invitations_open_key')) throw invalid(problem('email', 'taken'));
    throw error;
  });
}

/** Mails a new link, which works for another week; the one before ends. @throws not_found, forbidden, rate_limited */
export async function resendInvitation(ctx: Ctx, id: number): Promise<void> {
  assertAbility(ctx, 'team:write');
  await assertWithinLimit(ctx);
  await inTransaction(ctx, async (tx) => {
    const where = { ...OPEN, teamId: tx.teamId, id };
    const link = newLink(tx.now);
    const [changed] = await tx.db.invitation.updateManyAndReturn({
      where,
      data: link.columns,
      select: { email: true, role: true },
    });
    if (!changed) throw notFound('Invitation');
    if (!canManage(tx.actor.role, changed.role)) throw forbidden();
    await mailInvitation(tx, { ...changed, ...link });
  });
}

/** The link stops working at once. @throws not_found, forbidden */
export async function revokeInvitation(ctx: Ctx, id: number): Promise<void> {
  assertAbility(ctx, 'team:write');
  const { count } = await ctx.db.invitation.updateMany({
    where: { ...OPEN, teamId: ctx.teamId, id },
    data: { revokedAt: ctx.now },
  });
  if (count === 0) throw notFound('Invitation');
}

/** What is kept of the secret of a link. */
export function invitationHash(secret: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(secret).digest());
}

interface NewLink {
  columns: { linkSeed: string; tokenHash: Buffer<ArrayBuffer>; expiresAt: Date; sentAt: Date };
  url: string;
}

function newLink(now: Date): NewLink {
  const linkSeed = randomUUID();
  const secret = secretOf(linkSeed);
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
  return { columns: { linkSeed, tokenHash: invitationHash(secret), expiresAt, sentAt: now }, url: urlOf(secret) };
}

/** The link can be shown again, yet nobody who reads the database alone can make it. */
function secretOf(linkSeed: string): string {
  return createHmac('sha256', serverSecret()).update(`invitation:${linkSeed}`).digest('base64url');
}

function urlOf(secret: string): string {
  return `${env().appUrl}/invite/${secret}`;
}

async function assertWithinLimit({ teamId }: Ctx): Promise<void> {
  const { hits, resetsAt } = await countHit(`invite:${teamId}`, DAY_SECONDS);
  if (hits <= MAX_PER_DAY) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}

async function isMember({ db, teamId }: Ctx, email: string): Promise<boolean> {
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM users u JOIN memberships m ON m.user_id = u.id
    WHERE m.team_id = ${teamId} AND lower(u.email) = lower(${email})`;
  return found !== undefined;
}

async function mailInvitation(ctx: Ctx, { email, role, columns, url }: NewLink & { email: string; role: Role }) {
  const { db, teamId, team, actor } = ctx;
  const { accentColor } = await db.team.findUniqueOrThrow({ where: { id: teamId }, select: { accentColor: true } });
  const locale: Locale = toLocale(team.locale) ?? 'en';
  const until = dateTimeFormat(locale, { dateStyle: 'long', timeZone: team.timezone }).format(columns.expiresAt);
  const letter = invitationLetter(locale, { team: team.name, inviter: actor.name, role, url, until });
  const mail = renderLetter(letter, { name: team.name, accentColor });
  await queueMail(ctx, { ...mail, to: email, template: 'invitation', locale });
}

/** Thrown to whoever comes with a link that cannot be used. */
export function unusableInvitation(): DomainError {
  return wrongState('Invitation is used or over');
}
