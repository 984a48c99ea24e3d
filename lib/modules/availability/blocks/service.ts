import { addDays } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { type Interval, openIntervals, type WeeklySchedule } from '../rules';
import { SCHEDULE_COLUMNS, toScheduleRow } from '../schedules/queries';

/** Time that is taken without an appointment: time off, or a time held for somebody who is checking out. */
export interface BlockRow {
  kind: 'time_off' | 'hold';
  id: number;
  staffId: number;
  staffName: string;
  startsAt: Date;
  endsAt: Date;
  /** Why there is time off, or what is held. */
  label: string | null;
}

interface BlockRange {
  from: Date;
  to: Date;
  /** Everybody's when not given. */
  staffId?: number | undefined;
}

const STAFF = { staff: { select: { name: true } } } as const;
const HOLD_COLUMNS = {
  id: true,
  staffId: true,
  startsAt: true,
  endsAt: true,
  eventType: { select: { name: true } },
} as const;

/** Time off and live holds that touch `[from, to)`; members of the staff role see their own. */
export async function listBlocks(ctx: Ctx, { from, to, staffId }: BlockRange): Promise<BlockRow[]> {
  const { db, teamId, now, actor } = ctx;
  const own = actor.role === 'staff' ? { staffId: actor.staffId ?? 0 } : {};
  const where = {
    AND: [{ teamId, startsAt: { lt: to }, endsAt: { gt: from } }, own, staffId === undefined ? {} : { staffId }],
  };
  const [timeOff, holds] = await Promise.all([
    db.timeOff.findMany({
      where: { ...where, staff: { deletedAt: null } },
      select: { id: true, staffId: true, startsAt: true, endsAt: true, reason: true, ...STAFF },
    }),
    db.eventHold.findMany({
      where: { ...where, releasedAt: null, expiresAt: { gt: now } },
      select: { ...HOLD_COLUMNS, ...STAFF },
    }),
  ]);
  return [
    ...timeOff.map(({ reason, staff, ...row }) => ({
      ...row,
      kind: 'time_off' as const,
      staffName: staff.name,
      label: reason,
    })),
    ...holds.map(({ eventType, staff, ...row }) => ({
      ...row,
      kind: 'hold' as const,
      staffName: staff.name,
      label: eventType.name,
    })),
  ];
}

/**
 * The open hours of calendar days, by the schedule that counts: the staff member's own, else the event type's, else the team's
 * default. Null when there is none, which leaves all hours open.
 * @param days `YYYY-MM-DD`, both included, in the team's zone
 */
export async function openHoursOf(
  ctx: Ctx,
  days: { from: string; to: string },
  asked: { staffId?: number | undefined; eventTypeId?: number | undefined },
): Promise<Interval[] | null> {
  const schedule = await effectiveSchedule(ctx, asked);
  // The schedule may live in another zone, whose day begins up to a day before or after the team's.
  return schedule && openIntervals(schedule, addDays(days.from, -2), addDays(days.to, 1));
}

/**
 * The same for each of several staff members, read at once: their own hours, else those of the event type, else the team's.
 * Absent from the answer is whoever has none, which leaves all hours open.
 * @param days `YYYY-MM-DD`, both included, in the team's zone
 */
export async function openHoursByStaff(
  { db, teamId }: Ctx,
  days: { from: string; to: string },
  asked: { staffIds: readonly number[]; eventTypeId?: number | undefined },
): Promise<Map<number, Interval[]>> {
  const ofStaff = { where: { id: { in: [...asked.staffIds] } }, select: { id: true } };
  const schedules = await db.schedule.findMany({
    where: {
      teamId,
      OR: [
        { isDefault: true },
        { staff: { some: ofStaff.where } },
        { eventTypes: { some: { id: asked.eventTypeId ?? 0 } } },
      ],
    },
    select: {
      ...SCHEDULE_COLUMNS,
      isDefault: true,
      staff: ofStaff,
      eventTypes: { where: { id: asked.eventTypeId ?? 0 }, select: { id: true } },
    },
  });
  const shared = schedules.find(({ eventTypes }) => eventTypes.length > 0) ?? schedules.find((one) => one.isDefault);
  const hours = new Map<number, Interval[]>();
  for (const id of asked.staffIds) {
    const schedule = schedules.find(({ staff }) => staff.some((one) => one.id === id)) ?? shared;
    if (schedule) hours.set(id, openIntervals(toScheduleRow(schedule), addDays(days.from, -2), addDays(days.to, 1)));
  }
  return hours;
}

async function effectiveSchedule(
  { db, teamId, actor }: Ctx,
  { staffId, eventTypeId }: { staffId?: number | undefined; eventTypeId?: number | undefined },
): Promise<WeeklySchedule | null> {
  const id = actor.role === 'staff' ? (actor.staffId ?? 0) : (staffId ?? 0);
  const select = SCHEDULE_COLUMNS;
  const [own, types, fallback] = await Promise.all([
    db.schedule.findFirst({ where: { teamId, staff: { some: { id } } }, select }),
    db.schedule.findFirst({ where: { teamId, eventTypes: { some: { id: eventTypeId ?? 0 } } }, select }),
    db.schedule.findFirst({ where: { teamId, isDefault: true }, select }),
  ]);
  const found = own ?? types ?? fallback;
  return found && toScheduleRow(found);
}
