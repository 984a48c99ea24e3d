import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { todayOf } from '../queries';
import type { BulkDeed } from './rules';

export interface SumRow {
  currency: string;
  count: number;
  /** Minor units. */
  amount: number;
}

const WAITS = `corrects_id IS NULL AND status IN ('sent', 'partially_paid')`;

/** The same conditions as the deeds themselves check; here only to say beforehand what they come to. */
const DEEDS: Record<BulkDeed, { amount: string; condition: string }> = {
  send: { amount: 'total', condition: `status = 'draft'` },
  remind: { amount: 'total - paid', condition: `${WAITS} AND due_date < $3::date` },
  pay: { amount: 'total - paid', condition: WAITS },
};

const summing = ({ amount, condition }: (typeof DEEDS)[BulkDeed]) =>
  statement<SumRow>(`SELECT currency, count(*)::int AS count, sum(${amount})::bigint AS amount FROM invoices
     WHERE team_id = $1 AND id = ANY($2::int[]) AND deleted_at IS NULL AND $3::date IS NOT NULL AND ${condition}
     GROUP BY currency ORDER BY currency`);

const sums = { send: summing(DEEDS.send), remind: summing(DEEDS.remind), pay: summing(DEEDS.pay) };

/** What a deed would come to, for those of the invoices that it is open to, a row for each currency. */
export function sumInvoices(ctx: Ctx, ids: readonly number[], deed: BulkDeed): Promise<SumRow[]> {
  return sums[deed](ctx.teamId, [...ids], todayOf(ctx));
}
