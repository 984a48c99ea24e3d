import { currencyExponent, fitsCurrency, toMajor } from '@/lib/core/money';
import type { Discount, Price } from '@/lib/core/price';
import { type Problem, type Problems, problem } from '@/lib/core/problems';

/** What a booking costs with a coupon. */
export interface CouponPrice extends Price {
  currency: string;
}

interface Terms {
  discountType: 'percentage' | 'fixed';
  /** Percent, or minor units of `currency`. */
  discountValue: number;
  currency: string;
  minimumAmount: bigint | null;
  maximumDiscount: bigint | null;
  usageLimit: number | null;
  usageLimitPerClient: number | null;
  timesUsed: number;
  usesOfClient: number;
  validFrom: Date | null;
  validUntil: Date | null;
  eventTypeId: number | null;
  appliesToExtras: boolean;
  isActive: boolean;
}

interface Use {
  eventTypeId: number;
  /** Minor units of `currency`. */
  serviceAmount: bigint;
  extrasAmount: bigint;
  currency: string;
}

type Lifetime = Pick<Terms, 'isActive' | 'validFrom' | 'validUntil' | 'usageLimit' | 'timesUsed'>;

/** Whether anybody could use a coupon at a time. It is valid from its first instant until just before its last. */
export function couponState(coupon: Lifetime, now: Date): 'usable' | 'inactive' | 'early' | 'expired' | 'used_up' {
  const { isActive, validFrom, validUntil, usageLimit, timesUsed } = coupon;
  if (!isActive) return 'inactive';
  if (validFrom && now < validFrom) return 'early';
  if (validUntil && now >= validUntil) return 'expired';
  return usageLimit !== null && timesUsed >= usageLimit ? 'used_up' : 'usable';
}

/** Why a coupon cannot be used at a time, or null. */
export function whyNotApplicable(coupon: Terms, use: Use, now: Date): Problem | null {
  const { usageLimitPerClient, minimumAmount, currency } = coupon;
  const state = couponState(coupon, now);
  if (state !== 'usable') return { rule: `coupon_${state}` };
  if (usageLimitPerClient !== null && coupon.usesOfClient >= usageLimitPerClient)
    return { rule: 'coupon_used_by_client' };
  if (coupon.eventTypeId !== null && coupon.eventTypeId !== use.eventTypeId) return { rule: 'coupon_event_type' };
  if (namesAmounts(coupon) && currency !== use.currency) return { rule: 'coupon_currency', params: { currency } };
  const amount = use.serviceAmount + (coupon.appliesToExtras ? use.extrasAmount : 0n);
  if (minimumAmount !== null && amount < minimumAmount)
    return { rule: 'coupon_minimum', params: { min: toMajor(minimumAmount, currency), currency } };
  return null;
}

export function discountOf({ discountType, discountValue, maximumDiscount, appliesToExtras }: Terms): Discount {
  return { type: discountType, value: discountValue, maximum: maximumDiscount, appliesToExtras };
}

/** A percentage without bounds is the same in every currency. */
function namesAmounts({ discountType, minimumAmount, maximumDiscount }: Terms): boolean {
  return discountType === 'fixed' || minimumAmount !== null || maximumDiscount !== null;
}

const MAX_PERCENT = 100;
const RATE_DECIMALS = 4;

interface Wording {
  discountType: 'percentage' | 'fixed';
  /** Percent, or major units of `currency`; so are the amounts. */
  discountValue: number;
  currency: string;
  minimumAmount: number | null;
  maximumDiscount: number | null;
  validFrom: Date | null;
  validUntil: Date | null;
}

/** What is wrong with a coupon's fields taken together, or null. */
export function couponProblems(coupon: Wording): Problems | null {
  const { discountType, discountValue, currency, validFrom, validUntil } = coupon;
  const problems: Problems = {
    ...(discountType === 'percentage'
      ? percentProblems(discountValue)
      : amountProblems('discount_value', discountValue, currency)),
    ...amountProblems('minimum_amount', coupon.minimumAmount, currency),
    ...amountProblems('maximum_discount', coupon.maximumDiscount, currency),
    ...(validFrom && validUntil && validUntil < validFrom
      ? problem('valid_until', 'not_before', { other: 'valid from' })
      : {}),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}

function percentProblems(percent: number): Problems {
  if (percent > MAX_PERCENT) return problem('discount_value', 'max_number', { max: MAX_PERCENT });
  return isRate(percent) ? {} : problem('discount_value', 'decimals', { decimals: RATE_DECIMALS });
}

function amountProblems(field: string, amount: number | null, currency: string): Problems {
  if (amount === null || fitsCurrency(amount, currency)) return {};
  return problem(field, 'decimals', { decimals: currencyExponent(currency) });
}

/** Whether a percent has no more decimals than the database keeps. */
function isRate(percent: number): boolean {
  return Number(percent.toFixed(RATE_DECIMALS)) === percent;
}
