import type { Ctx } from '@/lib/infra/ctx';
import { type Usage, usageStatement } from '@/lib/modules/event-types/links/queries';

const readUsage = usageStatement({
  links: 'event_type_staff',
  column: 'staff_id',
  events: 'e.staff_id = $2',
});

/** What depends on a staff member: the event types that name it, and the events to come. */
export async function staffUsage({ teamId, now }: Ctx, id: number): Promise<Usage> {
  const [usage] = await readUsage(teamId, id, now);
  if (!usage) throw new Error('reading the usage returned no row');
  return usage;
}
