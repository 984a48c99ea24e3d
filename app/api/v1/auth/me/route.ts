import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { meEndpoint } from '@/lib/modules/users/endpoints';
import { getCurrentUser } from '@/lib/modules/users/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(apiRoute(meEndpoint, (ctx) => getCurrentUser(ctx)));
