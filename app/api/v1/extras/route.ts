import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createExtraEndpoint, listExtrasEndpoint } from '@/lib/modules/extras/endpoints';
import { createExtra, listExtras } from '@/lib/modules/extras/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listExtrasEndpoint, (ctx) => listExtras(ctx)),
  apiRoute(createExtraEndpoint, (ctx, { body }) => createExtra(ctx, body)),
);
