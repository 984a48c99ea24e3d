import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createEventEndpoint, listEventsEndpoint } from '@/lib/modules/events/endpoints';
import { createEvent, listEventSummaries } from '@/lib/modules/events/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listEventsEndpoint, (ctx, { query }) => listEventSummaries(ctx, query)),
  apiRoute(createEventEndpoint, (ctx, { body }) => createEvent(ctx, body)),
);
