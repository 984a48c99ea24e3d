import { effectiveAbilities } from '@/lib/core/abilities';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { env } from '@/lib/infra/env';
import { systemCtx } from '@/lib/infra/system-ctx';
import { confirmBooking } from '../../events/expiry/service';
import { cancelEvent } from '../../events/service';
import { addRefund, type LedgerRow, lockTransaction, refundsOf, writeStanding } from '../ledger/service';
import type { ProviderMessage } from '../providers/provider';
import { readStripeMessage } from '../providers/stripe';
import { refundLate } from '../refunds/service';
import { type PaymentChange, refundsToMatch, statusAfter } from '../rules';

/**
 * Takes in a message of Stripe's; one that is not about a payment of ours changes nothing.
 * @param payload the body as it came, for the signature is over its bytes
 * @returns false when the signature is not Stripe's, or Stripe is not connected
 */
export async function receiveStripeMessage(payload: string, signature: string | null): Promise<boolean> {
  const { stripeWebhookSecret: secret } = env();
  if (!secret || !signature) return false;
  let message: ProviderMessage | null;
  try {
    message = readStripeMessage(payload, signature, secret);
  } catch {
    return false;
  }
  if (message) await settlePayment(message);
  return true;
}

/**
 * Brings a payment and its event to where the provider says the money is. The same message again, or messages in another
 * order, lead to the same end. Money that comes after the event was cancelled is given back.
 */
export async function settlePayment(message: ProviderMessage): Promise<void> {
  const system = await systemCtx(message.teamId);
  if (!system) return;
  const ctx = { ...system, actor: { ...system.actor, name: 'Stripe', abilities: effectiveAbilities('owner', ['*']) } };
  const tooLate = await inTransaction(ctx, (tx) => applyMessage(tx, message));
  if (tooLate !== null) await refundLate(ctx, tooLate);
}

/** @returns the payment's id when its money came after the event had given its time back */
async function applyMessage(tx: Ctx, message: ProviderMessage): Promise<number | null> {
  const { reference, providerTransactionId, change } = message;
  const payment = await lockTransaction(tx, { reference });
  if (payment?.type !== 'payment') return null;
  if (change.kind === 'refunded') await matchRefunds(tx, payment, change.total);
  const status = statusAfter(payment.status, payment.amount, change);
  await writeStanding(tx, payment, {
    status,
    providerTransactionId: payment.providerTransactionId ?? providerTransactionId,
    failureReason: failureAfter(payment, status, change),
  });
  if (payment.eventId === null || change.kind === 'refunded') return null;
  if (status === 'failed') await releaseUnpaid(tx, payment.eventId);
  const isLate = status === 'completed' && !(await confirmBooking(tx, payment.eventId));
  return isLate && payment.status !== status ? payment.id : null;
}

function failureAfter(payment: LedgerRow, status: LedgerRow['status'], change: PaymentChange): string | null {
  if (status !== 'failed') return null;
  return change.kind === 'failed' && payment.status !== 'failed' ? change.reason : payment.failureReason;
}

/** Writes down what was given back elsewhere, such as in the provider's own dashboard. */
async function matchRefunds(tx: Ctx, payment: LedgerRow, total: bigint): Promise<void> {
  const refunds = await refundsOf(tx, payment);
  const { completed, missing } = refundsToMatch(total, refunds);
  for (const refund of refunds) {
    if (completed.includes(refund.id)) await writeStanding(tx, refund, { status: 'completed' });
  }
  if (missing > 0n) await addRefund(tx, payment, { amount: missing, status: 'completed' });
}

/** An event that waited for the money gives its time back, when no other payment of it may still come. */
async function releaseUnpaid(tx: Ctx, eventId: number): Promise<void> {
  const { db, teamId } = tx;
  const [event] = await db.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM events WHERE team_id = ${teamId} AND id = ${eventId} FOR UPDATE`;
  if (event?.status !== 'pending') return;
  const mayCome = await db.transaction.count({
    where: { teamId, eventId, type: 'payment', status: { in: ['pending', 'processing', 'completed'] } },
  });
  if (mayCome === 0) await cancelEvent(tx, eventId, { reason: 'Payment failed', scope: 'all' });
}
