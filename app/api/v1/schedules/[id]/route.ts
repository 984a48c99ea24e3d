import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import {
  deleteScheduleEndpoint,
  getScheduleEndpoint,
  updateScheduleEndpoint,
} from '@/lib/modules/availability/schedules/endpoints';
import { deleteSchedule, getSchedule, updateSchedule } from '@/lib/modules/availability/schedules/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getScheduleEndpoint, (ctx, { id }) => getSchedule(ctx, id)),
  apiRoute(updateScheduleEndpoint, (ctx, { id, body }) => updateSchedule(ctx, id, body)),
  apiRoute(deleteScheduleEndpoint, (ctx, { id }) => deleteSchedule(ctx, id)),
);
