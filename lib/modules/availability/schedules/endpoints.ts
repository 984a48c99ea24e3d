import { defineEndpoint } from '@/lib/core/endpoint';
import { createScheduleInput, listSchedulesQuery, updateScheduleInput } from './schema';
import { scheduleResource, serializeSchedule } from './serializer';

const one = { path: '/schedules/{id}', noun: 'Schedule' } as const;
const wire = { resource: scheduleResource, serialize: serializeSchedule } as const;

export const listSchedulesEndpoint = defineEndpoint({
  ...wire,
  method: 'GET',
  path: '/schedules',
  title: 'List schedules',
  description:
    'The schedules of the team, or the page asked for; members of the staff role see their own and the default.',
  ability: 'availability:read',
  query: listSchedulesQuery,
  envelope: 'rows',
});

export const getScheduleEndpoint = defineEndpoint({
  ...one,
  ...wire,
  method: 'GET',
  title: 'Get a single schedule',
  description: 'One schedule with its weekly hours and its dates with other hours.',
  ability: 'availability:read',
  envelope: 'data',
});

export const createScheduleEndpoint = defineEndpoint({
  ...wire,
  method: 'POST',
  path: '/schedules',
  title: 'Create a schedule',
  description: 'Adds a schedule. Made by a member of the staff role, it becomes their own at once.',
  ability: 'availability:write',
  status: 201,
  message: 'Schedule created successfully.',
  body: createScheduleInput,
  envelope: 'data',
});

export const updateScheduleEndpoint = defineEndpoint({
  ...one,
  ...wire,
  method: 'PUT',
  title: 'Update a schedule',
  description: 'Changes the fields that are sent; `rules` and `overrides` are replaced as a whole.',
  ability: 'availability:write',
  message: 'Schedule updated successfully.',
  body: updateScheduleInput,
  envelope: 'data',
});

export const deleteScheduleEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a schedule',
  description: 'Staff and event types that used it fall back on the next one; the default cannot be deleted.',
  ability: 'availability:write',
  message: 'Schedule deleted successfully.',
  envelope: 'none',
});
