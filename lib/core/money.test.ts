import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyExponent, fitsCurrency, MAX_AMOUNT, toMajor, toMinor } from './money';
import { amount, currency } from './money-fields';

const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'USD', 'CLP', 'BHD');

describe('money', () => {
  it('knows the decimals of a currency', () => {
    expect(['JPY', 'EUR', 'KWD'].map(currencyExponent)).toEqual([0, 2, 3]);
  });

  it('goes from minor units to the wire and back without loss, up to the largest amount', () => {
    fc.assert(
      fc.property(currencies, fc.nat(), (code, part) => {
        const minor = Math.floor((part / 2_147_483_647) * MAX_AMOUNT * 10 ** currencyExponent(code));
        expect(toMinor(toMajor(minor, code), code)).toBe(minor);
        expect(fitsCurrency(toMajor(minor, code), code)).toBe(true);
      }),
    );
  });

  it('sees an amount with more decimals than its currency', () => {
    expect(fitsCurrency(0.1 + 0.2, 'EUR')).toBe(true);
    expect(fitsCurrency(1.005, 'EUR')).toBe(false);
    expect(fitsCurrency(0.5, 'JPY')).toBe(false);
    expect(fitsCurrency(999_999_999.999, 'EUR')).toBe(false);
  });

  it('refuses negative, infinite and unknown', () => {
    for (const value of [-0.01, Number.POSITIVE_INFINITY, Number.NaN, MAX_AMOUNT + 1])
      expect(amount.safeParse(value).success).toBe(false);
    expect(currency.parse('eur')).toBe('EUR');
    expect(currency.safeParse('EURO').success).toBe(false);
  });
});
