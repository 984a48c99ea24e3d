import { statement } from '@/lib/infra/sql';

export interface TouchedRow {
  /** API tokens of the team that act as the member. */
  tokenCount: number;
  eventCount: number;
  /** The first of them; the start as ISO 8601. */
  events: { id: number; startsAt: string; inviteeName: string; eventTypeName: string }[];
  /** Everybody else who can be booked. */
  others: { id: number; name: string }[];
}

const COMING = `e.team_id = $1 AND e.staff_id = $3 AND e.starts_at > $4 AND e.status IN ('pending', 'scheduled')`;

/** By position: the team, the user, the staff person they are (0 for none), now, and how many events are listed. */
export const selectTouched = statement<TouchedRow>(`
  SELECT
    (SELECT count(*) FROM api_tokens k WHERE k.team_id = $1 AND k.user_id = $2 AND k.revoked_at IS NULL) AS "tokenCount",
    (SELECT count(*) FROM events e WHERE ${COMING}) AS "eventCount",
    (SELECT coalesce(json_agg(json_build_object('id', e.id, 'startsAt', e.starts_at, 'inviteeName', e.invitee_name,
        'eventTypeName', t.name) ORDER BY e.starts_at, e.id), '[]')
      FROM (SELECT * FROM events e WHERE ${COMING} ORDER BY e.starts_at, e.id LIMIT $5) e
      JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id) AS events,
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.id), '[]')
      FROM staff s WHERE s.team_id = $1 AND s.deleted_at IS NULL AND s.is_active AND s.id <> $3) AS others`);
