import { defineEndpoint } from '@/lib/core/endpoint';
import { createStaffInput, listStaffQuery, updateStaffInput } from './schema';
import { serializeStaff, staffResource } from './serializer';

const one = { path: '/staff/{id}', noun: 'Staff member' } as const;
const answer = { envelope: 'data', resource: staffResource, serialize: serializeStaff } as const;

export const listStaffEndpoint = defineEndpoint({
  method: 'GET',
  path: '/staff',
  title: "List team's staff",
  description: 'All staff members of the team, or the page asked for.',
  ability: 'staff:read',
  ...answer,
  query: listStaffQuery,
  envelope: 'rows',
});

export const getStaffEndpoint = defineEndpoint({
  ...one,
  ...answer,
  method: 'GET',
  title: 'Get a single staff member',
  description: 'One staff member.',
  ability: 'staff:read',
});

export const createStaffEndpoint = defineEndpoint({
  ...answer,
  method: 'POST',
  path: '/staff',
  title: 'Create a new staff member',
  description: 'Adds someone who can be booked for the event types named.',
  ability: 'staff:write',
  status: 201,
  message: 'Staff member created successfully.',
  body: createStaffInput,
});

export const updateStaffEndpoint = defineEndpoint({
  ...one,
  ...answer,
  method: 'PUT',
  title: 'Update a staff member',
  description:
    'Changes the fields that are sent. Members of the staff role may change their own `timezone` and `schedule_id` only.',
  ability: 'staff:write',
  message: 'Staff member updated successfully.',
  body: updateStaffInput,
});

export const deleteStaffEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a staff member',
  description: 'Removes a staff member; past bookings keep showing them. A team keeps at least one.',
  ability: 'staff:write',
  message: 'Staff member deleted successfully.',
  envelope: 'none',
});
