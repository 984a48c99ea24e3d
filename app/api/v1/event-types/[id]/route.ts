import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import {
  deleteEventTypeEndpoint,
  getEventTypeEndpoint,
  updateEventTypeEndpoint,
} from '@/lib/modules/event-types/endpoints';
import { deleteEventType, getEventType, updateEventType } from '@/lib/modules/event-types/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getEventTypeEndpoint, (ctx, { id }) => getEventType(ctx, id)),
  apiRoute(updateEventTypeEndpoint, (ctx, { id, body }) => updateEventType(ctx, id, body)),
  apiRoute(deleteEventTypeEndpoint, (ctx, { id }) => deleteEventType(ctx, id)),
);

/** Said outright, it spares the wrapper around each request by which Next would find it out. */
export const dynamic = 'force-dynamic';
