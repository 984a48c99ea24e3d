import { createHash } from 'node:crypto';
import type { FailureReason } from '../rules';
import { failed, type PaymentProvider } from './provider';

const ACCEPTED = new Set([
  'tok_visa',
  'tok_visa_debit',
  'tok_mastercard',
  'tok_mastercard_debit',
  'tok_mastercard_prepaid',
  'tok_amex',
  'tok_discover',
  'tok_diners',
  'tok_jcb',
  'tok_unionpay',
]);

const REFUSED: Record<string, FailureReason> = {
  tok_chargeDeclined: 'card_declined',
  tok_chargeDeclinedInsufficientFunds: 'insufficient_funds',
  tok_chargeDeclinedExpiredCard: 'expired_card',
  tok_chargeDeclinedIncorrectCvc: 'incorrect_cvc',
  tok_chargeDeclinedLostCard: 'lost_card',
  tok_chargeDeclinedStolenCard: 'stolen_card',
  tok_chargeDeclinedFraudulent: 'fraudulent',
  tok_chargeDeclinedProcessingError: 'processing_error',
  tok_threeDSecure2Required: 'authentication_required',
};

/**
 * Moves no money. It knows the test tokens that Stripe publishes and answers each the way Stripe does; the same reference
 * gets the same answer.
 */
export const testProvider: PaymentProvider = {
  async charge({ token, reference }) {
    const name = (token ?? '').replace(/^tok_visa_chargeDeclined/, 'tok_chargeDeclined');
    const reason = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
    const providerTransactionId = testId('pi', reference);
    if (reason) return failed(reason, { providerTransactionId });
    if (!ACCEPTED.has(name)) return failed('invalid_token');
    return { status: 'completed', providerTransactionId, failureReason: null, answer: {} };
  },
  async refund({ providerTransactionId, reference }) {
    if (!providerTransactionId) return failed('not_refundable');
    return {
      status: 'completed',
      providerTransactionId: testId('re', reference),
      failureReason: null,
      answer: {},
    };
  },
};

function testId(kind: 'pi' | 're', reference: string): string {
  return `${kind}_test_${createHash('sha256').update(reference).digest('hex').slice(0, 24)}`;
}
