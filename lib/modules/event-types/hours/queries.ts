import { statement } from '@/lib/infra/sql';

/** Whose hours can count for an event type, and where it takes place. */
export interface HoursChoicesRow {
  /** In the order they were made. */
  schedules: { id: number; name: string; isDefault: boolean }[];
  /** The team's staff in the order they were added; without hours of their own `scheduleId` is null. */
  staff: { id: number; name: string; scheduleId: number | null }[];
  /** The places of the event type in the order they were made. */
  places: { id: number; name: string }[];
}

/** By position: the team and the event type. */
export const selectHoursChoices = statement<HoursChoicesRow>(`
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'isDefault', c.is_default) ORDER BY c.id), '[]')
      FROM schedules c WHERE c.team_id = $1) AS schedules,
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'scheduleId', s.schedule_id) ORDER BY s.id), '[]')
      FROM staff s WHERE s.team_id = $1 AND s.deleted_at IS NULL) AS staff,
    (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) ORDER BY l.id), '[]')
      FROM locations l JOIN event_type_locations o ON o.team_id = l.team_id AND o.location_id = l.id
      WHERE l.team_id = $1 AND o.event_type_id = $2 AND l.deleted_at IS NULL) AS places`);
