import { notFound } from '@/lib/core/errors';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { recordChange } from '@/lib/modules/events/history/service';
import type { Interval } from '../rules';
import { SCHEDULE_COLUMNS, toScheduleRow } from '../schedules/queries';
import { type AttendanceRow, selectAttendances } from './queries';
import { type StrandedReason, strandedReasons } from './rules';
import type { ListStrandedQuery } from './schema';

/** A future event that no longer fits, with the staff member whom it does not fit. */
export interface StrandedRow extends AttendanceRow {
  reason: StrandedReason;
}

/**
 * Future live events, by start, that lie outside their staff's hours or in their time off, or whose staff cannot be booked for
 * them any more. Those kept on purpose are left out. Three reads whatever the number of events.
 */
export async function listStranded(ctx: Ctx, { staffId }: Partial<ListStrandedQuery> = {}): Promise<StrandedRow[]> {
  const rows = await selectAttendances(ctx, staffId ?? null);
  if (rows.length === 0) return [];
  const [schedules, timeOff] = await Promise.all([readSchedules(ctx, rows), readTimeOff(ctx, rows)]);
  const reasons = strandedReasons(rows.map(toAttendance), { schedules, timeOff });
  const seen = new Set<number>();
  return rows.flatMap((row, place) => {
    const reason = reasons[place];
    if (!reason || seen.has(row.id)) return [];
    seen.add(row.id);
    return [{ ...row, reason }];
  });
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

function toAttendance(row: AttendanceRow) {
  return {
    staffId: row.staff_id,
    scheduleId: row.schedule_id,
    booked: { start: row.starts_at.getTime(), end: row.ends_at.getTime() },
    isActive: row.is_active,
    isOffering: row.is_offering,
  };
}

async function readSchedules({ db, teamId }: Ctx, rows: AttendanceRow[]) {
  const ids = [...new Set(rows.flatMap(({ schedule_id }) => (schedule_id === null ? [] : [schedule_id])))];
  const schedules = await db.schedule.findMany({ where: { teamId, id: { in: ids } }, select: SCHEDULE_COLUMNS });
  return new Map(schedules.map((schedule) => [schedule.id, toScheduleRow(schedule)]));
}

async function readTimeOff({ db, teamId, now }: Ctx, rows: AttendanceRow[]): Promise<Map<number, Interval[]>> {
  const staffIds = [...new Set(rows.map(({ staff_id }) => staff_id))];
  const timeOff = await db.timeOff.findMany({
    where: { teamId, staffId: { in: staffIds }, endsAt: { gt: now } },
    select: { staffId: true, startsAt: true, endsAt: true },
  });
  const byStaff = new Map<number, Interval[]>();
  for (const { staffId, startsAt, endsAt } of timeOff) {
    const interval = { start: startsAt.getTime(), end: endsAt.getTime() };
    byStaff.set(staffId, [...(byStaff.get(staffId) ?? []), interval]);
  }
  return byStaff;
}
