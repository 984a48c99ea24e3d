import type { Ctx } from '@/lib/infra/ctx';

/** What a client's events add up to. */
export interface VisitsRow {
  /** Past events that were neither cancelled nor missed. */
  visits: number;
  noShows: number;
  lastVisit: Date | null;
  nextVisit: Date | null;
}

/** The columns of {@link VisitsRow}, of events `e`; `$3` is now. */
export const VISIT_FIGURES = `
  count(*) FILTER (WHERE e.starts_at <= $3 AND e.status IN ('scheduled', 'completed'))::integer AS visits,
  count(*) FILTER (WHERE e.status = 'no_show')::integer AS "noShows",
  max(e.starts_at) FILTER (WHERE e.starts_at <= $3 AND e.status IN ('scheduled', 'completed')) AS "lastVisit",
  min(e.starts_at) FILTER (WHERE e.starts_at > $3 AND e.status IN ('pending', 'scheduled')) AS "nextVisit"`;

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
