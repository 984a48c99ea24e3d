import { notFound } from '@/lib/core/errors';
import type { Page, WirePage } from '@/lib/core/page';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import {
  selectTransactions,
  selectWireTransactions,
  TRANSACTION_COLUMNS,
  type TransactionListRow,
  type TransactionRow,
  type TransactionsQuery,
} from './queries';
import type { ListTransactionsQuery } from './schema';

/** A page as the public API answers it, newest first unless asked. @throws invalid (`cursor`) */
export function listWireTransactions(ctx: Ctx, query: ListTransactionsQuery): Promise<WirePage> {
  return selectWireTransactions(ctx, query);
}

/** The same page for a table, with names. @throws forbidden, invalid (`cursor`) */
export async function listTransactions(ctx: Ctx, query: TransactionsQuery): Promise<Page<TransactionListRow>> {
  assertAbility(ctx, 'transactions:read');
  return selectTransactions(ctx, query);
}

/** @throws not_found */
export async function getTransaction({ db, teamId }: Ctx, id: number): Promise<TransactionRow> {
  const transaction = await db.transaction.findFirst({ where: { teamId, id }, select: TRANSACTION_COLUMNS });
  if (!transaction) throw notFound('Transaction');
  return transaction;
}
