import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { getTeamEndpoint, updateTeamEndpoint } from '@/lib/modules/teams/endpoints';
import { getTeam, updateTeam } from '@/lib/modules/teams/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getTeamEndpoint, (ctx) => getTeam(ctx)),
  apiRoute(updateTeamEndpoint, (ctx, { body }) => updateTeam(ctx, body)),
);
