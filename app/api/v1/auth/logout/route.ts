import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { revokeCurrentToken } from '@/lib/modules/api-tokens/service';
import { logoutEndpoint } from '@/lib/modules/users/endpoints';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(apiRoute(logoutEndpoint, (ctx) => revokeCurrentToken(ctx)));
