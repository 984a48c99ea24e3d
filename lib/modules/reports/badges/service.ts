import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { todayOf } from '@/lib/modules/invoices/queries';

/** More are "99+". */
export const MAX_BADGE = 99;

/** What waits for somebody, each counted to {@link MAX_BADGE} + 1 at most. */
export interface Badges {
  /** Events to come that nobody has confirmed; of staff their own. */
  pending: number;
  overdue: number;
  /** Messages that were given up. */
  failed: number;
}

const countWaiting = statement<Badges>(`SELECT
    (SELECT count(*) FROM (
      SELECT FROM events e WHERE $2::boolean AND e.team_id = $1 AND e.status = 'pending' AND e.starts_at > $3
        AND ($4::integer IS NULL OR e.staff_id = $4) LIMIT ${MAX_BADGE + 1}
    ) one) AS pending,
    (SELECT count(*) FROM (
      SELECT FROM invoices i WHERE $5::boolean AND i.team_id = $1 AND i.status IN ('sent', 'partially_paid')
        AND i.deleted_at IS NULL AND i.due_date < $6::date LIMIT ${MAX_BADGE + 1}
    ) one) AS overdue,
    (SELECT count(*) FROM (
      SELECT FROM mail_messages m WHERE $7::boolean AND m.team_id = $1 AND m.failed_at IS NOT NULL LIMIT ${MAX_BADGE + 1}
    ) one) AS failed`);

/** In one statement, of what the actor may see. */
export async function countBadges(ctx: Ctx): Promise<Badges> {
  const { role, staffId, abilities } = ctx.actor;
  const own = role === 'staff' ? (staffId ?? 0) : null;
  const [row] = await countWaiting(
    ctx.teamId,
    abilities.has('events:read'),
    ctx.now,
    own,
    abilities.has('invoices:read'),
    todayOf(ctx),
    abilities.has('team:write'),
  );
  if (!row) throw new Error('counting what waits returned no row');
  return row;
}
