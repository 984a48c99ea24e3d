import { z } from 'zod';
import { defineEndpoint } from '@/lib/core/endpoint';
import { occurrenceResource, serializeOccurrences } from './serializer';

export const listOccurrencesEndpoint = defineEndpoint({
  method: 'GET',
  path: '/events/{id}/occurrences',
  noun: 'Event',
  title: 'List occurrences',
  description: 'All dates of a series by its first event, that one included, in their order.',
  ability: 'events:read',
  envelope: 'data',
  resource: z.array(occurrenceResource),
  serialize: serializeOccurrences,
  meta: ({ rows, frequency }) => ({ total_count: rows.length, frequency }),
});
