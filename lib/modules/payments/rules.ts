import { currencyExponent } from '@/lib/core/money';
import type { TransactionStatus } from '../transactions/schema';
import type { PaymentProviderName } from './schema';

/** Why a payment failed, in words that stay the same whatever a provider calls it. */
export const FAILURE_REASONS = [
  'card_declined',
  'insufficient_funds',
  'expired_card',
  'incorrect_cvc',
  'incorrect_number',
  'lost_card',
  'stolen_card',
  'fraudulent',
  'processing_error',
  'authentication_required',
  'invalid_token',
  'amount_not_chargeable',
  'not_connected',
  'not_refundable',
  'provider_error',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

const PAID_LATER: ReadonlySet<string> = new Set<PaymentProviderName>(['on_site', 'bank_transfer', 'cash']);

/** Whether this kind pays later, at the visit or by transfer. */
export function isPaidLater(provider: PaymentProviderName): boolean {
  return PAID_LATER.has(provider);
}

/** What a payment's row says to whoever asked for it: given back later, it was completed all the same. */
export function resultStatus(status: TransactionStatus): 'completed' | 'pending' | 'failed' {
  if (status === 'failed' || status === 'cancelled') return 'failed';
  return status === 'pending' || status === 'processing' ? 'pending' : 'completed';
}

const STRIPE_WHOLE = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const STRIPE_THOUSANDTHS = new Set('BHD JOD KWD OMR TND'.split(' '));

/**
 * Minor units of ours as Stripe counts them, or null for an amount that Stripe cannot charge. Stripe knows most currencies
 * in hundredths, also some that have none in daily life (ISK, UGX), and wants thousandths to end in 0.
 * Source: https://docs.stripe.com/currencies
 */
export function toStripeAmount(minor: bigint, currency: string): number | null {
  const shift = stripeExponent(currency) - currencyExponent(currency);
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  if (minor % divisor !== 0n) return null;
  const amount = (minor / divisor) * 10n ** BigInt(Math.max(0, shift));
  if (STRIPE_THOUSANDTHS.has(currency) && amount % 10n !== 0n) return null;
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null;
}

/** An amount of Stripe's in our minor units; what is smaller than one of them is left out. */
export function fromStripeAmount(amount: number, currency: string): bigint {
  const shift = stripeExponent(currency) - currencyExponent(currency);
  return (BigInt(amount) * 10n ** BigInt(Math.max(0, -shift))) / 10n ** BigInt(Math.max(0, shift));
}

function stripeExponent(currency: string): number {
  if (STRIPE_WHOLE.has(currency)) return 0;
  return STRIPE_THOUSANDTHS.has(currency) ? 3 : 2;
}

const REASONS: ReadonlyMap<string, FailureReason> = new Map([
  ...FAILURE_REASONS.filter((reason) => reason !== 'card_declined').map((reason) => [reason, reason] as const),
  ['invalid_cvc', 'incorrect_cvc'],
  ['invalid_number', 'incorrect_number'],
  ['requires_action_not_handled', 'authentication_required'],
  ['resource_missing', 'invalid_token'],
  ['token_already_used', 'invalid_token'],
  ['token_in_use', 'invalid_token'],
  ['amount_too_small', 'amount_not_chargeable'],
  ['amount_too_large', 'amount_not_chargeable'],
  ['invalid_charge_amount', 'amount_not_chargeable'],
  ['charge_already_refunded', 'not_refundable'],
]);

/** The first of a provider's codes that says more than "declined", else `otherwise`. */
export function failureReason(codes: readonly (string | null | undefined)[], otherwise: FailureReason): FailureReason {
  const known = codes.map((code) => REASONS.get(code ?? '')).find((reason) => reason !== undefined);
  return known ?? otherwise;
}

const NOT_FOR_PAYERS = new Set<string>(['lost_card', 'stolen_card', 'fraudulent']);

/** What a payer may be told: whoever uses a stolen card must not learn that it is known to be one. */
export function toldReason(reason: string | null): string | null {
  return reason !== null && NOT_FOR_PAYERS.has(reason) ? 'card_declined' : reason;
}

export type PaymentChange =
  | { kind: 'succeeded' }
  | { kind: 'failed'; reason: FailureReason }
  /** `total` is all that was given back so far, in minor units. */
  | { kind: 'refunded'; total: bigint };

const UNDECIDED: ReadonlySet<TransactionStatus> = new Set(['pending', 'processing']);
const UNPAID: ReadonlySet<TransactionStatus> = new Set(['pending', 'processing', 'failed', 'cancelled']);

/**
 * Where a payment stands after a message. Money that was taken outweighs a failure and money given back outweighs both, so
 * messages may come twice and in any order and lead to the same end.
 * @param amount of the payment, in minor units
 */
export function statusAfter(status: TransactionStatus, amount: bigint, change: PaymentChange): TransactionStatus {
  switch (change.kind) {
    case 'succeeded':
      return UNPAID.has(status) ? 'completed' : status;
    case 'failed':
      return UNDECIDED.has(status) ? 'failed' : status;
    default:
      if (change.total >= amount) return 'refunded';
      return change.total > 0n && status !== 'refunded' ? 'partially_refunded' : status;
  }
}

interface RefundRow {
  id: number;
  amount: bigint;
  status: TransactionStatus;
}

/**
 * How the refunds on record come to what the provider says was given back so far: refunds that wait are taken to be part
 * of it, oldest first; the rest was given back elsewhere and is missing here.
 */
export function refundsToMatch(total: bigint, refunds: readonly RefundRow[]): { completed: number[]; missing: bigint } {
  let missing = refunds.reduce((left, { status, amount }) => (status === 'completed' ? left - amount : left), total);
  const completed: number[] = [];
  for (const { id, amount, status } of refunds.toSorted((a, b) => a.id - b.id)) {
    if (!UNDECIDED.has(status) || amount > missing) continue;
    completed.push(id);
    missing -= amount;
  }
  return { completed, missing: missing > 0n ? missing : 0n };
}
