import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createHoldEndpoint } from '@/lib/modules/events/holds/endpoints';
import { createHold } from '@/lib/modules/events/holds/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(createHoldEndpoint, (ctx, { body }) => createHold(ctx, body)),
);
