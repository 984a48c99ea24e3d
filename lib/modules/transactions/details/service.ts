import { notFound } from '@/lib/core/errors';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { refundableAmount } from '../rules';
import { findTransactionDetails, type RefundRow, selectRefunds, type TransactionDetailsRow } from './queries';

export interface TransactionDetails extends TransactionDetailsRow {
  /** Oldest first; none for a refund. */
  refunds: RefundRow[];
  /** Minor units that can still be given back. */
  refundable: number;
}

/** A transaction with its refunds and the names around it. Two statements. @throws forbidden, not_found */
export async function getTransactionDetails(ctx: Ctx, id: number): Promise<TransactionDetails> {
  assertAbility(ctx, 'transactions:read');
  const [transaction, refunds] = await Promise.all([findTransactionDetails(ctx, id), selectRefunds(ctx, id)]);
  if (!transaction) throw notFound('Transaction');
  return { ...transaction, refunds, refundable: refundableAmount(transaction, refunds) };
}
