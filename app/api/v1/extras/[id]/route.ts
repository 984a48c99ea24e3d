import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteExtraEndpoint, getExtraEndpoint, updateExtraEndpoint } from '@/lib/modules/extras/endpoints';
import { deleteExtra, getExtra, updateExtra } from '@/lib/modules/extras/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getExtraEndpoint, (ctx, { id }) => getExtra(ctx, id)),
  apiRoute(updateExtraEndpoint, (ctx, { id, body }) => updateExtra(ctx, id, body)),
  apiRoute(deleteExtraEndpoint, (ctx, { id }) => deleteExtra(ctx, id)),
);
