import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { VISIT_FIGURES, type VisitsRow } from '../visits/queries';

/** What lies around an event: those next to it in time, and how often its client came. */
export interface AroundRow extends VisitsRow {
  previousId: number | null;
  nextId: number | null;
}

const next = (sign: '<' | '>', order: 'ASC' | 'DESC') => `(SELECT e.id FROM events e
    WHERE e.team_id = $1 AND ($4::integer IS NULL OR e.staff_id = $4) AND e.status <> 'cancelled'
      AND (e.starts_at, e.id) ${sign} ($5::timestamptz, $6::integer)
    ORDER BY e.starts_at ${order}, e.id ${order} LIMIT 1)`;

const readAround = statement<AroundRow>(`SELECT ${next('<', 'DESC')} AS "previousId", ${next('>', 'ASC')} AS "nextId",
    figures.* FROM (
    SELECT ${VISIT_FIGURES} FROM events e
    WHERE e.team_id = $1 AND e.client_id = $2 AND ($4::integer IS NULL OR e.staff_id = $4)
  ) figures`);

/** Cancelled events are passed over, as in the calendar; staff see and count their own. */
export async function selectAround(
  { teamId, actor, now }: Ctx,
  { id, clientId, startsAt }: { id: number; clientId: number; startsAt: Date },
): Promise<AroundRow> {
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  const [row] = await readAround(teamId, clientId, now, own, startsAt, id);
  if (!row) throw new Error('reading what lies around an event returned no row');
  return row;
}
