import { defineEndpoint } from '@/lib/core/endpoint';
import { cancelEventInput, createEventInput, listEventsQuery, updateEventInput } from './schema';
import { serializeCancelledEvent, serializeEvent, serializeWrittenEvent } from './serializer';

const one = { path: '/events/{id}', noun: 'Event', invalidMessage: 'Validation error' } as const;

export const listEventsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/events',
  title: 'List all events',
  description: "One page of the team's bookings, newest start first, each with a short event_type.",
  ability: 'events:read',
  invalidMessage: 'Validation error',
  query: listEventsQuery,
  envelope: 'wire_page',
});

export const getEventEndpoint = defineEndpoint({
  ...one,
  method: 'GET',
  title: 'Get a single event',
  description: 'One booking with its event type, customer, location, extras and history.',
  ability: 'events:read',
  envelope: 'data',
  serialize: serializeEvent,
});

export const createEventEndpoint = defineEndpoint({
  method: 'POST',
  path: '/events',
  title: 'Create a new event',
  description: 'Books one event; without staff_id the staff member is picked.',
  ability: 'events:write',
  status: 201,
  message: 'Booking scheduled successfully',
  invalidMessage: 'Validation error',
  body: createEventInput,
  envelope: 'data',
  serialize: serializeWrittenEvent,
});

export const updateEventEndpoint = defineEndpoint({
  ...one,
  method: 'PUT',
  title: 'Update an event',
  description: 'Changes the fields that are sent; a new time is claimed or the change is refused.',
  ability: 'events:write',
  message: 'Event updated successfully',
  body: updateEventInput,
  envelope: 'data',
  serialize: serializeWrittenEvent,
});

export const cancelEventEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Cancel an event',
  description: 'Cancels a booking and frees its time. The JSON body carries the reason.',
  ability: 'events:write',
  message: 'Event cancelled successfully',
  body: cancelEventInput,
  envelope: 'data',
  serialize: serializeCancelledEvent,
});
