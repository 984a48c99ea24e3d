import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PriceLine, percentOf, priceOf, timesQuantity } from './price';

const service = (amount: bigint): PriceLine => ({ amount, kind: 'service' });
const extra = (amount: bigint): PriceLine => ({ amount, kind: 'extra' });

describe('a price', () => {
  it('adds lines, takes the discount off and taxes what is left', () => {
    const price = priceOf([service(10_000n), extra(2_000n)], { type: 'percentage', value: 10, appliesToExtras: true }, [
      { rate: 21, isInclusive: false },
    ]);
    expect(price).toEqual({ subtotal: 10_000n, extras: 2_000n, discount: 1_200n, tax: 2_268n, total: 13_068n });
  });
  it('rounds each tax half up on each line', () => {
    expect(priceOf([service(50n), extra(50n)], null, [{ rate: 5, isInclusive: false }]).tax).toBe(6n);
    expect(percentOf(10n, 5)).toBe(1n);
    expect(percentOf(9n, 5)).toBe(0n);
  });
  it('finds an inclusive tax inside the price', () => {
    const price = priceOf([service(12_100n)], null, [{ rate: 21, isInclusive: true }]);
    expect(price).toMatchObject({ tax: 2_100n, total: 12_100n });
  });
  it('adds an exclusive tax to what is left without the inclusive one', () => {
    const price = priceOf([service(11_000n)], null, [
      { rate: 10, isInclusive: true },
      { rate: 5, isInclusive: false },
    ]);
    expect(price).toMatchObject({ tax: 1_500n, total: 11_500n });
  });
  it('never falls below zero, nor discounts extras that a coupon leaves out', () => {
    const fixed = { type: 'fixed', value: 5_000, appliesToExtras: false } as const;
    expect(priceOf([service(3_000n), extra(1_000n)], fixed, [])).toMatchObject({ discount: 3_000n, total: 1_000n });
  });
  it('keeps a percentage within its maximum', () => {
    const half = { type: 'percentage', value: 50, maximum: 700n, appliesToExtras: false } as const;
    expect(priceOf([service(3_000n)], half, []).discount).toBe(700n);
  });
  it('multiplies by parts of a unit', () => {
    expect(timesQuantity(1_001n, 1.5)).toBe(1_502n);
    expect(timesQuantity(-1_001n, 1.5)).toBe(-1_502n);
  });
});

describe('for any lines', () => {
  const lines = fc.array(
    fc.record({
      amount: fc.bigInt(0n, 10n ** 12n),
      kind: fc.constantFrom('service', 'extra'),
    }) as fc.Arbitrary<PriceLine>,
    { maxLength: 8 },
  );
  const percent = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 10_000);
  it('a discount takes off exactly its share, to the last unit', () => {
    fc.assert(
      fc.property(lines, percent, (some, value) => {
        const { subtotal, extras, discount } = priceOf(some, { type: 'percentage', value, appliesToExtras: true }, []);
        expect(discount).toBe(percentOf(subtotal + extras, value));
      }),
    );
  });
  it('the total is lines minus discount plus the taxes on top', () => {
    fc.assert(
      fc.property(lines, percent, percent, (some, value, rate) => {
        const discount = { type: 'percentage', value, appliesToExtras: false } as const;
        const price = priceOf(some, discount, [{ rate, isInclusive: false }]);
        expect(price.total).toBe(price.subtotal + price.extras - price.discount + price.tax);
        expect(price.total >= 0n).toBe(true);
      }),
    );
  });
});
