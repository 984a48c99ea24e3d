import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { previewEventEndpoint } from '@/lib/modules/events/preview/endpoints';
import { previewEvent } from '@/lib/modules/events/preview/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(previewEventEndpoint, (ctx, { body }) => previewEvent(ctx, body)),
);
