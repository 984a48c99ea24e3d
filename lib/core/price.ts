import { currencyExponent } from './money';

/** One line of a document before discount and tax. */
export interface PriceLine {
  /** Minor units, of all units of the line together. */
  amount: bigint;
  /** The service itself, or an extra. */
  kind: 'service' | 'extra';
}

/** `value` is percent for percentage discounts, minor units for fixed ones. */
export interface Discount {
  type: 'percentage' | 'fixed';
  value: number;
  /** Minor units, the most a percentage may take off. */
  maximum?: bigint | null;
  /** Whether extras are reduced as well. */
  appliesToExtras: boolean;
}

export interface TaxRate {
  /** Percent, at most four decimals. */
  rate: number;
  /** Contained in the line's amount rather than added to it. */
  isInclusive: boolean;
}

/** Minor units. `subtotal` and `extras` are before discount; inclusive tax is part of them and of `tax`. */
export interface Price {
  subtotal: bigint;
  extras: bigint;
  discount: bigint;
  tax: bigint;
  total: bigint;
}

/** Rates are computed in millionths: a percent has four decimals. */
const RATE_SCALE = 10_000;
const WHOLE = 1_000_000n;

/**
 * The one function that computes what something costs: line amounts, then the discount, then each tax, rounded half up on
 * each line. An inclusive tax of rate r is price − price / (1 + r).
 */
export function priceOf(lines: readonly PriceLine[], discount: Discount | null, taxes: readonly TaxRate[]): Price {
  const reductions = reductionsOf(lines, discount);
  let tax = 0n;
  let added = 0n;
  for (const [index, { amount }] of lines.entries()) {
    const net = amount - (reductions[index] ?? 0n);
    const taxed = taxOf(net, taxes);
    tax += taxed.tax;
    added += taxed.added;
  }
  const subtotal = sum(lines.filter(({ kind }) => kind === 'service'));
  const extras = sum(lines.filter(({ kind }) => kind === 'extra'));
  const reduction = reductions.reduce((total, one) => total + one, 0n);
  return { subtotal, extras, discount: reduction, tax, total: subtotal + extras - reduction + added };
}

/** A rate in percent of an amount in minor units, rounded half up. */
export function percentOf(amount: bigint, percent: number): bigint {
  return divideHalfUp(amount * scaled(percent), WHOLE);
}

/** An amount in minor units times a quantity of at most four decimals, rounded half up. */
export function timesQuantity(unitAmount: bigint, quantity: number): bigint {
  return divideHalfUp(unitAmount * scaled(quantity), BigInt(RATE_SCALE));
}

/** A major-unit number of the wire in minor units, for amounts that need `bigint`. */
export function toMinorUnits(major: number, currency: string): bigint {
  return BigInt(Math.round(major * 10 ** currencyExponent(currency)));
}

function taxOf(net: bigint, taxes: readonly TaxRate[]): { tax: bigint; added: bigint } {
  const inclusive = taxes.filter(({ isInclusive }) => isInclusive);
  const divisor = inclusive.reduce((total, { rate }) => total + scaled(rate), WHOLE);
  const contained = inclusive.reduce((total, { rate }) => total + divideHalfUp(net * scaled(rate), divisor), 0n);
  const added = taxes
    .filter(({ isInclusive }) => !isInclusive)
    .reduce((total, { rate }) => total + percentOf(net - contained, rate), 0n);
  return { tax: contained + added, added };
}

/** The discount of each line: in proportion, the odd units to the lines with the largest remainders. */
function reductionsOf(lines: readonly PriceLine[], discount: Discount | null): bigint[] {
  if (!discount) return lines.map(() => 0n);
  const shares = lines.map(({ amount, kind }) => (kind === 'service' || discount.appliesToExtras ? amount : 0n));
  const base = shares.reduce((total, one) => total + one, 0n);
  const whole = min(discountOn(base, discount), base);
  if (whole <= 0n) return lines.map(() => 0n);
  const reductions = shares.map((share) => (whole * share) / base);
  let left = whole - reductions.reduce((total, one) => total + one, 0n);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (whole * share) % base }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    reductions[index] = (reductions[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return reductions;
}

function discountOn(base: bigint, { type, value, maximum }: Discount): bigint {
  if (type === 'fixed') return BigInt(Math.round(value));
  const part = percentOf(base, value);
  return maximum === null || maximum === undefined ? part : min(part, maximum);
}

function scaled(number: number): bigint {
  return BigInt(Math.round(number * RATE_SCALE));
}

/** Half up means away from zero for credits, so that a credit note mirrors its invoice. */
function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n ? -1n : 1n;
  return sign * ((2n * sign * dividend + divisor) / (2n * divisor));
}

function sum(lines: readonly PriceLine[]): bigint {
  return lines.reduce((total, { amount }) => total + amount, 0n);
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
