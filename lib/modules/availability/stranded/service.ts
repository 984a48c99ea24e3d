import { notFound } from '@/lib/core/errors';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { recordChange } from '@/lib/modules/events/history/service';
import { closedReason, type WeeklySchedule } from '../rules';
import { overridesByDate } from '../schedules/queries';
import { type MisfitFilter, type MisfitRow, type OpenHours, selectBookedHours, selectMisfits } from './queries';
import { openWithin, type StrandedReason } from './rules';
import type { ListStrandedQuery } from './schema';

/** A future event that no longer fits, with the staff member whom it does not fit. */
export interface StrandedRow extends Omit<MisfitRow, 'cause' | 'total'> {
  reason: StrandedReason;
}

/**
 * Future live events, by start, that lie outside their staff's hours or in their time off, or whose staff cannot be booked for
 * them any more. Those kept on purpose are left out. Two statements whatever the number of events.
 */
export async function listStranded(ctx: Ctx, { staffId }: Partial<ListStrandedQuery> = {}): Promise<StrandedRow[]> {
  return (await findStranded(ctx, { staffId })).rows;
}

/** The first of many, and how many there are in all. */
export interface Stranded {
  rows: StrandedRow[];
  total: number;
}

const MAX_SHOWN = 20;

type Narrowing = Omit<MisfitFilter, 'limit' | 'offset'>;

/** The first of {@link listStranded}, narrowed to what changed: a staff member, the hours of a schedule, time off. */
export function firstStranded(ctx: Ctx, filter: Narrowing = {}): Promise<Stranded> {
  return findStranded(ctx, { ...filter, limit: MAX_SHOWN });
}

export interface StrandedPage extends Stranded {
  page: number;
  /** At least 1. */
  pages: number;
}

/** A page of the same; the first one where there is no such page, as after the last of it was seen to. @param page from 1 */
export async function pageStranded(ctx: Ctx, page: number, filter: Narrowing = {}): Promise<StrandedPage> {
  const found = await findStranded(ctx, { ...filter, limit: MAX_SHOWN, offset: (page - 1) * MAX_SHOWN });
  if (found.total === 0 && page > 1) return pageStranded(ctx, 1, filter);
  return { ...found, page, pages: Math.max(1, Math.ceil(found.total / MAX_SHOWN)) };
}

/** Leaves the event where it is on purpose: it is no longer listed. @throws not_found when it is over or cancelled */
export function keepStranded(ctx: Ctx, eventId: number): Promise<void> {
  return markKept(ctx, { eventId, isKept: true });
}

/** Takes {@link keepStranded} back. @throws not_found */
export function unkeepStranded(ctx: Ctx, eventId: number): Promise<void> {
  return markKept(ctx, { eventId, isKept: false });
}

async function markKept(ctx: Ctx, { eventId, isKept }: { eventId: number; isKept: boolean }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { db, teamId, actor } = tx;
    const own = actor.role === 'staff' ? { staffId: actor.staffId ?? 0 } : {};
    const { count } = await db.event.updateMany({
      where: { teamId, id: eventId, ...own, status: { in: ['pending', 'scheduled'] } },
      data: { isOutsideHours: isKept },
    });
    if (count === 0) throw notFound('Event');
    await recordChange(tx, { eventId, action: 'updated', changes: { is_outside_hours: [!isKept, isKept] } });
  });
}

async function findStranded(ctx: Ctx, filter: MisfitFilter): Promise<Stranded> {
  const { schedules, ...hours } = await readHours(ctx);
  const rows = await selectMisfits(ctx, hours, filter);
  return {
    rows: rows.map(({ cause, total, ...row }) => {
      const schedule = cause === 'hours' ? schedules.get(row.schedule_id ?? 0) : undefined;
      return { ...row, reason: cause === 'hours' ? hoursReason(row, schedule) : cause };
    }),
    total: rows[0]?.total ?? 0,
  };
}

interface LaidOutHours extends OpenHours {
  schedules: ReadonlyMap<number, WeeklySchedule>;
}

/** Schedules by id, laid out to the end of the last event: the database compares, and the rule of hours stays the one there is. */
async function readHours(ctx: Ctx): Promise<LaidOutHours> {
  const rows = await selectBookedHours(ctx);
  const until = rows[0]?.until ?? null;
  const schedules = new Map(
    rows.map(({ id, timezone, rules, overrides }) => [id, { timezone, rules, overrides: overridesByDate(overrides) }]),
  );
  const layOut = (schedule: WeeklySchedule) => (until ? openWithin(schedule, ctx.now, until) : []);
  const open = new Map([...schedules].map(([id, schedule]) => [id, layOut(schedule)]));
  return { schedules, open, until };
}

function hoursReason({ starts_at, ends_at }: StrandedTimes, schedule: WeeklySchedule | undefined): StrandedReason {
  const booked = { start: starts_at.getTime(), end: ends_at.getTime() };
  return (schedule && closedReason(schedule, [], booked)) ?? 'outside_hours';
}

type StrandedTimes = Pick<MisfitRow, 'starts_at' | 'ends_at'>;
