import { minorAmount } from '@/lib/core/money';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import { refundPayment } from '@/lib/modules/payments/refunds/service';
import type { PaymentResult } from '@/lib/modules/payments/service';
import type { RefundInput } from '../schema';
import { getTransaction } from '../service';

/**
 * Gives a payment back, whole or in part, and writes down who did and why in the transaction that opens the refund. The same
 * key again gives nothing back again.
 * @param id of the payment
 * @throws forbidden, not_found, wrong_state for what is no completed payment, invalid (`amount`) for more than is left
 */
export async function refundTransaction(ctx: Ctx, id: number, input: RefundInput): Promise<PaymentResult> {
  assertAbility(ctx, 'transactions:write');
  const { currency } = await getTransaction(ctx, id);
  const amount = BigInt(minorAmount('amount', input.amount, currency));
  const { idempotencyKey, reason } = input;
  const beforeCommit = async (db: Db) => {
    await ctx.beforeCommit?.(db);
    await writeReason({ ...ctx, db }, idempotencyKey, reason);
  };
  return refundPayment({ ...ctx, beforeCommit }, id, { amount, idempotencyKey });
}

/** Runs at the end of every transaction on the way, and writes once. */
async function writeReason({ db, teamId, actor }: Ctx, idempotencyKey: string, reason: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO audit_log (team_id, at, actor, action, subject_type, subject_id, changes)
    SELECT t.team_id, t.created_at, ${actor.name}, 'refunded', 'transaction', t.id, jsonb_build_object('reason', ${reason}::text)
    FROM transactions t
    WHERE t.team_id = ${teamId} AND t.idempotency_key = ${idempotencyKey} AND NOT EXISTS (
      SELECT FROM audit_log a WHERE a.team_id = t.team_id AND a.at = t.created_at
        AND a.subject_type = 'transaction' AND a.subject_id = t.id AND a.action = 'refunded'
    )`;
}
