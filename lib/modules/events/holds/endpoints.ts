import { defineEndpoint } from '@/lib/core/endpoint';
import { createHoldInput } from './schema';
import { holdResource, serializeHold } from './serializer';

export const createHoldEndpoint = defineEndpoint({
  method: 'POST',
  path: '/events/holds',
  title: 'Hold a time',
  description:
    'Keeps a time, and a seat in a group, for somebody who is still checking out; it frees itself when it runs out.',
  ability: 'events:write',
  status: 201,
  message: 'Time held successfully',
  invalidMessage: 'Validation error',
  body: createHoldInput,
  envelope: 'data',
  resource: holdResource,
  serialize: serializeHold,
});

export const releaseHoldEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/events/holds/{id}',
  noun: 'Hold',
  title: 'Release a hold',
  description: 'Frees the time at once.',
  ability: 'events:write',
  message: 'Hold released successfully',
  envelope: 'none',
});
