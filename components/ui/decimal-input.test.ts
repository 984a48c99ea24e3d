import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDecimal } from './decimal-input';

describe('normalizeDecimal', () => {
  it.each([
    ['12', 2, '12.00'],
    ['12,5', 2, '12.50'],
    ['1.234,50', 2, '1234.50'],
    ['1,234.50', 2, '1234.50'],
    ['1 234', 2, '1234.00'],
    ['1.234', 2, '1234.00'],
    ['1.234', 3, '1.234'],
    ['1.234.567', 2, '1234567.00'],
    ['.5', 2, '0.50'],
    ['007', 2, '7.00'],
    ['−3', 2, '-3.00'],
    ['1500', 0, '1500'],
  ])('reads %s with %i decimals as %s', (typed, decimals, expected) => {
    expect(normalizeDecimal(typed, decimals)).toBe(expected);
  });

  it.each(['', 'abc', '1,2,3.4.5', '12.345,678', '1e5', '--1', '$5'])('refuses %s', (typed) => {
    expect(normalizeDecimal(typed, 2)).toBeNull();
  });

  it('leaves what it wrote itself unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        return normalizeDecimal(text, 2) === text;
      }),
    );
  });
});
