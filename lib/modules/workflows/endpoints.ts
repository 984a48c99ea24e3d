import { defineEndpoint } from '@/lib/core/endpoint';
import { createWorkflowInput, listWorkflowsQuery, updateWorkflowInput } from './schema';
import {
  serializeWorkflow,
  serializeWorkflowSummary,
  serializeWrittenWorkflow,
  workflowResource,
  workflowSummaryResource,
  writtenWorkflowResource,
} from './serializer';

const one = { path: '/workflows/{id}', noun: 'Workflow' } as const;
const written = { envelope: 'data', resource: writtenWorkflowResource, serialize: serializeWrittenWorkflow } as const;

export const listWorkflowsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/workflows',
  title: "List team's workflows",
  description: 'All workflows of the team, or the page asked for.',
  ability: 'workflows:read',
  query: listWorkflowsQuery,
  envelope: 'rows',
  resource: workflowSummaryResource,
  serialize: serializeWorkflowSummary,
});

export const getWorkflowEndpoint = defineEndpoint({
  ...one,
  method: 'GET',
  title: 'Get a single workflow',
  description: 'One workflow, with trigger time and actions.',
  ability: 'workflows:read',
  envelope: 'data',
  resource: workflowResource,
  serialize: serializeWorkflow,
});

export const createWorkflowEndpoint = defineEndpoint({
  ...written,
  method: 'POST',
  path: '/workflows',
  title: 'Create a new workflow',
  description: 'Adds a workflow, for one event type or for all of them.',
  ability: 'workflows:write',
  status: 201,
  message: 'Workflow created successfully.',
  body: createWorkflowInput,
});

export const updateWorkflowEndpoint = defineEndpoint({
  ...one,
  ...written,
  method: 'PUT',
  title: 'Update a workflow',
  description: 'Changes the fields that are sent; `actions` are replaced as a whole.',
  ability: 'workflows:write',
  message: 'Workflow updated successfully.',
  body: updateWorkflowInput,
});

export const deleteWorkflowEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a workflow',
  description: 'Removes a workflow; what it was about to do is left undone.',
  ability: 'workflows:write',
  message: 'Workflow deleted successfully.',
  envelope: 'none',
});
