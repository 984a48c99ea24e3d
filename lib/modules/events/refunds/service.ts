import { toMajor } from '@/lib/core/money';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { getTransactionDetails } from '@/lib/modules/transactions/details/service';
import { refundTransaction } from '@/lib/modules/transactions/refunds/service';
import { isWithinCancellationWindow } from '../rules';
import type { EventDetails } from '../service';

/** What cancelling an event could give back. */
export interface RefundOffer {
  /** Minor units of the event's currency. */
  amount: bigint;
  /** The event type's cancellation window has not begun yet. */
  isInTime: boolean;
}

/** Null where nothing was paid for the event alone, or the actor may not give money back. */
export function refundOffer(
  { actor, now }: Ctx,
  { paid, series, startsAt, status }: Pick<EventDetails, 'paid' | 'series' | 'startsAt' | 'status'>,
  cancellationWindowHours: number,
): RefundOffer | null {
  const isShared = series?.paymentMode === 'all_upfront';
  if (paid <= 0n || isShared || status === 'cancelled' || !actor.abilities.has('transactions:write')) return null;
  return { amount: paid, isInTime: !isWithinCancellationWindow(startsAt, cancellationWindowHours, now) };
}

/**
 * Gives back all that is left of an event's payments, one after the other, outside any open transaction; asked for again, it
 * gives nothing back again.
 * @returns whether all of it went through
 * @throws forbidden
 */
export async function refundEvent(ctx: Ctx, eventId: number, reason: string): Promise<boolean> {
  assertAbility(ctx, 'transactions:write');
  const payments = await ctx.db.transaction.findMany({
    where: { teamId: ctx.teamId, eventId, type: 'payment', status: { in: ['completed', 'partially_refunded'] } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  let isDone = true;
  for (const { id } of payments) {
    const { refundable, currency } = await getTransactionDetails(ctx, id);
    if (refundable <= 0) continue;
    const amount = toMajor(refundable, currency);
    const result = await refundTransaction(ctx, id, { amount, reason, idempotencyKey: `cancelled-${eventId}-${id}` });
    isDone &&= result.status !== 'failed';
  }
  return isDone;
}
