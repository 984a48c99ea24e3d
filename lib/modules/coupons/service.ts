import { DomainError } from '@/lib/core/errors';
import type { Discount } from '@/lib/core/price';
import { type Problem, problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { countUse, deleteRedemptions, findCouponByCode, insertRedemption } from './queries';
import { discountOf, whyNotApplicable } from './rules';

export interface AppliedCoupon {
  id: number;
  /** As the team wrote it. */
  code: string;
  discount: Discount;
}

interface WantedCoupon {
  code: string;
  eventTypeId: number;
  /** Minor units of `currency`, before discount and tax. */
  serviceAmount: bigint;
  extrasAmount: bigint;
  currency: string;
  inviteeEmail: string | null;
}

/**
 * The discount of a code that may be used now for this booking.
 * @throws coupon_invalid (`coupon_code`): unknown, inactive, not yet or no longer valid, used up (also by this client), for
 * another event type or currency, or below its minimum amount
 */
export async function applicableCoupon(ctx: Ctx, wanted: WantedCoupon): Promise<AppliedCoupon> {
  const coupon = await findCouponByCode(ctx, wanted);
  if (!coupon) throw couponInvalid({ rule: 'selected' });
  const terms = { ...coupon, discountValue: coupon.discountValue.toNumber() };
  const reason = whyNotApplicable(terms, wanted, ctx.now);
  if (reason) throw couponInvalid(reason);
  return { id: coupon.id, code: coupon.code, discount: discountOf(terms) };
}

interface Redemption {
  couponId: number;
  eventId: number;
  clientId: number;
  /** Minor units taken off. */
  amount: bigint;
}

/**
 * Uses a coupon up by one, in the transaction of the booking: its limits hold under any concurrency.
 * @throws coupon_invalid (`coupon_code`) when it, or this client's share of it, was used up meanwhile
 */
export async function redeemCoupon(tx: Ctx, redemption: Redemption): Promise<void> {
  await inTransaction(tx, async (own) => {
    if (!(await countUse(own, redemption.couponId))) throw couponInvalid({ rule: 'coupon_used_up' });
    if (!(await insertRedemption(own, redemption))) throw couponInvalid({ rule: 'coupon_used_by_client' });
  });
}

/** Gives uses back when the bookings that used them fall away. An event that used none is skipped. */
export async function returnRedemptions(tx: Ctx, eventIds: number[]): Promise<void> {
  if (eventIds.length > 0) await deleteRedemptions(tx, eventIds);
}

function couponInvalid({ rule, params }: Problem): DomainError {
  return new DomainError('coupon_invalid', '', { problems: problem('coupon_code', rule, params) });
}
