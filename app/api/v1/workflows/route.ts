import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createWorkflowEndpoint, listWorkflowsEndpoint } from '@/lib/modules/workflows/endpoints';
import { createWorkflow, listWorkflows } from '@/lib/modules/workflows/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listWorkflowsEndpoint, (ctx, { query }) => listWorkflows(ctx, query)),
  apiRoute(createWorkflowEndpoint, (ctx, { body }) => createWorkflow(ctx, body)),
);
