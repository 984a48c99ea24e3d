import { defineEndpoint } from '@/lib/core/endpoint';
import { createEventTypeInput, listEventTypesQuery, updateEventTypeInput } from './schema';
import {
  eventTypeResource,
  eventTypeSummaryResource,
  serializeEventType,
  serializeEventTypeSummary,
  serializeWrittenEventType,
  writtenEventTypeResource,
} from './serializer';

const one = { path: '/event-types/{id}', noun: 'Event type' } as const;

export const listEventTypesEndpoint = defineEndpoint({
  method: 'GET',
  path: '/event-types',
  title: "List team's event types",
  description: 'All event types of the team, or the page asked for.',
  ability: 'event-types:read',
  query: listEventTypesQuery,
  envelope: 'rows',
  resource: eventTypeSummaryResource,
  serialize: serializeEventTypeSummary,
});

export const getEventTypeEndpoint = defineEndpoint({
  ...one,
  method: 'GET',
  title: 'Get a single event type',
  description: 'One event type in full.',
  ability: 'event-types:read',
  envelope: 'data',
  resource: eventTypeResource,
  serialize: serializeEventType,
});

export const createEventTypeEndpoint = defineEndpoint({
  method: 'POST',
  path: '/event-types',
  title: 'Create a new event type',
  description: 'Adds an event type; every active staff member offers it unless `staff_ids` says who.',
  ability: 'event-types:write',
  status: 201,
  message: 'Event type created successfully.',
  body: createEventTypeInput,
  envelope: 'data',
  resource: writtenEventTypeResource,
  serialize: serializeWrittenEventType,
});

export const updateEventTypeEndpoint = defineEndpoint({
  ...one,
  method: 'PUT',
  title: 'Update an event type',
  description: 'Changes the fields that are sent.',
  ability: 'event-types:write',
  message: 'Event type updated successfully.',
  body: updateEventTypeInput,
  envelope: 'data',
  resource: writtenEventTypeResource,
  serialize: serializeWrittenEventType,
});

export const deleteEventTypeEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete an event type',
  description: 'Removes an event type; past bookings keep showing it.',
  ability: 'event-types:write',
  message: 'Event type deleted successfully.',
  envelope: 'none',
});
