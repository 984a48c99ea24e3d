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
  return {
    ...schedule,
    rules: rules.map(({ day, startMinute, endMinute }) => ({ day, start: startMinute, end: endMinute })),
    overrides: overridesByDate(
      overrides.map(({ date, startMinute, endMinute }) => ({
        date: toWireDate(date),
        start: startMinute,
        end: endMinute,
      })),
    ),
  };
}

/** The same hours as JSON, of a schedule that is called `c`, for statements written by hand. */
export const HOURS_COLUMNS = `
  coalesce((SELECT json_agg(json_build_object('day', r.day, 'start', r.start_minute, 'end', r.end_minute) ORDER BY r.id)
    FROM schedule_rules r WHERE r.team_id = c.team_id AND r.schedule_id = c.id), '[]') AS rules,
  coalesce((SELECT json_agg(json_build_object('date', o.date, 'start', o.start_minute, 'end', o.end_minute) ORDER BY o.id)
    FROM schedule_overrides o WHERE o.team_id = c.team_id AND o.schedule_id = c.id), '[]') AS overrides`;

export interface HoursRow {
  rules: WeeklySchedule['rules'];
  /** A date without minutes is closed. */
  overrides: { date: string; start: number | null; end: number | null }[];
}

export function overridesByDate(overrides: HoursRow['overrides']): Map<string, OpenMinutes[]> {
  const dates = new Map<string, OpenMinutes[]>();
  for (const { date, start, end } of overrides) {
    const hours = dates.get(date) ?? [];
    dates.set(date, start === null || end === null ? hours : [...hours, { start, end }]);
  }
  return dates;
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

interface KnownUse {
  isDefault: boolean;
  /** Everybody who uses it. */
  staffIds: readonly number[];
  /** How many event types use it. */
  eventTypes: number;
}

/** The same of a schedule that was read with its use. */
export function isWritable({ actor }: Ctx, { isDefault, staffIds, eventTypes }: KnownUse): boolean {
  if (actor.role !== 'staff') return true;
  return !isDefault && eventTypes === 0 && staffIds.length === 1 && staffIds[0] === actor.staffId;
}
