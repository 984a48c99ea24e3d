import { effectiveAbilities } from '@/lib/core/abilities';
import type { TeamId } from '@/lib/core/ids';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { logger } from '@/lib/infra/logger';
import { cancelEvent } from '../../events/service';
import { scheduleEvent } from '../../events/status/service';
import { addRefund, type LedgerRow, lockTransaction, refundsOf, writeStanding } from '../ledger/service';
import type { ProviderMessage } from '../providers/provider';
import { readStripeMessage } from '../providers/stripe';
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
 * order, lead to the same end.
 */
export async function settlePayment({
  teamId,
  reference,
  providerTransactionId,
  change,
}: ProviderMessage): Promise<void> {
  const ctx = await providerCtx(teamId);
  if (!ctx) return;
  await inTransaction(ctx, async (tx) => {
    const payment = await lockTransaction(tx, { reference });
    if (payment?.type !== 'payment') return;
    if (change.kind === 'refunded') await matchRefunds(tx, payment, change.total);
    const status = statusAfter(payment.status, payment.amount, change);
    await writeStanding(tx, payment, {
      status,
      providerTransactionId: payment.providerTransactionId ?? providerTransactionId,
      failureReason: failureAfter(payment, status, change),
    });
    if (payment.eventId !== null) await settleEvent(tx, { eventId: payment.eventId, change });
  });
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

/** An event that waited for the money is scheduled, or gives its time back when no other payment of it may still come. */
async function settleEvent(tx: Ctx, { eventId, change }: { eventId: number; change: PaymentChange }): Promise<void> {
  if (change.kind === 'refunded') return;
  const { db, teamId } = tx;
  const [event] = await db.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM events WHERE team_id = ${teamId} AND id = ${eventId} FOR UPDATE`;
  if (change.kind === 'succeeded' && event?.status === 'cancelled') {
    logger.warn({ teamId, eventId }, 'a cancelled event was paid');
  }
  if (event?.status !== 'pending') return;
  const standing = await db.transaction.findMany({
    where: { teamId, eventId, type: 'payment', status: { in: ['pending', 'processing', 'completed'] } },
    select: { status: true },
  });
  if (standing.some(({ status }) => status === 'completed')) await scheduleEvent(tx, eventId);
  else if (standing.length === 0) await cancelEvent(tx, eventId, { reason: 'Payment failed' });
}

/** The provider acts by itself, with every right: it has been recognised by its signature. */
async function providerCtx(id: number): Promise<Ctx | null> {
  const team = await prisma.team.findUnique({
    where: { id },
    select: { id: true, ownerId: true, name: true, slug: true, timezone: true, currency: true, locale: true },
  });
  if (!team) return null;
  const { id: teamId, ownerId: userId, ...about } = team;
  const abilities = effectiveAbilities('owner', ['*']);
  return {
    teamId: teamId as TeamId,
    team: about,
    actor: { kind: 'system', userId, name: 'Stripe', role: 'owner', abilities, staffId: null },
    db: prisma,
    now: new Date(),
  };
}
