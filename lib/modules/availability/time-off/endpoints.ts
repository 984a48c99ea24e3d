import { defineEndpoint } from '@/lib/core/endpoint';
import { createTimeOffInput, listTimeOffQuery } from './schema';
import { serializeTimeOff, timeOffResource } from './serializer';

const wire = { resource: timeOffResource, serialize: serializeTimeOff } as const;

export const listTimeOffEndpoint = defineEndpoint({
  ...wire,
  method: 'GET',
  path: '/time-off',
  title: 'List time off',
  description: 'Time off of the team’s staff, or the page asked for; members of the staff role see their own.',
  ability: 'availability:read',
  query: listTimeOffQuery,
  envelope: 'rows',
});

export const createTimeOffEndpoint = defineEndpoint({
  ...wire,
  method: 'POST',
  path: '/time-off',
  title: 'Create time off',
  description: 'Takes a stretch of time off. Appointments that lie in it stay and are listed as stranded.',
  ability: 'availability:write',
  status: 201,
  message: 'Time off created successfully.',
  body: createTimeOffInput,
  envelope: 'data',
});

export const deleteTimeOffEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/time-off/{id}',
  noun: 'Time off',
  title: 'Delete time off',
  description: 'The staff member can be booked again in that time.',
  ability: 'availability:write',
  message: 'Time off deleted successfully.',
  envelope: 'none',
});
