import type { Ctx } from '@/lib/infra/ctx';

/** Writes, in the transaction of its cause, the message that tells others of an invoice; it is due at once. */
export async function announce(
  { db, teamId, now }: Ctx,
  topic: 'invoice.sent' | 'invoice.paid',
  invoiceId: number,
): Promise<void> {
  const payload = { invoice_id: invoiceId };
  await db.outboxMessage.create({ data: { teamId, topic, payload, availableAt: now }, select: { id: true } });
}
