import type { Ctx } from '@/lib/infra/ctx';

/** What a client's events add up to. */
export interface VisitsRow {
  clientId: number;
  /** Past events that were neither cancelled nor missed. */
  visits: number;
  noShows: number;
  lastVisit: Date | null;
  nextVisit: Date | null;
}

/** One row for each of the clients that has events; staff count their own. */
export function selectVisits({ db, teamId, actor, now }: Ctx, clientIds: number[]): Promise<VisitsRow[]> {
  const only = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  return db.$queryRaw<VisitsRow[]>`
    SELECT client_id AS "clientId",
      count(*) FILTER (WHERE starts_at <= ${now} AND status IN ('scheduled', 'completed'))::integer AS visits,
      count(*) FILTER (WHERE status = 'no_show')::integer AS "noShows",
      max(starts_at) FILTER (WHERE starts_at <= ${now} AND status IN ('scheduled', 'completed')) AS "lastVisit",
      min(starts_at) FILTER (WHERE starts_at > ${now} AND status IN ('pending', 'scheduled')) AS "nextVisit"
    FROM events
    WHERE team_id = ${teamId} AND client_id = ANY(${clientIds}) AND (${only}::integer IS NULL OR staff_id = ${only}::integer)
    GROUP BY client_id`;
}

/** The event type each client was booked for last; staff look at their own events. */
export function selectLastTypes(
  { db, teamId, actor }: Ctx,
  clientIds: number[],
): Promise<{ clientId: number; eventTypeId: number }[]> {
  const only = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  return db.$queryRaw`
    SELECT c.id AS "clientId", last.event_type_id AS "eventTypeId" FROM unnest(${clientIds}::integer[]) c (id)
    CROSS JOIN LATERAL (
      SELECT e.event_type_id FROM events e
      WHERE e.team_id = ${teamId} AND e.client_id = c.id AND e.status <> 'cancelled'
        AND (${only}::integer IS NULL OR e.staff_id = ${only}::integer)
      ORDER BY e.starts_at DESC LIMIT 1
    ) last`;
}
