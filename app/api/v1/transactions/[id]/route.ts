import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { getTransactionEndpoint } from '@/lib/modules/transactions/endpoints';
import { getTransaction } from '@/lib/modules/transactions/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getTransactionEndpoint, (ctx, { id }) => getTransaction(ctx, id)),
);
