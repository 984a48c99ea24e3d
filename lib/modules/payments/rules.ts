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
