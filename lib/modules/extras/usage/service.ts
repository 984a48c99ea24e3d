import type { Ctx } from '@/lib/infra/ctx';
import { type Usage, usageStatement } from '@/lib/modules/event-types/links/queries';

const readUsage = usageStatement({
  links: 'event_type_extras',
  column: 'extra_id',
  events: 'EXISTS (SELECT 1 FROM event_extras x WHERE x.team_id = e.team_id AND x.event_id = e.id AND x.extra_id = $2)',
});

/** What depends on an extra: the event types that name it, and the events to come. */
export async function extraUsage({ teamId, now }: Ctx, id: number): Promise<Usage> {
  const [usage] = await readUsage(teamId, id, now);
  if (!usage) throw new Error('reading the usage returned no row');
  return usage;
}
