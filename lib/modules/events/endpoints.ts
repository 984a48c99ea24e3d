import { defineEndpoint } from '@/lib/core/endpoint';
import { cancelEventInput, createEventInput, listEventsQuery, updateEventInput } from './schema';
import {
  cancelledEventResource,
  eventResource,
  eventRowResource,
  serializeBookedEvent,
  serializeCancelledEvent,
  serializeEvent,
  serializeWrittenEvent,
  writtenEventResource,
} from './serializer';

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
  resource: eventRowResource,
});

export const getEventEndpoint = defineEndpoint({
  ...one,
  method: 'GET',
  title: 'Get a single event',
  description: 'One booking with its event type, customer, location, extras and history.',
  ability: 'events:read',
  envelope: 'data',
  resource: eventResource,
  serialize: serializeEvent,
});

export const createEventEndpoint = defineEndpoint({
  method: 'POST',
  path: '/events',
  title: 'Create a new event',
  description: 'Books one event, or a series when is_recurring is true; without staff_id the staff member is picked.',
  ability: 'events:write',
  status: 201,
  message: 'Booking scheduled successfully',
  invalidMessage: 'Validation error',
  body: createEventInput,
  envelope: 'data',
  resource: writtenEventResource,
  serialize: serializeBookedEvent,
  meta: ({ skipped }) => (skipped.length > 0 ? { skipped } : undefined),
});

export const updateEventEndpoint = defineEndpoint({
  ...one,
  method: 'PUT',
  title: 'Update an event',
  description:
    'Changes the fields that are sent, of one event or of a part of its series; a new time is claimed or the change is refused.',
  ability: 'events:write',
  message: 'Event updated successfully',
  body: updateEventInput,
  envelope: 'data',
  resource: writtenEventResource,
  serialize: serializeWrittenEvent,
});

export const cancelEventEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Cancel an event',
  description:
    'Cancels a booking, or a part of its series, and frees the time. The JSON body carries reason and scope.',
  ability: 'events:write',
  message: 'Event cancelled successfully',
  body: cancelEventInput,
  envelope: 'data',
  resource: cancelledEventResource,
  serialize: serializeCancelledEvent,
});
