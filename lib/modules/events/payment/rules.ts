import { type Discount, type Price, type PriceLine, priceOf, type TaxRate } from '@/lib/core/price';

export const RECURRING_PAYMENT_MODES = ['first_only', 'each', 'all_upfront'] as const;
export type RecurringPaymentMode = (typeof RECURRING_PAYMENT_MODES)[number];

interface Priced {
  /** Of one appointment. */
  lines: readonly PriceLine[];
  discount: Discount | null;
  taxes: readonly TaxRate[];
}

/**
 * What each of several appointments costs that are booked at once. A coupon reduces the booking as a whole: what a fixed
 * discount, or the most a percentage takes off, leaves over on one appointment goes to the next.
 */
export function priceAppointments({ lines, discount, taxes }: Priced, count: number): Price[] {
  let left = discount;
  return Array.from({ length: count }, () => {
    const price = priceOf(lines, left, taxes);
    left = left && remainder(left, price.discount);
    return price;
  });
}

function remainder(discount: Discount, used: bigint): Discount | null {
  if (discount.type === 'fixed') {
    const value = discount.value - Number(used);
    return value > 0 ? { ...discount, value } : null;
  }
  if (discount.maximum === null || discount.maximum === undefined) return discount;
  return discount.maximum > used ? { ...discount, maximum: discount.maximum - used } : null;
}

/** The prices of several appointments together. */
export function sumOfPrices(prices: readonly Price[]): Price {
  const sum = { subtotal: 0n, extras: 0n, discount: 0n, tax: 0n, total: 0n };
  for (const price of prices) {
    sum.subtotal += price.subtotal;
    sum.extras += price.extras;
    sum.discount += price.discount;
    sum.tax += price.tax;
    sum.total += price.total;
  }
  return sum;
}

/** What is due at booking, in minor units: all appointments when paid upfront, else the first. @param totals in their order */
export function dueNow(totals: readonly bigint[], mode: RecurringPaymentMode | null): bigint {
  if (mode === 'all_upfront') return totals.reduce((sum, total) => sum + total, 0n);
  return totals[0] ?? 0n;
}

/**
 * How much of what was paid for a series upfront belongs to one of its appointments: they are covered in their order.
 * @param before totals of the appointments before it
 */
export function shareOfUpfront(paid: bigint, before: readonly bigint[], total: bigint): bigint {
  const left = paid - before.reduce((sum, one) => sum + one, 0n);
  if (left <= 0n) return 0n;
  return left < total ? left : total;
}
