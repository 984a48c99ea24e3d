import type { Ctx } from '@/lib/infra/ctx';
import { type Usage, usageStatement } from '@/lib/modules/event-types/links/queries';

const readUsage = usageStatement({
  links: 'event_type_locations',
  column: 'location_id',
  events: 'e.location_id = $2',
});

/** What depends on a location: the event types that name it, and the events to come. */
export async function locationUsage({ teamId, now }: Ctx, id: number): Promise<Usage> {
  const [usage] = await readUsage(teamId, id, now);
  if (!usage) throw new Error('reading the usage returned no row');
  return usage;
}
