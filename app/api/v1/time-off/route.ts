import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createTimeOffEndpoint, listTimeOffEndpoint } from '@/lib/modules/availability/time-off/endpoints';
import { createTimeOff, pageTimeOff } from '@/lib/modules/availability/time-off/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listTimeOffEndpoint, (ctx, { query }) => pageTimeOff(ctx, query)),
  apiRoute(createTimeOffEndpoint, (ctx, { body }) => createTimeOff(ctx, body)),
);
