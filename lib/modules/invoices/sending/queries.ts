import { startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import { todayOf } from '../queries';

const COLUMNS = {
  id: true,
  to: true,
  template: true,
  attempts: true,
  createdAt: true,
  sentAt: true,
  failedAt: true,
} as const satisfies Prisma.MailMessageSelect;

/** A mail that goes with an invoice. */
export type InvoiceMailRow = Prisma.MailMessageGetPayload<{ select: typeof COLUMNS }>;

const MOST = 50;

/** The latest mails of an invoice, newest first. */
export function selectInvoiceMail({ db, teamId }: Ctx, invoiceId: number): Promise<InvoiceMailRow[]> {
  return db.mailMessage.findMany({
    where: { teamId, invoiceId },
    orderBy: { id: 'desc' },
    take: MOST,
    select: COLUMNS,
  });
}

/** The reminder of an invoice that was written on this day of the team's calendar. */
export function findReminder(ctx: Ctx, invoiceId: number): Promise<{ id: number } | null> {
  const since = startOfDay(todayOf(ctx), ctx.team.timezone);
  const where = { teamId: ctx.teamId, invoiceId, template: 'invoice_reminder', createdAt: { gte: since } };
  return ctx.db.mailMessage.findFirst({ where, select: { id: true } });
}

/** Deletes reminders of an invoice that nobody has begun to send. @returns how many there were */
export async function withdrawReminder({ db, teamId }: Ctx, invoiceId: number): Promise<number> {
  const { count } = await db.mailMessage.deleteMany({
    where: { teamId, invoiceId, template: 'invoice_reminder', attempts: 0, sentAt: null, failedAt: null },
  });
  return count;
}
