import { defineEndpoint } from '@/lib/core/endpoint';
import { listTransactionsQuery } from './schema';
import { serializeTransaction, transactionResource, transactionSummaryResource } from './serializer';

export const listTransactionsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/transactions',
  title: "List team's transactions",
  description: "One page of the team's payment transactions, newest first, with filters.",
  ability: 'transactions:read',
  query: listTransactionsQuery,
  envelope: 'wire_page',
  resource: transactionSummaryResource,
});

export const getTransactionEndpoint = defineEndpoint({
  method: 'GET',
  path: '/transactions/{id}',
  noun: 'Transaction',
  title: 'Get a single transaction',
  description: "One transaction, with the payment provider's own id.",
  ability: 'transactions:read',
  envelope: 'data',
  resource: transactionResource,
  serialize: serializeTransaction,
});
