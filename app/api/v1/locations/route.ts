import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createLocationEndpoint, listLocationsEndpoint } from '@/lib/modules/locations/endpoints';
import { createLocation, pageLocations } from '@/lib/modules/locations/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listLocationsEndpoint, (ctx, { query }) => pageLocations(ctx, query)),
  apiRoute(createLocationEndpoint, (ctx, { body }) => createLocation(ctx, body)),
);
