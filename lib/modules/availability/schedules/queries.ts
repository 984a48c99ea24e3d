import { toWireDate } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import type { OpenMinutes, WeeklySchedule } from '../rules';

export const SCHEDULE_COLUMNS = {
  id: true,
  name: true,
  timezone: true,
  isDefault: true,
  rules: { select: { day: true, startMinute: true, endMinute: true }, orderBy: { id: 'asc' } },
  overrides: { select: { date: true, startMinute: true, endMinute: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.ScheduleSelect;

type StoredSchedule = Prisma.ScheduleGetPayload<{ select: typeof SCHEDULE_COLUMNS }>;

/** A schedule with its hours in minutes after midnight; `overrides` by `YYYY-MM-DD`. */
export interface ScheduleRow extends WeeklySchedule {
  id: number;
  name: string;
  isDefault: boolean;
}

export function toScheduleRow({ rules, overrides, ...schedule }: StoredSchedule): ScheduleRow {
  const byDate = new Map<string, OpenMinutes[]>();
  for (const { date, startMinute, endMinute } of overrides) {
    const hours = byDate.get(toWireDate(date)) ?? [];
    if (startMinute !== null && endMinute !== null) hours.push({ start: startMinute, end: endMinute });
    byDate.set(toWireDate(date), hours);
  }
  return {
    ...schedule,
    rules: rules.map(({ day, startMinute, endMinute }) => ({ day, start: startMinute, end: endMinute })),
    overrides: byDate,
  };
}

/** Which schedules the actor sees: members of the staff role their own and the default they fall back on. */
export function visibleSchedules({ teamId, actor }: Ctx): Prisma.ScheduleWhereInput {
  if (actor.role !== 'staff') return { teamId };
  return { teamId, OR: [{ isDefault: true }, { staff: { some: { id: actor.staffId ?? 0 } } }] };
}

/** Which schedules the actor may change: members of the staff role the one that nobody but they use. */
export function writableSchedules({ teamId, actor }: Ctx): Prisma.ScheduleWhereInput {
  if (actor.role !== 'staff') return { teamId };
  const staffId = actor.staffId ?? 0;
  return {
    teamId,
    isDefault: false,
    staff: { some: { id: staffId }, none: { id: { not: staffId }, deletedAt: null } },
    eventTypes: { none: { deletedAt: null } },
  };
}
