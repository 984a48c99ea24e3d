import { defineEndpoint } from '@/lib/core/endpoint';
import { createExtraInput, listExtrasQuery, updateExtraInput } from './schema';
import { extraResource, serializeExtra } from './serializer';

const one = { path: '/extras/{id}', noun: 'Extra' } as const;
const answer = { envelope: 'data', resource: extraResource, serialize: serializeExtra } as const;

export const listExtrasEndpoint = defineEndpoint({
  method: 'GET',
  path: '/extras',
  title: "List team's extras",
  description: 'All extras of the team, or the page asked for.',
  ability: 'extras:read',
  ...answer,
  query: listExtrasQuery,
  envelope: 'rows',
});

export const getExtraEndpoint = defineEndpoint({
  ...one,
  ...answer,
  method: 'GET',
  title: 'Get a single extra',
  description: 'One extra.',
  ability: 'extras:read',
});

export const createExtraEndpoint = defineEndpoint({
  ...answer,
  method: 'POST',
  path: '/extras',
  title: 'Create a new extra',
  description: 'Adds an extra to the event types named.',
  ability: 'extras:write',
  status: 201,
  message: 'Extra created successfully.',
  body: createExtraInput,
});

export const updateExtraEndpoint = defineEndpoint({
  ...one,
  ...answer,
  method: 'PUT',
  title: 'Update an extra',
  description: 'Changes the fields that are sent; bookings made before keep their price.',
  ability: 'extras:write',
  message: 'Extra updated successfully.',
  body: updateExtraInput,
});

export const deleteExtraEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete an extra',
  description: 'Removes an extra; past bookings keep showing it.',
  ability: 'extras:write',
  message: 'Extra deleted successfully.',
  envelope: 'none',
});
