import { usageReader } from '@/lib/modules/event-types/links/queries';

/** What depends on a staff member: the event types that name it, and the events to come. */
export const staffUsage = usageReader({
  links: 'event_type_staff',
  column: 'staff_id',
  events: 'e.staff_id = $2',
});
