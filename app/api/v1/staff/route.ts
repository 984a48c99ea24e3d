import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createStaffEndpoint, listStaffEndpoint } from '@/lib/modules/staff/endpoints';
import { createStaff, pageStaff } from '@/lib/modules/staff/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listStaffEndpoint, (ctx, { query }) => pageStaff(ctx, query)),
  apiRoute(createStaffEndpoint, (ctx, { body }) => createStaff(ctx, body)),
);
