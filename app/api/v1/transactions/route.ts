import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { listTransactionsEndpoint } from '@/lib/modules/transactions/endpoints';
import { listWireTransactions } from '@/lib/modules/transactions/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listTransactionsEndpoint, (ctx, { query }) => listWireTransactions(ctx, query)),
);

/** Said outright, it spares the wrapper around each request by which Next would find it out. */
export const dynamic = 'force-dynamic';
