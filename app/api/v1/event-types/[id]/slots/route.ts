import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { listSlotsEndpoint } from '@/lib/modules/availability/slots/endpoints';
import { listSlots } from '@/lib/modules/availability/slots/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listSlotsEndpoint, (ctx, { id, query }) => listSlots(ctx, id, query)),
);
