import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createTokenEndpoint, listTokensEndpoint } from '@/lib/modules/api-tokens/endpoints';
import { createApiToken, listApiTokens } from '@/lib/modules/api-tokens/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listTokensEndpoint, (ctx) => listApiTokens(ctx)),
  apiRoute(createTokenEndpoint, (ctx, { body }) => createApiToken(ctx, body)),
);
