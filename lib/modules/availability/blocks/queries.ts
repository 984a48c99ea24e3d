import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import type { WeeklySchedule } from '../rules';
import { HOURS_COLUMNS, type HoursRow, overridesByDate } from '../schedules/queries';

export interface BlockRange {
  from: Date;
  to: Date;
  /** Everybody's when not given. */
  staffId?: number | undefined;
}

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

const blocksBetween = statement<BlockRow>(`
  SELECT 'time_off' AS kind, o.id, o.staff_id AS "staffId", s.name AS "staffName", o.starts_at AS "startsAt",
    o.ends_at AS "endsAt", o.reason AS label
  FROM time_off o JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id AND s.deleted_at IS NULL
  WHERE o.team_id = $1 AND o.starts_at < $2 AND o.ends_at > $3
    AND ($4::integer IS NULL OR o.staff_id = $4) AND ($5::integer IS NULL OR o.staff_id = $5)
  UNION ALL
  SELECT 'hold', h.id, h.staff_id, s.name, h.starts_at, h.ends_at, t.name
  FROM event_holds h JOIN staff s ON s.team_id = h.team_id AND s.id = h.staff_id
  JOIN event_types t ON t.team_id = h.team_id AND t.id = h.event_type_id
  WHERE h.team_id = $1 AND h.starts_at < $2 AND h.ends_at > $3 AND h.released_at IS NULL AND h.expires_at > $6
    AND ($4::integer IS NULL OR h.staff_id = $4) AND ($5::integer IS NULL OR h.staff_id = $5)`);

/** Blocks that touch `[from, to)`; members of the staff role see their own. */
export function selectBlocks({ teamId, now, actor }: Ctx, { from, to, staffId }: BlockRange): Promise<BlockRow[]> {
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  return blocksBetween(teamId, to, from, own, staffId ?? null, now);
}

/** A schedule with who is on it, of those that were asked about. */
export interface UsedSchedule extends WeeklySchedule {
  isDefault: boolean;
  isOfType: boolean;
  staffIds: number[];
}

type UsedRow = Omit<UsedSchedule, 'rules' | 'overrides'> & HoursRow;

const usedSchedules = statement<UsedRow>(`
  SELECT c.timezone, c.is_default AS "isDefault", t.id IS NOT NULL AS "isOfType",
    coalesce((SELECT json_agg(s.id) FROM staff s
      WHERE s.team_id = c.team_id AND s.schedule_id = c.id AND s.id = ANY ($2::integer[])), '[]') AS "staffIds",
    ${HOURS_COLUMNS}
  FROM schedules c LEFT JOIN event_types t ON t.team_id = c.team_id AND t.schedule_id = c.id AND t.id = $3
  WHERE c.team_id = $1 AND (c.is_default OR t.id IS NOT NULL OR EXISTS (
    SELECT 1 FROM staff s WHERE s.team_id = c.team_id AND s.schedule_id = c.id AND s.id = ANY ($2::integer[])))
  ORDER BY c.id`);

/** The schedules of staff members and of an event type, and the team's default. */
export async function selectUsedSchedules(
  { teamId }: Ctx,
  { staffIds, eventTypeId }: { staffIds: readonly number[]; eventTypeId?: number | undefined },
): Promise<UsedSchedule[]> {
  const rows = await usedSchedules(teamId, [...staffIds], eventTypeId ?? 0);
  return rows.map((row) => ({ ...row, overrides: overridesByDate(row.overrides) }));
}
