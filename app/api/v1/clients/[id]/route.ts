import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteClientEndpoint, getClientEndpoint, updateClientEndpoint } from '@/lib/modules/clients/endpoints';
import { deleteClient, getClient, updateClient } from '@/lib/modules/clients/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getClientEndpoint, (ctx, { id }) => getClient(ctx, id)),
  apiRoute(updateClientEndpoint, (ctx, { id, body }) => updateClient(ctx, id, body)),
  apiRoute(deleteClientEndpoint, (ctx, { id }) => deleteClient(ctx, id)),
);
