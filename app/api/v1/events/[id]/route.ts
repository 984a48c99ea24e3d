import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { cancelEventEndpoint, getEventEndpoint, updateEventEndpoint } from '@/lib/modules/events/endpoints';
import { cancelEvent, getEvent, updateEvent } from '@/lib/modules/events/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getEventEndpoint, (ctx, { id }) => getEvent(ctx, id)),
  apiRoute(updateEventEndpoint, (ctx, { id, body }) => updateEvent(ctx, id, body)),
  apiRoute(cancelEventEndpoint, (ctx, { id, body }) => cancelEvent(ctx, id, body)),
);
