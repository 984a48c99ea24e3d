import { minorAmount } from '@/lib/core/money';
import { type Price, type PriceLine, priceOf } from '@/lib/core/price';
import type { Ctx } from '@/lib/infra/ctx';
import { type BookableType, bookableType, chosenExtras } from '@/lib/modules/events/offer/service';
import { activeTaxes } from '@/lib/modules/taxes/service';
import type { CouponPrice } from '../rules';
import type { TryCouponInput, ValidateCouponInput } from '../schema';
import { applicableCoupon } from '../service';

/**
 * What a booking would cost with a coupon; nothing is used up.
 * @throws invalid for an event type or extras that cannot be booked, coupon_invalid (`code`) saying why
 */
export async function validateCoupon(ctx: Ctx, input: ValidateCouponInput): Promise<CouponPrice> {
  const eventType = await bookableType(ctx, input.eventTypeId);
  const { after } = await priceWith(ctx, eventType, input);
  return after;
}

export interface TriedCoupon {
  /** The same booking without the coupon. */
  before: Price;
  after: CouponPrice;
}

/**
 * What a coupon would do to a booking of an event type, also at another price than its own; nothing is used up. To try another
 * day, set `now` of the context.
 * @throws as {@link validateCoupon}, and invalid (`amount`) for more decimal places than the currency has
 */
export async function tryCoupon(ctx: Ctx, { amount, ...input }: TryCouponInput): Promise<TriedCoupon> {
  const eventType = await bookableType(ctx, input.eventTypeId);
  const { currency, price } = eventType;
  const wanted = amount === null || amount === undefined ? price : BigInt(minorAmount('amount', amount, currency));
  return priceWith(ctx, { ...eventType, price: wanted }, input);
}

async function priceWith(ctx: Ctx, eventType: BookableType, input: ValidateCouponInput): Promise<TriedCoupon> {
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
  const taxes = await activeTaxes(ctx);
  return { before: priceOf(lines, null, taxes), after: { currency, ...priceOf(lines, discount, taxes) } };
}
