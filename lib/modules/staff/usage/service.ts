import type { Ctx } from '@/lib/infra/ctx';

export interface StaffUsage {
  /** By name. */
  eventTypes: { id: number; name: string }[];
  /** Live events that start after now. */
  events: number;
}

/** What depends on a staff member: the event types that name it, and the events to come. */
export async function staffUsage({ db, teamId, now }: Ctx, id: number): Promise<StaffUsage> {
  const live = { teamId, status: { in: ['pending' as const, 'scheduled' as const] }, startsAt: { gt: now } };
  const [eventTypes, events] = await Promise.all([
    db.eventType.findMany({
      where: { teamId, deletedAt: null, staff: { some: { staffId: id } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    db.event.count({ where: { ...live, staffId: id } }),
  ]);
  return { eventTypes, events };
}
