import { invalid, notFound, wrongState } from '@/lib/core/errors';
import { toMajor } from '@/lib/core/money';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { addRefund, type LedgerRow, lockTransaction, refundsOf, writeStanding } from '../ledger/service';
import { providerFor } from '../providers/choose';
import type { Outcome } from '../providers/provider';
import { resultStatus, statusAfter } from '../rules';
import type { PaymentResult } from '../service';

interface RefundInput {
  /** Minor units of the payment's currency; all that is left unless given. */
  amount?: bigint;
  /** Unique in the team: the same key again answers with the first refund. */
  idempotencyKey: string;
}

/**
 * Gives a payment back, whole or in part, outside any open transaction. Refunds on their way count as given, so that several
 * at once never give back more than was paid.
 * @param id of the payment
 * @throws not_found, wrong_state for what is no completed payment, invalid (`amount`) for more than is left
 */
export async function refundPayment(ctx: Ctx, id: number, input: RefundInput): Promise<PaymentResult> {
  if (ctx.db !== prisma) throw new Error('money is never given back inside a transaction');
  const { payment, refund } = await openRefund(ctx, id, input);
  if (refund.status !== 'processing') return toResult(refund);
  const { teamId } = ctx;
  const { reference, amount, currency, provider } = refund;
  const { providerTransactionId } = payment;
  const outcome = await providerFor(provider).refund({ teamId, amount, currency, providerTransactionId, reference });
  return toResult(await closeRefund(ctx, { payment, refund }, outcome));
}

/** Gives back what was paid for an event that had given its time up; once is like twice. */
export async function refundLate(ctx: Ctx, id: number): Promise<void> {
  await refundPayment(ctx, id, { idempotencyKey: `too-late-${id}` });
}

interface Opened {
  payment: LedgerRow;
  refund: LedgerRow;
}

function openRefund(ctx: Ctx, id: number, { amount, idempotencyKey }: RefundInput): Promise<Opened> {
  return inTransaction(ctx, async (tx) => {
    const payment = await lockTransaction(tx, { id });
    if (!payment) throw notFound('Transaction');
    const known = await tx.db.transaction.findFirst({
      where: { teamId: tx.teamId, idempotencyKey, refundsId: id },
      select: { id: true },
    });
    const earlier = known && (await lockTransaction(tx, { id: known.id }));
    if (earlier) return { payment, refund: earlier };
    const isPaid = payment.status === 'completed' || payment.status === 'partially_refunded';
    if (payment.type !== 'payment' || !isPaid) throw wrongState('Transaction cannot be refunded');
    const left = await leftOf(tx, payment);
    const wanted = amount ?? left;
    if (wanted <= 0n || wanted > left) {
      throw invalid(problem('amount', 'max_number', { max: toMajor(left, payment.currency) }));
    }
    return { payment, refund: await addRefund(tx, payment, { amount: wanted, status: 'processing', idempotencyKey }) };
  });
}

async function leftOf(tx: Ctx, payment: LedgerRow): Promise<bigint> {
  const given = (await refundsOf(tx, payment)).filter(({ status }) => resultStatus(status) !== 'failed');
  return given.reduce((left, { amount }) => left - amount, payment.amount);
}

/** Writes the outcome unless a message of the provider was faster. */
function closeRefund(ctx: Ctx, { payment, refund }: Opened, outcome: Outcome): Promise<LedgerRow> {
  return inTransaction(ctx, async (tx) => {
    const paid = (await lockTransaction(tx, { id: payment.id })) ?? payment;
    const now = (await lockTransaction(tx, { id: refund.id })) ?? refund;
    const { status, failureReason, answer } = outcome;
    const providerTransactionId = now.providerTransactionId ?? outcome.providerTransactionId;
    if (now.status !== 'processing') return writeStanding(tx, now, { status: now.status, providerTransactionId });
    const closed = await writeStanding(tx, now, {
      status,
      failureReason,
      providerTransactionId,
      providerAnswer: answer,
    });
    const given = (await refundsOf(tx, paid)).filter((one) => one.status === 'completed');
    const total = given.reduce((sum, { amount }) => sum + amount, 0n);
    await writeStanding(tx, paid, { status: statusAfter(paid.status, paid.amount, { kind: 'refunded', total }) });
    return closed;
  });
}

function toResult({ id, status, failureReason }: LedgerRow): PaymentResult {
  return { transactionId: id, status: resultStatus(status), failureReason };
}
