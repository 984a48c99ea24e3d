import type { Ctx } from '@/lib/infra/ctx';

/** A live claim and what it was made for. */
export interface ClaimRow {
  resourceId: number;
  blockedFrom: Date;
  blockedTo: Date;
  /** A hold has none; of a sitting the first that is live. */
  eventId: number | null;
  eventTypeName: string | null;
  inviteeName: string | null;
  /** Of the event, the sitting or the hold itself, without buffers. */
  startsAt: Date;
  endsAt: Date;
}

/** Everything that takes time of the resources in `[from, to)`, by start. */
export function selectClaims(
  { db, teamId, now }: Ctx,
  { resourceIds, from, to }: { resourceIds: number[]; from: Date; to: Date },
): Promise<ClaimRow[]> {
  return db.$queryRaw<ClaimRow[]>`
    SELECT c.resource_id AS "resourceId", c.blocked_from AS "blockedFrom", c.blocked_to AS "blockedTo",
      e.id AS "eventId", e.invitee_name AS "inviteeName", t.name AS "eventTypeName",
      coalesce(v.starts_at, e.starts_at, h.starts_at, c.blocked_from) AS "startsAt",
      coalesce(v.ends_at, e.ends_at, h.ends_at, c.blocked_to) AS "endsAt"
    FROM resource_claims c
      LEFT JOIN event_sessions v ON v.team_id = c.team_id AND v.id = c.session_id
      LEFT JOIN event_holds h ON h.team_id = c.team_id AND h.id = c.hold_id
      LEFT JOIN events e ON e.team_id = c.team_id AND e.id = coalesce(c.event_id, (
        SELECT min(s.id) FROM events s
        WHERE s.team_id = c.team_id AND s.session_id = c.session_id AND s.starts_at = v.starts_at AND s.status <> 'cancelled'))
      LEFT JOIN event_types t ON t.team_id = c.team_id AND t.id = coalesce(v.event_type_id, e.event_type_id, h.event_type_id)
    WHERE c.team_id = ${teamId} AND c.resource_id = ANY(${resourceIds}::integer[]) AND c.released_at IS NULL
      AND tstzrange(c.blocked_from, c.blocked_to) && tstzrange(${from}::timestamptz, ${to}::timestamptz)
      AND (c.expires_at IS NULL OR c.expires_at > ${now}::timestamptz)
    ORDER BY c.blocked_from, c.id`;
}
