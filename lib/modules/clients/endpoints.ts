import { defineEndpoint } from '@/lib/core/endpoint';
import { createClientInput, listClientsQuery, updateClientInput } from './schema';
import {
  clientResource,
  clientSummaryResource,
  createdClientResource,
  serializeClient,
  serializeClientSummary,
  serializeCreatedClient,
  serializeUpdatedClient,
  updatedClientResource,
} from './serializer';

const one = { path: '/clients/{id}', noun: 'Client', invalidMessage: 'Error' } as const;

export const listClientsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/clients',
  title: "List team's clients",
  description: "One page of the team's clients, newest first.",
  ability: 'clients:read',
  invalidMessage: 'Error',
  query: listClientsQuery,
  envelope: 'page',
  resource: clientSummaryResource,
  serialize: serializeClientSummary,
});

export const getClientEndpoint = defineEndpoint({
  ...one,
  method: 'GET',
  title: 'Get a single client',
  description: 'One client in full.',
  ability: 'clients:read',
  envelope: 'data',
  resource: clientResource,
  serialize: serializeClient,
});

export const createClientEndpoint = defineEndpoint({
  method: 'POST',
  path: '/clients',
  title: 'Create a new client',
  description: 'Adds a client; the e-mail must be new in the team.',
  ability: 'clients:write',
  status: 201,
  message: 'Client created successfully.',
  invalidMessage: 'Error',
  body: createClientInput,
  envelope: 'data',
  resource: createdClientResource,
  serialize: serializeCreatedClient,
});

export const updateClientEndpoint = defineEndpoint({
  ...one,
  method: 'PUT',
  title: 'Update a client',
  description: 'Changes the fields that are sent.',
  ability: 'clients:write',
  message: 'Client updated successfully.',
  body: updateClientInput,
  envelope: 'data',
  resource: updatedClientResource,
  serialize: serializeUpdatedClient,
});

export const deleteClientEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a client',
  description: 'Removes a client; past bookings keep showing it.',
  ability: 'clients:write',
  message: 'Client deleted successfully.',
  envelope: 'none',
});
