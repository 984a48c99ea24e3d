import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteTimeOffEndpoint } from '@/lib/modules/availability/time-off/endpoints';
import { deleteTimeOff } from '@/lib/modules/availability/time-off/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(deleteTimeOffEndpoint, (ctx, { id }) => deleteTimeOff(ctx, id)),
);
