import { listTransactions } from '@/lib/modules/transactions/service';
import { allPages } from '@/lib/web/csv';
import { csvRoute } from '@/lib/web/csv-route';
import { transactionsQueryOf } from '../transactions-search';
import { transactionCsvColumns } from './transaction-csv-columns';

/** All transactions that the page with this query lists, as a CSV file. */
export const GET = csvRoute('transactions:read', (ctx, params) => {
  const query = transactionsQueryOf(params);
  return {
    name: 'transactions',
    columns: transactionCsvColumns(ctx.team.timezone),
    pages: allPages((page) => listTransactions(ctx, { ...query, ...page })),
  };
});
