import type { Ctx } from '@/lib/infra/ctx';
import { settleInvoice } from '@/lib/modules/invoices/payments/service';
import type { Prisma, Transaction } from '@/prisma/generated/client';

const LEDGER_COLUMNS = {
  id: true,
  type: true,
  status: true,
  provider: true,
  providerTransactionId: true,
  amount: true,
  currency: true,
  clientId: true,
  eventId: true,
  invoiceId: true,
  reference: true,
  failureReason: true,
} as const satisfies Prisma.TransactionSelect;

export type LedgerRow = Pick<Transaction, keyof typeof LEDGER_COLUMNS>;

/** A transaction as it is, held until the database transaction ends, so that two changes of it come one after the other. */
export async function lockTransaction(
  { db, teamId }: Ctx,
  key: { id: number } | { reference: string },
): Promise<LedgerRow | null> {
  if ('id' in key) {
    await db.$queryRaw`SELECT 1 FROM transactions WHERE team_id = ${teamId} AND id = ${key.id} FOR UPDATE`;
  } else {
    await db.$queryRaw`
      SELECT 1 FROM transactions WHERE team_id = ${teamId} AND reference = ${key.reference}::uuid FOR UPDATE`;
  }
  return db.transaction.findFirst({ where: { teamId, ...key }, select: LEDGER_COLUMNS });
}

interface Standing {
  status: Transaction['status'];
  failureReason?: string | null;
  providerTransactionId?: string | null;
  fee?: bigint;
  providerAnswer?: Record<string, string>;
}

const TOPICS: Partial<Record<Transaction['status'], string>> = {
  completed: 'payment.completed',
  failed: 'payment.failed',
  refunded: 'payment.refunded',
  partially_refunded: 'payment.refunded',
};

/** Writes where a locked transaction stands. When that changed, its invoice follows and others are told. */
export async function writeStanding(tx: Ctx, before: LedgerRow, standing: Standing): Promise<LedgerRow> {
  const { db, teamId, now } = tx;
  const after = await db.transaction.update({
    where: { teamId_id: { teamId, id: before.id } },
    data: standing,
    select: LEDGER_COLUMNS,
  });
  if (before.status === after.status) return after;
  if (after.invoiceId !== null) await settleInvoice(tx, after.invoiceId);
  const topic = after.type === 'payment' ? TOPICS[after.status] : undefined;
  if (topic) {
    const payload = { transaction_id: after.id, event_id: after.eventId };
    await db.outboxMessage.create({ data: { teamId, topic, payload, availableAt: now } });
  }
  return after;
}

/** A refund of a payment, which it takes provider, client, event and invoice from. */
export async function addRefund(
  tx: Ctx,
  payment: LedgerRow,
  refund: { amount: bigint; status: Transaction['status']; idempotencyKey?: string },
): Promise<LedgerRow> {
  const { provider, currency, clientId, eventId, invoiceId, id: refundsId } = payment;
  const type = refund.amount >= payment.amount ? 'refund' : 'partial_refund';
  const { db, teamId, now } = tx;
  const row = await db.transaction.create({
    data: { teamId, type, provider, currency, clientId, eventId, invoiceId, refundsId, createdAt: now, ...refund },
    select: LEDGER_COLUMNS,
  });
  if (row.status === 'completed' && invoiceId !== null) await settleInvoice(tx, invoiceId);
  return row;
}

/** Refunds of a payment, oldest first. */
export function refundsOf({ db, teamId }: Ctx, payment: LedgerRow): Promise<LedgerRow[]> {
  return db.transaction.findMany({
    where: { teamId, refundsId: payment.id },
    orderBy: { id: 'asc' },
    select: LEDGER_COLUMNS,
  });
}
