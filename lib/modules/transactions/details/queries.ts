import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { NAME_JOINS, type TransactionListRow } from '../queries';
import type { TransactionStatus } from '../schema';

/** Everything the page of a transaction tells. */
export interface TransactionDetailsRow extends TransactionListRow {
  provider_transaction_id: string | null;
  /** Minor units of `currency`; 0 while it is not known. */
  fee: number;
  failure_reason: string | null;
  refunds_id: number | null;
  event_starts_at: Date | null;
  /** What the provider said, without anything secret. */
  provider_answer: Record<string, string> | null;
  /** Who gave the money back from here, and why; null for what was given back elsewhere. */
  refunded_by: string | null;
  refund_reason: string | null;
}

/** A refund is written down in the transaction that opens it, at the same instant, which an index finds. */
const ASKED_BY = `LEFT JOIN audit_log a ON a.team_id = t.team_id AND a.at = t.created_at
  AND a.subject_type = 'transaction' AND a.subject_id = t.id AND a.action = 'refunded'`;

const selectOne =
  statement<TransactionDetailsRow>(`SELECT t.id, t.type, t.status, t.provider, t.amount, t.fee, t.currency,
     t.created_at, t.provider_transaction_id, t.failure_reason, t.refunds_id, t.provider_answer, t.client_id,
     c.name AS client_name, t.event_id, et.name AS event_type_name, e.starts_at AS event_starts_at, t.invoice_id,
     i.number AS invoice_number, a.actor AS refunded_by, a.changes ->> 'reason' AS refund_reason
   FROM transactions t ${NAME_JOINS} ${ASKED_BY}
   WHERE t.team_id = $1 AND t.id = $2`);

export async function findTransactionDetails({ teamId }: Ctx, id: number): Promise<TransactionDetailsRow | null> {
  const [row] = await selectOne(teamId, id);
  return row ?? null;
}

/** Money given back for a payment. */
export interface RefundRow {
  id: number;
  status: TransactionStatus;
  /** Minor units of the payment's currency. */
  amount: number;
  created_at: Date;
  failure_reason: string | null;
  refunded_by: string | null;
  refund_reason: string | null;
}

const selectRefundsOf = statement<RefundRow>(`SELECT t.id, t.status, t.amount, t.created_at, t.failure_reason,
     a.actor AS refunded_by, a.changes ->> 'reason' AS refund_reason
   FROM transactions t ${ASKED_BY}
   WHERE t.team_id = $1 AND t.refunds_id = $2 ORDER BY t.id`);

/** Oldest first. */
export function selectRefunds({ teamId }: Ctx, paymentId: number): Promise<RefundRow[]> {
  return selectRefundsOf(teamId, paymentId);
}
