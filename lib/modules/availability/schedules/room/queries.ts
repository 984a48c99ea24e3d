import { statement } from '@/lib/infra/sql';
import { HOURS_COLUMNS, type HoursRow } from '../queries';

/** A schedule with all that its page shows around it. */
export interface ScheduleRoomRow extends HoursRow {
  id: number;
  name: string;
  timezone: string;
  isDefault: boolean;
  /** The team's default; null when it has none. */
  defaultId: number | null;
  /** How many event types use it. */
  eventTypes: number;
  /** All of the team, in the order they were added. */
  staff: { id: number; name: string; scheduleId: number | null }[];
  /** Of those whose hours these are, not over yet, by start; ISO 8601. */
  timeOff: { id: number; staffId: number; startsAt: string; endsAt: string; reason: string | null }[];
  /** The first event type that is booked in these hours, and the staff it is booked with in them. */
  firstUse: { id: number; name: string; staffIds: number[] } | null;
}

/** By position: the team, the schedule, now, and the staff member who reads it and sees their own, null for all. */
export const selectScheduleRoom = statement<ScheduleRoomRow>(`
  SELECT c.id, c.name, c.timezone, c.is_default AS "isDefault", ${HOURS_COLUMNS},
    (SELECT d.id FROM schedules d WHERE d.team_id = c.team_id AND d.is_default) AS "defaultId",
    (SELECT count(*) FROM event_types t
      WHERE t.team_id = c.team_id AND t.schedule_id = c.id AND t.deleted_at IS NULL) AS "eventTypes",
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'scheduleId', s.schedule_id) ORDER BY s.id), '[]')
      FROM staff s WHERE s.team_id = c.team_id AND s.deleted_at IS NULL) AS staff,
    (SELECT coalesce(json_agg(json_build_object('id', o.id, 'staffId', o.staff_id, 'startsAt', o.starts_at,
        'endsAt', o.ends_at, 'reason', o.reason) ORDER BY o.starts_at, o.id), '[]')
      FROM time_off o JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id AND s.deleted_at IS NULL
      WHERE o.team_id = c.team_id AND o.ends_at > $3 AND ($4::integer IS NULL OR s.id = $4)
        AND (s.schedule_id = c.id OR (c.is_default AND s.schedule_id IS NULL))) AS "timeOff",
    (SELECT json_build_object('id', t.id, 'name', t.name, 'staffIds', json_agg(s.id ORDER BY s.id))
      FROM event_types t
      JOIN event_type_staff l ON l.team_id = t.team_id AND l.event_type_id = t.id
      JOIN staff s ON s.team_id = l.team_id AND s.id = l.staff_id AND s.is_active AND s.deleted_at IS NULL
      LEFT JOIN schedules fallback ON fallback.team_id = t.team_id AND fallback.is_default
      WHERE t.team_id = c.team_id AND t.is_active AND t.deleted_at IS NULL AND ($4::integer IS NULL OR s.id = $4)
        AND coalesce(s.schedule_id, t.schedule_id, fallback.id) = c.id
      GROUP BY t.id, t.name, t.position ORDER BY t.position, t.id LIMIT 1) AS "firstUse"
  FROM schedules c WHERE c.team_id = $1 AND c.id = $2
    AND ($4::integer IS NULL OR c.is_default OR EXISTS (
      SELECT 1 FROM staff s WHERE s.team_id = c.team_id AND s.schedule_id = c.id AND s.id = $4))`);
