import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';

/** A future event and one of the staff members who take it; an event that several take together comes once for each. */
export interface AttendanceRow {
  id: number;
  event_type_id: number;
  client_id: number;
  starts_at: Date;
  ends_at: Date;
  status: 'pending' | 'scheduled';
  invitee_name: string;
  invitee_email: string;
  event_type_name: string;
  duration_minutes: number;
  staff_id: number;
  staff_name: string;
  is_active: boolean;
  is_offering: boolean;
  schedule_id: number | null;
}

/** Collective events are taken by all who hold a claim for them; everything else by the staff member it is shown under. */
const attendances = statement<AttendanceRow>(`
  SELECT e.id, e.event_type_id, e.client_id, e.starts_at, e.ends_at, e.status, e.invitee_name, e.invitee_email,
    t.name AS event_type_name, t.duration_minutes, s.id AS staff_id, s.name AS staff_name,
    s.is_active AND s.deleted_at IS NULL AS is_active, o.staff_id IS NOT NULL AS is_offering,
    coalesce(s.schedule_id, t.schedule_id, fallback.id) AS schedule_id
  FROM events e
  JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id
  JOIN LATERAL (
    SELECT e.staff_id
    UNION
    SELECT other.id FROM resource_claims c
    JOIN staff other ON other.team_id = c.team_id AND other.resource_id = c.resource_id
    WHERE t.kind = 'collective' AND c.team_id = e.team_id AND c.event_id = e.id AND c.released_at IS NULL
  ) host ON true
  JOIN staff s ON s.team_id = e.team_id AND s.id = host.staff_id
  LEFT JOIN event_type_staff o ON o.team_id = e.team_id AND o.event_type_id = e.event_type_id AND o.staff_id = s.id
  LEFT JOIN schedules fallback ON fallback.team_id = e.team_id AND fallback.is_default
  WHERE e.team_id = $1 AND e.status IN ('pending', 'scheduled') AND e.starts_at > $2 AND NOT e.is_outside_hours
    AND (e.expires_at IS NULL OR e.expires_at > $2) AND ($3::integer IS NULL OR s.id = $3)
  ORDER BY e.starts_at, e.id, s.id`);

/** Live events that start after now, with whoever takes them; members of the staff role see their own. */
export function selectAttendances({ teamId, actor, now }: Ctx, staffId: number | null): Promise<AttendanceRow[]> {
  const own = actor.staffId ?? 0;
  if (actor.role === 'staff' && staffId !== null && staffId !== own) return Promise.resolve([]);
  return attendances(teamId, now, actor.role === 'staff' ? own : staffId);
}
