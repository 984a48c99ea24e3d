import { defineEndpoint } from '@/lib/core/endpoint';
import { listSlotsQuery } from './schema';
import { serializeSlots, slotsResource } from './serializer';

export const listSlotsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/event-types/{id}/slots',
  noun: 'Event type',
  title: 'List the free slots of an event type',
  description:
    'The times that can be booked in a range of days, ordered by start. Starts step by `increment_minutes` from the start of each interval of opening hours, by the wall clock of the schedule.',
  // Whoever may read what is bookable may read when.
  ability: 'event-types:read',
  query: listSlotsQuery,
  envelope: 'bare',
  resource: slotsResource,
  serialize: serializeSlots,
});
