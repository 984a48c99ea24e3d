import { invalid } from './errors';
import { numberFormat } from './formats';
import { problem } from './problems';
import { remembered } from './remembered';

const exponents = new Map<string, number>();

/** Decimal places of a currency (ISO 4217): JPY 0, EUR 2, KWD 3. */
export function currencyExponent(currency: string): number {
  return remembered(
    exponents,
    currency,
    () => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
  );
}

/** Minor units as the major-unit number of the wire: 4950 EUR to 49.5. */
export function toMajor(minor: bigint | number, currency: string): number {
  return Number(minor) / 10 ** currencyExponent(currency);
}

/** A major-unit number of the wire in minor units; exact for every amount that `amount` of money-fields accepts. */
export function toMinor(major: number, currency: string): number {
  return Math.round(major * 10 ** currencyExponent(currency));
}

/** Whether an amount has no more decimal places than its currency. */
export function fitsCurrency(major: number, currency: string): boolean {
  const minor = major * 10 ** currencyExponent(currency);
  return Math.abs(minor - Math.round(minor)) < 1e-6 * Math.max(1, Math.abs(minor) * 1e-9);
}

/** A field's amount in minor units. @throws invalid for more decimal places than its currency has */
export function minorAmount(field: string, major: number, currency: string): number {
  const decimals = currencyExponent(currency);
  if (!fitsCurrency(major, currency)) throw invalid(problem(field, 'decimals', { decimals }));
  return toMinor(major, currency);
}

interface Priced {
  /** Minor units. */
  price: bigint;
  currency: string;
}

/**
 * The columns that a change of price (major units) or currency writes; none when neither is sent.
 * @throws invalid (`price`) for more decimal places than the currency has
 */
export function priceChange(
  before: Priced,
  { price, currency }: { price?: number | undefined; currency?: string | undefined },
): { price?: number; currency?: string } {
  if (price === undefined && currency === undefined) return {};
  const to = currency ?? before.currency;
  return { price: minorAmount('price', price ?? toMajor(before.price, before.currency), to), currency: to };
}

/** Largest amount accepted, in major units: far below 2^53 minor units for every currency. */
export const MAX_AMOUNT = 1_000_000_000;

/** An amount for people: `€49.50`, below zero with a true minus, `−€49.50`. */
export function formatMoney(minor: bigint | number, currencyCode: string, locale: string): string {
  const format = numberFormat(locale, { style: 'currency', currency: currencyCode });
  return format.format(toMajor(minor, currencyCode)).replace('-', '\u2212');
}
