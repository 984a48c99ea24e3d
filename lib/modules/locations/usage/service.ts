import type { Ctx } from '@/lib/infra/ctx';

export interface LocationUsage {
  /** By name. */
  eventTypes: { id: number; name: string }[];
  /** Live events that start after now. */
  events: number;
}

/** What depends on a location: the event types that name it, and the events to come. */
export async function locationUsage({ db, teamId, now }: Ctx, id: number): Promise<LocationUsage> {
  const live = { teamId, status: { in: ['pending' as const, 'scheduled' as const] }, startsAt: { gt: now } };
  const [eventTypes, events] = await Promise.all([
    db.eventType.findMany({
      where: { teamId, deletedAt: null, locations: { some: { locationId: id } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    db.event.count({ where: { ...live, locationId: id } }),
  ]);
  return { eventTypes, events };
}
