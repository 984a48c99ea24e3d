import { forbidden, invalid, notFound, wrongState } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import type { OpenMinutes, WeeklySchedule } from '../rules';
import {
  isWritable,
  SCHEDULE_COLUMNS,
  type ScheduleRow,
  toScheduleRow,
  visibleSchedules,
  writableSchedules,
} from './queries';
import { type CreateScheduleInput, type ListSchedulesQuery, SCHEDULE_SORTS, type UpdateScheduleInput } from './schema';
import { movedToZone } from './zones/rules';

/** The schedules the actor may see, in the order they were made. */
export async function listSchedules(ctx: Ctx): Promise<ScheduleRow[]> {
  const rows = await ctx.db.schedule.findMany({
    where: visibleSchedules(ctx),
    orderBy: { id: 'asc' },
    select: SCHEDULE_COLUMNS,
  });
  return rows.map(toScheduleRow);
}

/** The same list as asked for: in another order, or one page of it. @throws invalid (`cursor`) */
export function pageSchedules(ctx: Ctx, query: ListSchedulesQuery): Promise<ScheduleRow[] | Page<ScheduleRow>> {
  const where = visibleSchedules(ctx);
  return shortList(query, {
    sorts: SCHEDULE_SORTS,
    find: async ({ where: after, ...args }) => {
      const select = SCHEDULE_COLUMNS;
      const rows = await ctx.db.schedule.findMany({ ...args, where: { AND: [where, after] }, select });
      return rows.map(toScheduleRow);
    },
    count: () => ctx.db.schedule.count({ where }),
  });
}

/** @throws not_found */
export async function getSchedule(ctx: Ctx, id: number): Promise<ScheduleRow> {
  const where = { AND: [visibleSchedules(ctx), { id }] };
  const row = await ctx.db.schedule.findFirst({ where, select: SCHEDULE_COLUMNS });
  if (!row) throw notFound('Schedule');
  return toScheduleRow(row);
}

/** The ids of the schedules that the actor may change. */
async function listWritableScheduleIds(ctx: Ctx): Promise<Set<number>> {
  const rows = await ctx.db.schedule.findMany({ where: writableSchedules(ctx), select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

export interface ScheduleUse {
  staff: { id: number; name: string }[];
  /** How many event types use it. */
  eventTypes: number;
}

/** A schedule with who uses it, and whether the actor may change it. */
export interface ScheduleInUse extends ScheduleRow {
  use: ScheduleUse;
  isWritable: boolean;
}

/**
 * {@link listSchedules} with what pages say of each, in one statement; members of the staff role learn of nobody but themselves.
 */
export async function listSchedulesInUse(ctx: Ctx): Promise<ScheduleInUse[]> {
  const rows = await ctx.db.schedule.findMany({
    where: visibleSchedules(ctx),
    orderBy: { id: 'asc' },
    select: {
      ...SCHEDULE_COLUMNS,
      staff: { where: { deletedAt: null }, select: { id: true, name: true }, orderBy: { id: 'asc' } },
      _count: { select: { eventTypes: { where: { deletedAt: null } } } },
    },
  });
  const { role, staffId } = ctx.actor;
  return rows.map(({ staff, _count: { eventTypes }, ...row }) => {
    const staffIds = staff.map(({ id }) => id);
    return {
      ...toScheduleRow(row),
      use: { staff: role === 'staff' ? staff.filter(({ id }) => id === staffId) : staff, eventTypes },
      isWritable: isWritable(ctx, { isDefault: row.isDefault, staffIds, eventTypes }),
    };
  });
}

/**
 * A schedule made by a member of the staff role becomes their own at once.
 * @throws forbidden for a member of the staff role who cannot be booked or wants to set the default, wrong_state when they
 * have a schedule already
 */
export async function createSchedule(ctx: Ctx, input: CreateScheduleInput): Promise<ScheduleRow> {
  const isOwn = ctx.actor.role === 'staff';
  if (isOwn && (ctx.actor.staffId === null || input.isDefault)) throw forbidden();
  return inTransaction(ctx, async (tx) => {
    const { db, teamId, actor } = tx;
    await lockTeam(tx);
    if (isOwn && (await listWritableScheduleIds(tx)).size > 0) throw wrongState('Staff member has a schedule already');
    const { rules = [], overrides = [], isDefault = false, name, timezone } = input;
    if (isDefault) await dropDefault(tx);
    const { id } = await db.schedule.create({ data: { teamId, name, timezone, isDefault }, select: { id: true } });
    await insertRules(tx, id, rules);
    await insertOverrides(tx, id, overrides);
    if (isOwn) await db.staff.updateMany({ where: { teamId, id: actor.staffId ?? 0 }, data: { scheduleId: id } });
    return getSchedule(tx, id);
  });
}

/** What stays when a schedule gets another zone: what its hours read, or the moments at which it is open. */
export const ZONE_CHANGES = ['wall', 'instants'] as const;
export type ZoneChange = (typeof ZONE_CHANGES)[number];

/**
 * Fields not given stay; hours that are given replace all there were. With `instants`, a new zone moves all hours, which are
 * read on the clock of the old zone.
 * @throws not_found, forbidden, wrong_state when it would leave the team without a default
 */
export async function updateSchedule(
  ctx: Ctx,
  id: number,
  given: UpdateScheduleInput,
  zoneChange: ZoneChange = 'wall',
): Promise<ScheduleRow> {
  return inTransaction(ctx, async (tx) => {
    const current = await lockWritable(tx, id);
    const input = zoneChange === 'instants' ? keepingInstants(current, given, tx.now) : given;
    const { rules, overrides, isDefault = current.isDefault, name, timezone } = input;
    if (isDefault && !current.isDefault) {
      if (tx.actor.role === 'staff') throw forbidden();
      await dropDefault(tx);
    }
    if (!isDefault && current.isDefault) throw wrongState('The default schedule can only be replaced by another one');
    const data = {
      isDefault,
      ...(name === undefined ? {} : { name }),
      ...(timezone === undefined ? {} : { timezone }),
    };
    await tx.db.schedule.update({ where: { teamId_id: { teamId: tx.teamId, id } }, data, select: { id: true } });
    if (rules) {
      await tx.db.scheduleRule.deleteMany({ where: { teamId: tx.teamId, scheduleId: id } });
      await insertRules(tx, id, rules);
    }
    if (overrides) {
      await tx.db.scheduleOverride.deleteMany({ where: { teamId: tx.teamId, scheduleId: id } });
      await insertOverrides(tx, id, overrides);
    }
    return getSchedule(tx, id);
  });
}

function keepingInstants(current: WeeklySchedule, input: UpdateScheduleInput, now: Date): UpdateScheduleInput {
  const { timezone, rules = current.rules } = input;
  if (!timezone) return input;
  const byDate = input.overrides?.map(({ date, intervals }) => [date, intervals] as const);
  const before = { timezone: current.timezone, rules, overrides: byDate ? new Map(byDate) : current.overrides };
  const moved = movedToZone(before, timezone, now);
  const overrides = [...moved.overrides].map(([date, intervals]) => ({ date, intervals }));
  return { ...input, rules: moved.rules, overrides };
}

/** Whoever used it falls back on what comes next. @throws not_found, forbidden, wrong_state for the default */
export async function deleteSchedule(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { isDefault } = await lockWritable(tx, id);
    if (isDefault) throw wrongState('The default schedule cannot be deleted');
    const { db, teamId } = tx;
    const used = { where: { teamId, scheduleId: id }, data: { scheduleId: null } };
    await db.staff.updateMany(used);
    await db.eventType.updateMany(used);
    await db.schedule.delete({ where: { teamId_id: { teamId, id } } });
  });
}

interface DayHours {
  /** `YYYY-MM-DD` */
  date: string;
  /** None close the day; null goes back to the weekly hours. */
  intervals: OpenMinutes[] | null;
}

/** Sets the hours of one date and leaves the others. @returns what it was before @throws not_found, forbidden */
export async function setDayHours(ctx: Ctx, id: number, { date, intervals }: DayHours): Promise<DayHours> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockWritable(tx, id);
    const where = { teamId: tx.teamId, scheduleId: id, date: new Date(`${date}T00:00:00Z`) };
    await tx.db.scheduleOverride.deleteMany({ where });
    if (intervals) await insertOverrides(tx, id, [{ date, intervals }]);
    return { date, intervals: before.overrides.get(date) ?? null };
  });
}

