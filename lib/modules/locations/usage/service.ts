import { usageReader } from '@/lib/modules/event-types/links/queries';

/** What depends on a location: the event types that name it, and the events to come. */
export const locationUsage = usageReader({
  links: 'event_type_locations',
  column: 'location_id',
  events: 'e.location_id = $2',
});
