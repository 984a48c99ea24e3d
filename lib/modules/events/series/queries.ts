import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
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

/** The dates of a series in their order, whatever their status; staff see their own. */
export function occurrencesOf({ actor }: Ctx) {
  return {
    where: actor.role === 'staff' ? { staffId: actor.staffId ?? 0 } : {},
    orderBy: [{ occurrenceNumber: 'asc' }, { id: 'asc' }],
    select: { id: true, startsAt: true, endsAt: true, status: true, total: true },
  } satisfies Prisma.EventFindManyArgs;
}

/** All of them. */
export function selectOccurrences(ctx: Ctx, seriesId: number): Promise<OccurrenceRow[]> {
  const { where, ...rest } = occurrencesOf(ctx);
  return ctx.db.event.findMany({ ...rest, where: { ...where, teamId: ctx.teamId, seriesId } });
}
