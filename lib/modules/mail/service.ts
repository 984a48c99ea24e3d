import { notFound } from '@/lib/core/errors';
import type { Locale } from '@/lib/core/locale';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import type { Prisma } from '@/prisma/generated/client';
import type { ListMailQuery, MailFilter } from './schema';

/** Who sends: a team's context, or the installation itself (`teamId: null`), whose mail nobody reads here. */
export interface MailSource {
  db: Db;
  teamId: number | null;
  now: Date;
}

export interface NewMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Which kind of message it is, for the list. */
  template:
    | 'invitation'
    | 'password_reset'
    | 'security_notice'
    | 'email_change'
    | 'invoice'
    | 'credit_note'
    | 'invoice_reminder'
    | 'workflow_test';
  locale: Locale;
  /** Whom an answer goes to. */
  replyTo?: string;
  /** The team's invoice that goes along as PDF; it is drawn when the message is sent. */
  invoiceId?: number;
  /** Not before this moment, so that it can be taken back; else at once. */
  sendAt?: Date;
}

const LISTED = {
  id: true,
  to: true,
  subject: true,
  template: true,
  attempts: true,
  nextAttemptAt: true,
  lastError: true,
  sentAt: true,
  failedAt: true,
  createdAt: true,
} as const satisfies Prisma.MailMessageSelect;

export type MailRow = Prisma.MailMessageGetPayload<{ select: typeof LISTED }>;
export type OpenedMail = MailRow & { text: string; html: string };

/** Messages of a page of the list. */
const PER_PAGE = 30;

/** Whether this installation sends mail. */
export function isMailConfigured(): boolean {
  return env().smtp !== undefined;
}

/** Writes a message in the transaction of its cause; the worker sends it. @returns its id */
export async function queueMail({ db, teamId, now }: MailSource, { sendAt = now, ...mail }: NewMail): Promise<number> {
  const data = { ...mail, teamId, nextAttemptAt: sendAt, createdAt: now };
  return (await db.mailMessage.create({ data, select: { id: true } })).id;
}

/** The team's messages, newest first. @throws forbidden unless the actor may change the team: links in them open doors */
export async function listMail(
  ctx: Ctx,
  { show, before }: ListMailQuery,
): Promise<{ rows: MailRow[]; olderThan: number | null }> {
  assertAbility(ctx, 'team:write');
  const where = { ...filters[show], teamId: ctx.teamId, ...(before === undefined ? {} : { id: { lt: before } }) };
  const found = await ctx.db.mailMessage.findMany({
    where,
    orderBy: { id: 'desc' },
    take: PER_PAGE + 1,
    select: LISTED,
  });
  const rows = found.slice(0, PER_PAGE);
  return { rows, olderThan: found.length > PER_PAGE ? (rows.at(-1)?.id ?? null) : null };
}

/** A message with what it says. @throws not_found, forbidden */
export async function getMail(ctx: Ctx, id: number): Promise<OpenedMail> {
  assertAbility(ctx, 'team:write');
  const where = { id, teamId: ctx.teamId };
  const mail = await ctx.db.mailMessage.findFirst({ where, select: { ...LISTED, text: true, html: true } });
  if (!mail) throw notFound('Message');
  return mail;
}

/** Has a message that was given up tried again, from the start. @throws not_found, forbidden */
export async function retryMail(ctx: Ctx, id: number): Promise<void> {
  assertAbility(ctx, 'team:write');
  const { count } = await ctx.db.mailMessage.updateMany({
    where: { id, teamId: ctx.teamId, failedAt: { not: null } },
    data: { failedAt: null, attempts: 0, nextAttemptAt: ctx.now },
  });
  if (count === 0) throw notFound('Message');
}

const filters: Record<MailFilter, Prisma.MailMessageWhereInput> = {
  all: {},
  open: { sentAt: null, failedAt: null },
  failed: { failedAt: { not: null } },
};
