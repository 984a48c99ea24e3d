import type { FailureReason, PaymentChange } from '../rules';

export interface Charge {
  /** Minor units of `currency`. */
  amount: bigint;
  currency: string;
  /** Stands for the payer's card. It is passed on and kept nowhere. */
  token: string | null;
  description: string;
  teamId: number;
  /** Names the transaction, unique in every installation that may share the provider's account. */
  reference: string;
}

export interface Refund extends Omit<Charge, 'token' | 'description'> {
  /** The provider's id of the payment that is given back. */
  providerTransactionId: string | null;
}

export interface Outcome {
  /** `pending` when the provider has not decided, or nobody heard its answer: a later message settles it. */
  status: 'completed' | 'pending' | 'failed';
  providerTransactionId: string | null;
  failureReason: FailureReason | null;
  /** What the provider keeps, in minor units of the charge's currency, where it says so. */
  fee?: bigint;
  /** What is kept of the provider's answer: ids and codes, no sentences and nothing of the card. */
  answer: Record<string, string>;
}

/** One way to move money. A refusal is an outcome; only a fault of ours throws. */
export interface PaymentProvider {
  charge(charge: Charge): Promise<Outcome>;
  refund(refund: Refund): Promise<Outcome>;
}

export function failed(reason: FailureReason, known: Partial<Outcome> = {}): Outcome {
  return { status: 'failed', providerTransactionId: null, answer: {}, ...known, failureReason: reason };
}

/** What a provider tells by itself, later: possibly more than once, and in any order. */
export interface ProviderMessage {
  teamId: number;
  /** Of the payment. */
  reference: string;
  providerTransactionId: string | null;
  change: PaymentChange;
}
