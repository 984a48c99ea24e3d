import { invalid, notFound } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { toWireDate } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import type { TimeOff } from '@/prisma/generated/client';
import { type CreateTimeOffInput, type ListTimeOffQuery, TIME_OFF_SORTS } from './schema';

const TIME_OFF_COLUMNS = { id: true, staffId: true, startsAt: true, endsAt: true, reason: true } as const;

export interface TimeOffStaff {
  id: number;
  name: string;
  /** IANA zone, the team's where they have none of their own. */
  timeZone: string;
}

export type TimeOffRow = Pick<TimeOff, keyof typeof TIME_OFF_COLUMNS>;

/**
 * Time off that touches the days asked for, in the order it was entered unless asked otherwise; members of the staff role see
 * their own.
 * @throws invalid (`cursor`)
 */
export function pageTimeOff(ctx: Ctx, query: ListTimeOffQuery): Promise<TimeOffRow[] | Page<TimeOffRow>> {
  const { db, team } = ctx;
  const { staffId, dateFrom, dateTo } = query;
  const dayStart = (date: Date, days: number) => startOfDay(addDays(toWireDate(date), days), team.timezone);
  const where = {
    AND: [visibleTimeOff(ctx), staffId === undefined ? {} : { staffId }],
    ...(dateFrom ? { endsAt: { gt: dayStart(dateFrom, 0) } } : {}),
    ...(dateTo ? { startsAt: { lt: dayStart(dateTo, 1) } } : {}),
  };
  return shortList(query, {
    sorts: TIME_OFF_SORTS,
    find: ({ where: after, ...args }) =>
      db.timeOff.findMany({ ...args, where: { AND: [where, after] }, select: TIME_OFF_COLUMNS }),
    count: () => db.timeOff.count({ where }),
  });
}

/** Time off that is not over, by start. */
export function listCurrentTimeOff(ctx: Ctx): Promise<TimeOffRow[]> {
  return ctx.db.timeOff.findMany({
    where: { AND: [visibleTimeOff(ctx), { endsAt: { gt: ctx.now } }] },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: TIME_OFF_COLUMNS,
  });
}

/** @throws invalid (`staff_id`) for someone who is not of the team or whose availability is not the actor's to change */
export async function createTimeOff(ctx: Ctx, input: CreateTimeOffInput): Promise<TimeOffRow> {
  const { db, teamId, actor } = ctx;
  const isOthers = actor.role === 'staff' && input.staffId !== actor.staffId;
  const known = await db.staff.count({ where: { teamId, id: input.staffId, deletedAt: null } });
  if (known === 0 || isOthers) throw invalid(problem('staff_id', 'selected'));
  return db.timeOff.create({ data: { teamId, ...input }, select: TIME_OFF_COLUMNS });
}

/** Whose time off the actor may enter, by id, each with the zone their days are in. */
export async function listTimeOffStaff({ db, teamId, team, actor }: Ctx): Promise<TimeOffStaff[]> {
  const own = actor.role === 'staff' ? { id: actor.staffId ?? 0 } : {};
  const staff = await db.staff.findMany({
    where: { teamId, deletedAt: null, ...own },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, timezone: true },
  });
  return staff.map(({ timezone, ...one }) => ({ ...one, timeZone: timezone ?? team.timezone }));
}

/** @returns what is gone, so that it can be entered again @throws not_found */
export async function deleteTimeOff(ctx: Ctx, id: number): Promise<TimeOffRow> {
  const where = { AND: [visibleTimeOff(ctx), { id }] };
  const row = await ctx.db.timeOff.findFirst({ where, select: TIME_OFF_COLUMNS });
  const { count } = await ctx.db.timeOff.deleteMany({ where });
  if (!row || count === 0) throw notFound('Time off');
  return row;
}

function visibleTimeOff({ teamId, actor }: Ctx) {
  const living = { teamId, staff: { deletedAt: null } };
  return actor.role === 'staff' ? { ...living, staffId: actor.staffId ?? 0 } : living;
}
