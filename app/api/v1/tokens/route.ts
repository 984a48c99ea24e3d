import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createTokenEndpoint, listTokensEndpoint } from '@/lib/modules/api-tokens/endpoints';
import { createApiToken, pageApiTokens } from '@/lib/modules/api-tokens/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listTokensEndpoint, (ctx, { query }) => pageApiTokens(ctx, query)),
  apiRoute(createTokenEndpoint, (ctx, { body }) => createApiToken(ctx, body)),
);
