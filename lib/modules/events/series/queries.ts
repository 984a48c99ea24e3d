import type { Ctx } from '@/lib/infra/ctx';
import type { EventStatus } from '../rules';

/** One date of a series, as its list shows it. */
export interface OccurrenceRow {
  id: number;
  startsAt: Date;
  endsAt: Date;
  status: EventStatus;
  /** Minor units of the event's currency. */
  total: bigint;
}

/** All dates of a series in their order, whatever their status; staff see their own. */
export function selectOccurrences({ db, teamId, actor }: Ctx, seriesId: number): Promise<OccurrenceRow[]> {
  return db.event.findMany({
    where: { teamId, seriesId, ...(actor.role === 'staff' ? { staffId: actor.staffId ?? 0 } : {}) },
    orderBy: [{ occurrenceNumber: 'asc' }, { id: 'asc' }],
    select: { id: true, startsAt: true, endsAt: true, status: true, total: true },
  });
}
