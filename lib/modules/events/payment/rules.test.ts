import { describe, expect, it } from 'vitest';
import type { Discount, PriceLine } from '@/lib/core/price';
import { dueNow, priceAppointments, shareOfUpfront, sumOfPrices } from './rules';

const lines: PriceLine[] = [
  { amount: 5_000n, kind: 'service' },
  { amount: 1_000n, kind: 'extra' },
];
const fixed = (value: number): Discount => ({ type: 'fixed', value, appliesToExtras: false });

describe('what several appointments cost', () => {
  it('takes a fixed discount off once, and carries on what is left over', () => {
    const totals = priceAppointments({ lines, discount: fixed(7_000), taxes: [] }, 3).map(({ total }) => total);
    expect(totals).toEqual([1_000n, 4_000n, 6_000n]);
  });

  it('takes a percentage off each, up to its maximum in all', () => {
    const discount: Discount = { type: 'percentage', value: 10, appliesToExtras: false, maximum: 1_200n };
    const taken = priceAppointments({ lines, discount, taxes: [] }, 4).map((price) => price.discount);
    expect(taken).toEqual([500n, 500n, 200n, 0n]);
  });

  it('adds up to one sum', () => {
    const prices = priceAppointments({ lines, discount: null, taxes: [{ rate: 10, isInclusive: false }] }, 2);
    expect(sumOfPrices(prices)).toEqual({
      subtotal: 10_000n,
      extras: 2_000n,
      discount: 0n,
      tax: 1_200n,
      total: 13_200n,
    });
  });

  it('is due as the payment mode says', () => {
    const totals = [100n, 200n, 300n];
    expect(dueNow(totals, null)).toBe(100n);
    expect(dueNow(totals, 'first_only')).toBe(100n);
    expect(dueNow(totals, 'each')).toBe(100n);
    expect(dueNow(totals, 'all_upfront')).toBe(600n);
  });

  it('covers appointments in their order with what was paid upfront', () => {
    expect(shareOfUpfront(250n, [], 100n)).toBe(100n);
    expect(shareOfUpfront(250n, [100n, 100n], 100n)).toBe(50n);
    expect(shareOfUpfront(250n, [100n, 100n, 100n], 100n)).toBe(0n);
  });
});
