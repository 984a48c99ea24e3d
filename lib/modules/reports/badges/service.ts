import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { todayOf } from '@/lib/modules/invoices/queries';

/** More are "99+". */
export const MAX_BADGE = 99;

/** Payments that failed longer ago no longer wait for anybody. */
const FAILED_PAYMENT_DAYS = 30;

/** What waits for somebody, each counted to {@link MAX_BADGE} + 1 at most. */
export interface Badges {
  /** Events to come that nobody has confirmed; of staff their own. */
  pending: number;
  /** Scheduled events to come that nobody holds; of no interest to staff, who see their own. */
  no_staff: number;
  overdue: number;
  /** Payments that failed since {@link failedPaymentsFrom}. */
  failed_payments: number;
  /** Messages that were given up. */
  failed: number;
}

const countWaiting = statement<Badges>(`SELECT
    (SELECT count(*) FROM (
      SELECT FROM events e WHERE $2::boolean AND e.team_id = $1 AND e.status = 'pending' AND e.starts_at > $3
        AND ($4::integer IS NULL OR e.staff_id = $4) LIMIT ${MAX_BADGE + 1}
    ) one) AS pending,
    (SELECT count(*) FROM (
      SELECT FROM events e WHERE $2::boolean AND $4::integer IS NULL AND e.team_id = $1 AND e.staff_id IS NULL
        AND e.status = 'scheduled' AND e.starts_at > $3 LIMIT ${MAX_BADGE + 1}
    ) one) AS no_staff,
    (SELECT count(*) FROM (
      SELECT FROM transactions t WHERE $8::boolean AND t.team_id = $1 AND t.status = 'failed' AND t.type = 'payment'
        AND t.created_at >= $9 LIMIT ${MAX_BADGE + 1}
    ) one) AS failed_payments,
    (SELECT count(*) FROM (
      SELECT FROM invoices i WHERE $5::boolean AND i.team_id = $1 AND i.status IN ('sent', 'partially_paid')
        AND i.deleted_at IS NULL AND i.due_date < $6::date LIMIT ${MAX_BADGE + 1}
    ) one) AS overdue,
    (SELECT count(*) FROM (
      SELECT FROM mail_messages m WHERE $7::boolean AND m.team_id = $1 AND m.failed_at IS NOT NULL LIMIT ${MAX_BADGE + 1}
    ) one) AS failed`);

/** The first day, in the team's zone, whose failed payments still wait for somebody: `YYYY-MM-DD`. */
export function failedPaymentsFrom(ctx: Ctx): string {
  return addDays(todayOf(ctx), -FAILED_PAYMENT_DAYS);
}

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
    abilities.has('transactions:read'),
    startOfDay(failedPaymentsFrom(ctx), ctx.team.timezone),
  );
  if (!row) throw new Error('counting what waits returned no row');
  return row;
}
