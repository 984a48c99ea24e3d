import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createScheduleEndpoint, listSchedulesEndpoint } from '@/lib/modules/availability/schedules/endpoints';
import { createSchedule, pageSchedules } from '@/lib/modules/availability/schedules/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listSchedulesEndpoint, (ctx, { query }) => pageSchedules(ctx, query)),
  apiRoute(createScheduleEndpoint, (ctx, { body }) => createSchedule(ctx, body)),
);
