import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createLocationEndpoint, listLocationsEndpoint } from '@/lib/modules/locations/endpoints';
import { createLocation, listLocations } from '@/lib/modules/locations/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listLocationsEndpoint, (ctx) => listLocations(ctx)),
  apiRoute(createLocationEndpoint, (ctx, { body }) => createLocation(ctx, body)),
);
