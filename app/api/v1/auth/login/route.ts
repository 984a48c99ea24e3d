import { anonymousRoute, apiRoutes } from '@/lib/api/api-route';
import { createLoginToken } from '@/lib/modules/api-tokens/service';
import { loginEndpoint } from '@/lib/modules/users/endpoints';
import { verifyCredentials } from '@/lib/modules/users/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  anonymousRoute(loginEndpoint, async ({ body, address }) => {
    const user = await verifyCredentials(body, address);
    return { user, token: await createLoginToken(user.id, body.deviceName) };
  }),
);
