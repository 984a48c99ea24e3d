import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { registerDeviceTokenEndpoint, removeDeviceTokenEndpoint } from '@/lib/modules/device-tokens/endpoints';
import { registerDeviceToken, removeDeviceToken } from '@/lib/modules/device-tokens/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(registerDeviceTokenEndpoint, (ctx, { body }) => registerDeviceToken(ctx, body)),
  apiRoute(removeDeviceTokenEndpoint, (ctx, { body }) => removeDeviceToken(ctx, body)),
);
