import { z } from 'zod';
import { toMajor } from '@/lib/core/money';
import { toWireInstant } from '@/lib/core/time';
import type { CouponRow } from './queries';
import type { CouponPrice } from './rules';
import { DISCOUNT_TYPES } from './schema';

export const couponResource = z
  .object({
    id: z.int(),
    code: z.string(),
    name: z.string().nullable(),
    discount_type: z.enum(DISCOUNT_TYPES),
    discount_value: z.number().meta({ description: 'Percent, or an amount in major units.' }),
    currency: z.string().meta({ description: 'Of the amounts.' }),
    minimum_amount: z.number().nullable().meta({ description: 'What the lines it reduces must cost at least.' }),
    maximum_discount: z.number().nullable().meta({ description: 'The most a percentage takes off.' }),
    usage_limit: z.int().nullable(),
    usage_limit_per_client: z.int().nullable(),
    times_used: z.int().meta({ description: 'Uses of bookings that fell away are given back.' }),
    valid_from: z.iso.datetime().nullable(),
    valid_until: z.iso.datetime().nullable().meta({ description: 'From this instant on it is refused.' }),
    event_type_id: z.int().nullable().meta({ description: 'The only event type it is good for.' }),
    applies_to_extras: z.boolean(),
    is_active: z.boolean(),
  })
  .meta({
    id: 'Coupon',
    description: 'A code that takes something off the price of a booking.',
    examples: [
      {
        id: 1,
        code: 'SPRING10',
        name: 'Spring offer',
        discount_type: 'percentage',
        discount_value: 10,
        currency: 'USD',
        minimum_amount: 50,
        maximum_discount: null,
        usage_limit: 100,
        usage_limit_per_client: 1,
        times_used: 12,
        valid_from: '2026-03-01T00:00:00Z',
        valid_until: '2026-06-01T00:00:00Z',
        event_type_id: null,
        applies_to_extras: true,
        is_active: true,
      },
    ],
  });

export function serializeCoupon(coupon: CouponRow): z.output<typeof couponResource> {
  const { currency, discountType } = coupon;
  const value = coupon.discountValue.toNumber();
  const major = (minor: bigint | null) => (minor === null ? null : toMajor(minor, currency));
  return {
    id: coupon.id,
    code: coupon.code,
    name: coupon.name,
    discount_type: discountType,
    discount_value: discountType === 'percentage' ? value : toMajor(value, currency),
    currency,
    minimum_amount: major(coupon.minimumAmount),
    maximum_discount: major(coupon.maximumDiscount),
    usage_limit: coupon.usageLimit,
    usage_limit_per_client: coupon.usageLimitPerClient,
    times_used: coupon.timesUsed,
    valid_from: coupon.validFrom && toWireInstant(coupon.validFrom),
    valid_until: coupon.validUntil && toWireInstant(coupon.validUntil),
    event_type_id: coupon.eventTypeId,
    applies_to_extras: coupon.appliesToExtras,
    is_active: coupon.isActive,
  };
}

export const couponPriceResource = z
  .object({
    currency: z.string(),
    subtotal: z.number().meta({ description: 'The service, before discount.' }),
    extras: z.number().meta({ description: 'All extras together, before discount.' }),
    discount: z.number(),
    tax: z.number().meta({ description: 'All taxes, also those that prices contain.' }),
    total: z.number(),
  })
  .meta({
    id: 'CouponPrice',
    description: 'What a booking costs with a coupon, in major units.',
    examples: [{ currency: 'USD', subtotal: 100, extras: 20, discount: 12, tax: 9.18, total: 117.18 }],
  });

export function serializeCouponPrice({ currency, ...price }: CouponPrice): z.output<typeof couponPriceResource> {
  const major = (minor: bigint) => toMajor(minor, currency);
  return {
    currency,
    subtotal: major(price.subtotal),
    extras: major(price.extras),
    discount: major(price.discount),
    tax: major(price.tax),
    total: major(price.total),
  };
}
