import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteLocationEndpoint, getLocationEndpoint, updateLocationEndpoint } from '@/lib/modules/locations/endpoints';
import { deleteLocation, getLocation, updateLocation } from '@/lib/modules/locations/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getLocationEndpoint, (ctx, { id }) => getLocation(ctx, id)),
  apiRoute(updateLocationEndpoint, (ctx, { id, body }) => updateLocation(ctx, id, body)),
  apiRoute(deleteLocationEndpoint, (ctx, { id }) => deleteLocation(ctx, id)),
);
