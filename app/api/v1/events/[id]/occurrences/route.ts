import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { listOccurrencesEndpoint } from '@/lib/modules/events/series/endpoints';
import { listOccurrences } from '@/lib/modules/events/series/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listOccurrencesEndpoint, (ctx, { id }) => listOccurrences(ctx, id)),
);
