import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { releaseHoldEndpoint } from '@/lib/modules/events/holds/endpoints';
import { releaseHold } from '@/lib/modules/events/holds/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(releaseHoldEndpoint, (ctx, { id }) => releaseHold(ctx, id)),
);
