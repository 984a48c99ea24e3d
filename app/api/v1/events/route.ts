import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createEventEndpoint, listEventsEndpoint } from '@/lib/modules/events/endpoints';
import { createEvent, listWireEvents } from '@/lib/modules/events/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listEventsEndpoint, (ctx, { query }) => listWireEvents(ctx, query)),
  apiRoute(createEventEndpoint, (ctx, { body }) => createEvent(ctx, body)),
);

/** Said outright, it spares the wrapper around each request by which Next would find it out. */
export const dynamic = 'force-dynamic';
