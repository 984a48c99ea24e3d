import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createStaffEndpoint, listStaffEndpoint } from '@/lib/modules/staff/endpoints';
import { createStaff, listStaff } from '@/lib/modules/staff/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listStaffEndpoint, (ctx) => listStaff(ctx)),
  apiRoute(createStaffEndpoint, (ctx, { body }) => createStaff(ctx, body)),
);
