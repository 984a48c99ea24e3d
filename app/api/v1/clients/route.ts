import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createClientEndpoint, listClientsEndpoint } from '@/lib/modules/clients/endpoints';
import { createClient, listClients } from '@/lib/modules/clients/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listClientsEndpoint, (ctx, { query }) => listClients(ctx, query)),
  apiRoute(createClientEndpoint, (ctx, { body }) => createClient(ctx, body)),
);
