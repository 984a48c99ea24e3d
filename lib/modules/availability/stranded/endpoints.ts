import { defineEndpoint } from '@/lib/core/endpoint';
import { listStrandedQuery } from './schema';
import { serializeStrandedEvent, strandedEventResource } from './serializer';

export const listStrandedEventsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/stranded-events',
  title: 'List stranded events',
  description:
    'Future events that no longer fit after a change of hours, time off or staff, by start, each with the reason. Those kept on purpose are not listed.',
  ability: 'events:read',
  query: listStrandedQuery,
  envelope: 'list',
  resource: strandedEventResource,
  serialize: serializeStrandedEvent,
});
