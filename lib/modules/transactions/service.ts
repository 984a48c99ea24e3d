import { notFound } from '@/lib/core/errors';
import type { WirePage } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { selectWireTransactions, TRANSACTION_COLUMNS, type TransactionRow } from './queries';
import type { ListTransactionsQuery } from './schema';

/** A page as the public API answers it, newest first unless asked. @throws invalid (`cursor`) */
export function listWireTransactions(ctx: Ctx, query: ListTransactionsQuery): Promise<WirePage> {
  return selectWireTransactions(ctx, query);
}

/** @throws not_found */
export async function getTransaction({ db, teamId }: Ctx, id: number): Promise<TransactionRow> {
  const transaction = await db.transaction.findFirst({ where: { teamId, id }, select: TRANSACTION_COLUMNS });
  if (!transaction) throw notFound('Transaction');
  return transaction;
}
