import { usageReader } from '@/lib/modules/event-types/links/queries';

/** What depends on an extra: the event types that name it, and the events to come. */
export const extraUsage = usageReader({
  links: 'event_type_extras',
  column: 'extra_id',
  events: 'EXISTS (SELECT 1 FROM event_extras x WHERE x.team_id = e.team_id AND x.event_id = e.id AND x.extra_id = $2)',
});