/**
 * Says who uses the schedule: those who are not named and did use it fall back on what comes next.
 * @throws not_found, forbidden for members of the staff role, invalid for ids of another team
 */
export async function assignSchedule(ctx: Ctx, id: number, staffIds: number[]): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await lockWritable(tx, id);
    if (tx.actor.role === 'staff') throw forbidden();
    const { db, teamId } = tx;
    const ids = [...new Set(staffIds)];
    const living = { teamId, deletedAt: null };
    if ((await db.staff.count({ where: { ...living, id: { in: ids } } })) !== ids.length) {
      throw invalid(problem('staff_ids', 'selected'));
    }
    await db.staff.updateMany({
      where: { ...living, scheduleId: id, id: { notIn: ids } },
      data: { scheduleId: null },
    });
    await db.staff.updateMany({ where: { ...living, id: { in: ids } }, data: { scheduleId: id } });
  });
}

/** Two changes of one team's schedules come one after the other. */
async function lockTeam({ db, teamId }: Ctx): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM teams WHERE id = ${teamId} FOR NO KEY UPDATE`;
}

/** @throws not_found when the actor cannot see it, forbidden when they can but may not change it */
async function lockWritable(ctx: Ctx, id: number): Promise<ScheduleRow> {
  await lockTeam(ctx);
  const schedule = await getSchedule(ctx, id);
  const writable = await ctx.db.schedule.count({ where: { AND: [writableSchedules(ctx), { id }] } });
  if (writable === 0) throw forbidden();
  return schedule;
}

async function dropDefault({ db, teamId }: Ctx): Promise<void> {
  await db.schedule.updateMany({ where: { teamId, isDefault: true }, data: { isDefault: false } });
}

async function insertRules(
  { db, teamId }: Ctx,
  scheduleId: number,
  rules: NonNullable<CreateScheduleInput['rules']>,
): Promise<void> {
  const data = rules.map(({ day, start, end }) => ({ teamId, scheduleId, day, startMinute: start, endMinute: end }));
  await db.scheduleRule.createMany({ data });
}

async function insertOverrides(
  { db, teamId }: Ctx,
  scheduleId: number,
  overrides: NonNullable<CreateScheduleInput['overrides']>,
): Promise<void> {
  const data = overrides.flatMap(({ date, intervals }) => {
    const day = { teamId, scheduleId, date: new Date(`${date}T00:00:00Z`) };
    if (intervals.length === 0) return [day];
    return intervals.map(({ start, end }) => ({ ...day, startMinute: start, endMinute: end }));
  });
  await db.scheduleOverride.createMany({ data });
}
