import type { TransactionStatus } from './schema';

/** The statuses in which money did move: what was given back later was received all the same. */
export const MOVED_STATUSES = ['completed', 'refunded', 'partially_refunded'] as const satisfies TransactionStatus[];

const LOST: ReadonlySet<TransactionStatus> = new Set(['failed', 'cancelled']);
const REFUNDABLE: ReadonlySet<TransactionStatus> = new Set(['completed', 'partially_refunded']);

interface Moved {
  /** Minor units. */
  amount: number;
  status: TransactionStatus;
}

/** What of a payment can still be given back, in minor units; refunds on their way count as given. */
export function refundableAmount(payment: Moved & { type: string }, refunds: readonly Moved[]): number {
  if (payment.type !== 'payment' || !REFUNDABLE.has(payment.status)) return 0;
  const given = refunds.filter(({ status }) => !LOST.has(status));
  return given.reduce((left, { amount }) => left - amount, payment.amount);
}
