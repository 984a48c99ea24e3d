import { type PriceLine, priceOf } from '@/lib/core/price';
import type { Ctx } from '@/lib/infra/ctx';
import { bookableType, chosenExtras } from '@/lib/modules/events/offer/service';
import { activeTaxes } from '@/lib/modules/taxes/service';
import type { CouponPrice } from '../rules';
import type { ValidateCouponInput } from '../schema';
import { applicableCoupon } from '../service';

/**
 * What a booking would cost with a coupon; nothing is used up.
 * @throws invalid for an event type or extras that cannot be booked, coupon_invalid (`code`) saying why
 */
export async function validateCoupon(ctx: Ctx, input: ValidateCouponInput): Promise<CouponPrice> {
  const eventType = await bookableType(ctx, input.eventTypeId);
  const chosen = await chosenExtras(ctx, eventType, input.extras);
  const extras = chosen.map(
    ({ price, quantity = 1 }): PriceLine => ({ amount: BigInt(price) * BigInt(quantity), kind: 'extra' }),
  );
  const { price, currency } = eventType;
  const wanted = {
    code: input.code,
    eventTypeId: eventType.id,
    serviceAmount: price,
    extrasAmount: extras.reduce((sum, { amount }) => sum + amount, 0n),
    currency,
    inviteeEmail: input.inviteeEmail ?? null,
  };
  const { discount } = await applicableCoupon(ctx, wanted, 'code');
  const lines: PriceLine[] = [{ amount: price, kind: 'service' }, ...extras];
  return { currency, ...priceOf(lines, discount, await activeTaxes(ctx)) };
}
