import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteWorkflowEndpoint, getWorkflowEndpoint, updateWorkflowEndpoint } from '@/lib/modules/workflows/endpoints';
import { deleteWorkflow, getWorkflow, updateWorkflow } from '@/lib/modules/workflows/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getWorkflowEndpoint, (ctx, { id }) => getWorkflow(ctx, id)),
  apiRoute(updateWorkflowEndpoint, (ctx, { id, body }) => updateWorkflow(ctx, id, body)),
  apiRoute(deleteWorkflowEndpoint, (ctx, { id }) => deleteWorkflow(ctx, id)),
);
