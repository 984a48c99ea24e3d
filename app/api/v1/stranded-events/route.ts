import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { listStrandedEventsEndpoint } from '@/lib/modules/availability/stranded/endpoints';
import { listStranded } from '@/lib/modules/availability/stranded/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listStrandedEventsEndpoint, (ctx, { query }) => listStranded(ctx, query)),
);
