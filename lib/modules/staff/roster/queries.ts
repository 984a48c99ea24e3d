import type { Role } from '@/lib/core/abilities';
import { statement } from '@/lib/infra/sql';
import { HOURS_COLUMNS, type HoursRow } from '@/lib/modules/availability/schedules/queries';
import type { StaffRow } from '../queries';

/** A staff member with what this week and the time to come hold for them. */
export interface RosterRow extends StaffRow {
  /** Minutes of the week's events that were not cancelled. */
  bookedMinutes: number;
  /** Of the same week and to come, by start; ISO 8601. */
  timeOff: { id: number; start: string; end: string; reason: string | null }[];
  /** Live events that start after now. */
  comingEvents: number;
}

/** By position: the team, now, and from when until when the week is. */
export const selectRoster = statement<RosterRow>(`
  SELECT s.id, s.name, s.email, s.phone, s.timezone, s.color, s.daily_limit AS "dailyLimit", s.is_active AS "isActive",
    s.created_at AS "createdAt", s.user_id AS "userId", s.schedule_id AS "scheduleId",
    coalesce((SELECT json_agg(json_build_object('eventTypeId', l.event_type_id) ORDER BY l.event_type_id)
      FROM event_type_staff l
      JOIN event_types t ON t.team_id = l.team_id AND t.id = l.event_type_id AND t.deleted_at IS NULL
      WHERE l.team_id = s.team_id AND l.staff_id = s.id), '[]') AS "eventTypes",
    (SELECT coalesce(sum(extract(epoch FROM e.ends_at - e.starts_at) / 60), 0)::bigint FROM events e
      WHERE e.team_id = s.team_id AND e.staff_id = s.id AND e.starts_at >= $3 AND e.starts_at < $4
        AND e.status <> 'cancelled') AS "bookedMinutes",
    coalesce((SELECT json_agg(json_build_object('id', o.id, 'start', o.starts_at, 'end', o.ends_at, 'reason', o.reason)
        ORDER BY o.starts_at, o.id)
      FROM time_off o WHERE o.team_id = s.team_id AND o.staff_id = s.id AND o.ends_at > $3),
      '[]') AS "timeOff",
    (SELECT count(*) FROM events e
      WHERE e.team_id = s.team_id AND e.staff_id = s.id AND e.starts_at > $2
        AND e.status IN ('pending', 'scheduled')) AS "comingEvents"
  FROM staff s WHERE s.team_id = $1 AND s.deleted_at IS NULL ORDER BY s.id`);

/** What staff members can be given: services, hours, and a member of the team to sign in as. */
export interface StaffChoicesRow {
  /** In the order of the public page. */
  eventTypes: { id: number; name: string }[];
  members: { id: number; name: string; role: Role }[];
  schedules: ({ id: number; name: string; isDefault: boolean; timezone: string } & HoursRow)[];
}

/** By position: the team, and the staff member whose own choice it is; all schedules and members for null. */
export const selectStaffChoices = statement<StaffChoicesRow>(`
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.position, t.id), '[]')
      FROM event_types t WHERE t.team_id = $1 AND t.deleted_at IS NULL) AS "eventTypes",
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'role', m.role) ORDER BY u.id), '[]')
      FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.team_id = $1 AND $2::integer IS NULL) AS members,
    (SELECT coalesce(json_agg(schedule ORDER BY schedule.id), '[]') FROM (
      SELECT c.id, c.name, c.is_default AS "isDefault", c.timezone, ${HOURS_COLUMNS} FROM schedules c
      WHERE c.team_id = $1 AND ($2::integer IS NULL OR c.is_default OR EXISTS (
        SELECT 1 FROM staff s WHERE s.team_id = c.team_id AND s.schedule_id = c.id AND s.id = $2))
    ) schedule) AS schedules`);
