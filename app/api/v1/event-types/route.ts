import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createEventTypeEndpoint, listEventTypesEndpoint } from '@/lib/modules/event-types/endpoints';
import { createEventType, pageEventTypes } from '@/lib/modules/event-types/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listEventTypesEndpoint, (ctx, { query }) => pageEventTypes(ctx, query)),
  apiRoute(createEventTypeEndpoint, (ctx, { body }) => createEventType(ctx, body)),
);
