import { defineEndpoint } from '@/lib/core/endpoint';
import { createApiTokenInput, listApiTokensQuery } from './schema';
import { createdTokenResource, serializeCreatedToken, serializeToken, tokenResource } from './serializer';

export const listTokensEndpoint = defineEndpoint({
  method: 'GET',
  path: '/tokens',
  title: "List team's API tokens",
  description: 'The tokens of the team that were not revoked, newest first. Tokens of a login are not among them.',
  ability: 'tokens:read',
  query: listApiTokensQuery,
  envelope: 'rows',
  resource: tokenResource,
  serialize: serializeToken,
});

export const createTokenEndpoint = defineEndpoint({
  method: 'POST',
  path: '/tokens',
  title: 'Create a new API token',
  description:
    'Makes a token that can do what its abilities say, never more than who makes it. The token is shown this once.',
  ability: 'tokens:write',
  status: 201,
  message: 'Token created successfully.',
  body: createApiTokenInput,
  envelope: 'data',
  resource: createdTokenResource,
  serialize: serializeCreatedToken,
});

export const deleteTokenEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/tokens/{id}',
  noun: 'Token',
  title: 'Delete an API token',
  description: 'Revokes a token: it is refused at once.',
  ability: 'tokens:write',
  message: 'Token deleted successfully.',
  envelope: 'none',
});
