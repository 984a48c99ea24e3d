import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteTokenEndpoint } from '@/lib/modules/api-tokens/endpoints';
import { revokeApiToken } from '@/lib/modules/api-tokens/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(deleteTokenEndpoint, (ctx, { id }) => revokeApiToken(ctx, id)),
);
