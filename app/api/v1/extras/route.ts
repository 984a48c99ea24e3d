import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createExtraEndpoint, listExtrasEndpoint } from '@/lib/modules/extras/endpoints';
import { createExtra, pageExtras } from '@/lib/modules/extras/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listExtrasEndpoint, (ctx, { query }) => pageExtras(ctx, query)),
  apiRoute(createExtraEndpoint, (ctx, { body }) => createExtra(ctx, body)),
);
