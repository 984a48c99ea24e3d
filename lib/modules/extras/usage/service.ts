import type { Ctx } from '@/lib/infra/ctx';

export interface ExtraUsage {
  /** By name. */
  eventTypes: { id: number; name: string }[];
  /** Live events that start after now. */
  events: number;
}

/** What depends on an extra: the event types that name it, and the events to come. */
export async function extraUsage({ db, teamId, now }: Ctx, id: number): Promise<ExtraUsage> {
  const live = { teamId, status: { in: ['pending' as const, 'scheduled' as const] }, startsAt: { gt: now } };
  const [eventTypes, events] = await Promise.all([
    db.eventType.findMany({
      where: { teamId, deletedAt: null, extras: { some: { extraId: id } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    db.event.count({ where: { ...live, extras: { some: { extraId: id } } } }),
  ]);
  return { eventTypes, events };
}
