import type { Ctx } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import { type ClosedReason, closedReason, type Interval } from './rules';
import { SCHEDULE_COLUMNS, toScheduleRow } from './schedules/queries';

const MONDAY = 1;
const FRIDAY = 5;
const NINE = 9 * 60;
const SEVENTEEN = 17 * 60;

/** Gives a new team its default schedule: Monday to Friday, 9 to 17, in the team's zone. */
export async function createDefaultSchedule(db: Db, teamId: number, timezone: string): Promise<void> {
  const { id } = await db.schedule.create({
    data: { teamId, name: 'Working hours', timezone, isDefault: true },
    select: { id: true },
  });
  const days = Array.from({ length: FRIDAY - MONDAY + 1 }, (_, index) => MONDAY + index);
  await db.scheduleRule.createMany({
    data: days.map((day) => ({ teamId, scheduleId: id, day, startMinute: NINE, endMinute: SEVENTEEN })),
  });
}

/**
 * Why each staff member cannot take `wanted` by opening hours, null for those who can. A staff member's own schedule counts,
 * else the event type's, else the team's default; without any, all hours are open.
 */
export async function closedReasons(
  ctx: Ctx,
  { staffIds, eventTypeId, wanted }: { staffIds: number[]; eventTypeId: number; wanted: Interval },
): Promise<Map<number, ClosedReason | null>> {
  const { db, teamId } = ctx;
  const staff = await db.staff.findMany({
    where: { teamId, id: { in: staffIds } },
    select: {
      id: true,
      schedule: { select: SCHEDULE_COLUMNS },
      timeOff: {
        where: { startsAt: { lt: new Date(wanted.end) }, endsAt: { gt: new Date(wanted.start) } },
        select: { startsAt: true, endsAt: true },
      },
    },
  });
  const eventType = await db.eventType.findFirst({
    where: { teamId, id: eventTypeId },
    select: { schedule: { select: SCHEDULE_COLUMNS } },
  });
  const fallback = await db.schedule.findFirst({ where: { teamId, isDefault: true }, select: SCHEDULE_COLUMNS });
  return new Map(
    staff.map(({ id, schedule, timeOff }) => {
      const hours = schedule ?? eventType?.schedule ?? fallback;
      const off = timeOff.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
      return [id, hours ? closedReason(toScheduleRow(hours), off, wanted) : null];
    }),
  );
}
