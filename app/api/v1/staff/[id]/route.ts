import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteStaffEndpoint, getStaffEndpoint, updateStaffEndpoint } from '@/lib/modules/staff/endpoints';
import { deleteStaff, getStaff, updateStaff } from '@/lib/modules/staff/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getStaffEndpoint, (ctx, { id }) => getStaff(ctx, id)),
  apiRoute(updateStaffEndpoint, (ctx, { id, body }) => updateStaff(ctx, id, body)),
  apiRoute(deleteStaffEndpoint, (ctx, { id }) => deleteStaff(ctx, id)),
);
