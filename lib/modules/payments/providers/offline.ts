import { failed, type PaymentProvider } from './provider';

/** Money that changes hands outside: a payment waits until somebody has it, a refund is written down once it was given. */
export const offlineProvider: PaymentProvider = {
  async charge() {
    return { status: 'pending', providerTransactionId: null, failureReason: null, answer: {} };
  },
  async refund() {
    return { status: 'completed', providerTransactionId: null, failureReason: null, answer: {} };
  },
};

/** Stands for a provider that this installation has no account with. */
export const disconnectedProvider: PaymentProvider = {
  async charge() {
    return failed('not_connected');
  },
  async refund() {
    return failed('not_connected');
  },
};
