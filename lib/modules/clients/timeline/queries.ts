import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';

export type TimelineKind = 'event' | 'invoice' | 'transaction' | 'change' | 'mail' | 'message';

/** How far a mail with an invoice has come. */
export interface TimelineMail {
  invoiceId: number;
  to: string;
  attempts: number;
  /** ISO 8601. */
  sentAt: string | null;
  /** ISO 8601. */
  failedAt: string | null;
}

/** One thing that happened with a client. What a kind has no word for is null. */
export interface TimelineRow {
  kind: TimelineKind;
  id: number;
  /** Start of an event; when a message was sent or given up; the moment that the others were made. */
  at: Date;
  ends_at: Date | null;
  /** Status of an event, an invoice, a transaction or a message of a workflow; what was done for a change; empty for a mail. */
  status: string;
  /** Service, invoice number, provider, kind of mail, or the name of a workflow. */
  title: string | null;
  /** Staff member, type of transaction, who made the change, number of a mail's invoice, or type of a workflow's step. */
  by: string | null;
  /** Minor units of `currency`. */
  amount: number | null;
  currency: string | null;
  changes: Record<string, [unknown, unknown]> | null;
  mail: TimelineMail | null;
  /** Why it was not delivered, in the words of who refused it. */
  error: string | null;
}

const readTimeline = statement<TimelineRow>(`SELECT line.kind, line.id, line.at, line.ends_at, line.status,
    coalesce(line.title, et.name) AS title, coalesce(line.by, s.name) AS by, line.amount, line.currency, line.changes,
    line.mail, line.error
  FROM (
    (SELECT 'event' AS kind, e.id, e.starts_at AS at, e.ends_at, e.status::text, NULL AS title, NULL AS by, e.total AS amount,
       e.currency, NULL::jsonb AS changes, NULL::jsonb AS mail, NULL AS error, e.event_type_id, e.staff_id
     FROM events e WHERE e.team_id = $1 AND e.client_id = $2 AND ($3::integer IS NULL OR e.staff_id = $3)
     ORDER BY e.starts_at DESC, e.id DESC LIMIT $7)
    UNION ALL (SELECT 'invoice', i.id, i.created_at, NULL,
       CASE WHEN i.status IN ('sent', 'partially_paid') AND i.due_date < $9::date THEN 'overdue' ELSE i.status::text END,
       i.number, NULL, i.total, i.currency, NULL, NULL, NULL, NULL, NULL
     FROM invoices i WHERE i.team_id = $1 AND i.client_id = $2 AND $4::boolean AND i.deleted_at IS NULL
     ORDER BY i.created_at DESC, i.id DESC LIMIT $7)
    UNION ALL (SELECT 'transaction', t.id, t.created_at, NULL, t.status::text, t.provider::text, t.type::text, t.amount,
       t.currency, NULL, NULL, NULL, NULL, NULL
     FROM transactions t WHERE t.team_id = $1 AND t.client_id = $2 AND $5::boolean
     ORDER BY t.created_at DESC, t.id DESC LIMIT $7)
    UNION ALL (SELECT 'change', a.id, a.at, NULL, a.action, NULL, a.actor, NULL, NULL, a.changes, NULL, NULL, NULL, NULL
     FROM audit_log a WHERE a.team_id = $1 AND a.subject_type = 'client' AND a.subject_id = $2 AND $6::boolean
     ORDER BY a.at DESC, a.id DESC LIMIT $7)
    UNION ALL (SELECT 'mail', m.id, coalesce(m.sent_at, m.failed_at, m.created_at) AS at, NULL, '', m.template, i.number, NULL,
       NULL, NULL, jsonb_build_object('invoiceId', i.id, 'to', m."to", 'attempts', m.attempts, 'sentAt', m.sent_at,
         'failedAt', m.failed_at), m.last_error, NULL, NULL
     FROM invoices i JOIN mail_messages m ON m.team_id = i.team_id AND m.invoice_id = i.id
     WHERE i.team_id = $1 AND i.client_id = $2 AND $4::boolean AND m."to" IS DISTINCT FROM m.reply_to
     ORDER BY at DESC, m.id DESC LIMIT $7)
    UNION ALL (SELECT 'message', r.id, r.finished_at, NULL, r.status::text, w.name, a.type::text, NULL, NULL, NULL, NULL,
       r.last_error, NULL, NULL
     FROM events e JOIN workflow_runs r ON r.team_id = e.team_id AND r.event_id = e.id
       JOIN workflow_actions a ON a.team_id = r.team_id AND a.id = r.action_id
       JOIN workflows w ON w.team_id = r.team_id AND w.id = r.workflow_id
     WHERE e.team_id = $1 AND e.client_id = $2 AND ($3::integer IS NULL OR e.staff_id = $3)
       AND a.type IN ('email_invitee', 'send_sms') AND r.status IN ('completed', 'failed') AND r.finished_at IS NOT NULL
     ORDER BY r.finished_at DESC, r.id DESC LIMIT $7)
  ) line
  LEFT JOIN event_types et ON et.team_id = $1 AND et.id = line.event_type_id
  LEFT JOIN staff s ON s.team_id = $1 AND s.id = line.staff_id
  ORDER BY line.at DESC, line.kind, line.id DESC LIMIT $7::integer - $8::integer OFFSET $8`);

interface TimelinePart {
  clientId: number;
  /** Lines to pass over. */
  offset: number;
  limit: number;
  /** The day that invoices are overdue after, `YYYY-MM-DD`. */
  today: string;
}

/** Events, invoices, payments, messages and changes of a client, newest first, as far as the actor may see them. */
export function selectTimeline({ teamId, actor }: Ctx, part: TimelinePart): Promise<TimelineRow[]> {
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  const can = (['invoices:read', 'transactions:read', 'clients:write'] as const).map((name) =>
    actor.abilities.has(name),
  );
  return readTimeline(teamId, part.clientId, own, ...can, part.offset + part.limit, part.offset, part.today);
}
