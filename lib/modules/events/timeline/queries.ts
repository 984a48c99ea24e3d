import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';

export type TimelineKind = 'change' | 'told' | 'message' | 'transaction' | 'invoice';

/** One thing that happened around an event. What a kind has no word for is null. */
export interface TimelineRow {
  kind: TimelineKind;
  id: number;
  at: Date;
  /** What was done for a change; the status of everything else. */
  status: string;
  /** Who did it, what others are told, the workflow, the provider or the invoice's number. */
  title: string;
  /** Type of a transaction. */
  type: string | null;
  /** Why it failed. */
  error: string | null;
  /** Minor units of `currency`. */
  amount: number | null;
  currency: string | null;
  /** Wire name to `[before, after]`; ids of staff and places are their names. */
  changes: Record<string, [unknown, unknown]> | null;
}

/** A pair of ids under a key, as the names of the rows they point at. */
const named = (
  key: string,
  table: string,
) => `CASE WHEN h.changes ? '${key}' THEN jsonb_build_object('${key}', jsonb_build_array(
    (SELECT name FROM ${table} WHERE team_id = $1 AND id = (h.changes #>> '{${key},0}')::integer),
    (SELECT name FROM ${table} WHERE team_id = $1 AND id = (h.changes #>> '{${key},1}')::integer))) ELSE '{}' END`;

/** Of a message that left or could not; one that only waits has not happened yet, and is no line. */
const DELIVERY = `CASE WHEN o.delivered_at IS NOT NULL THEN 'sent' ELSE 'failed' END`;

const readTimeline = statement<TimelineRow>(`SELECT * FROM (
    (SELECT 'change' AS kind, h.id, h.at, h.action AS status, h.actor AS title, NULL AS type, NULL AS error,
       NULL::bigint AS amount, NULL AS currency,
       h.changes || ${named('staff_id', 'staff')} || ${named('location_id', 'locations')} AS changes
     FROM event_history h WHERE h.team_id = $1 AND h.event_id = $2 ORDER BY h.at DESC, h.id DESC LIMIT $6)
    UNION ALL (SELECT 'told', o.id, coalesce(o.delivered_at, o.created_at), ${DELIVERY}, o.topic, NULL, o.last_error,
       NULL, NULL, NULL
     FROM outbox o WHERE o.team_id = $1 AND o.payload ->> 'event_id' = $2::text AND o.topic LIKE 'event.%'
       AND (o.delivered_at IS NOT NULL OR o.last_error IS NOT NULL)
     ORDER BY o.id DESC LIMIT $6)
    UNION ALL (SELECT 'message', r.id, coalesce(r.finished_at, r.due_at), r.status::text, w.name, a.type::text, r.last_error,
       NULL, NULL, NULL
     FROM workflow_runs r JOIN workflows w ON w.team_id = r.team_id AND w.id = r.workflow_id
       LEFT JOIN workflow_actions a ON a.team_id = r.team_id AND a.id = r.action_id
     WHERE r.team_id = $1 AND r.event_id = $2::integer ORDER BY r.due_at DESC, r.id DESC LIMIT $6)
    UNION ALL (SELECT 'transaction', t.id, t.created_at, t.status::text, t.provider::text, t.type::text, t.failure_reason,
       t.amount, t.currency, NULL
     FROM transactions t WHERE t.team_id = $1 AND t.event_id = $2 AND $3::boolean ORDER BY t.created_at DESC, t.id DESC LIMIT $6)
    UNION ALL (SELECT 'invoice', i.id, i.created_at,
       CASE WHEN i.status IN ('sent', 'partially_paid') AND i.due_date < $5::date THEN 'overdue' ELSE i.status::text END,
       i.number, NULL, NULL, i.total, i.currency, NULL
     FROM invoices i WHERE i.team_id = $1 AND i.event_id = $2 AND $4::boolean AND i.deleted_at IS NULL
     ORDER BY i.created_at DESC, i.id DESC LIMIT $6)
  ) line
  ORDER BY at DESC, kind DESC, id DESC LIMIT $6`);

/** More than happens to an appointment; what was before the latest of them is left out. */
const MAX_LINES = 200;

/** Changes, messages, payments and invoices of an event, newest first, as far as the actor may see them. */
export function selectTimeline({ teamId, actor }: Ctx, eventId: number, today: string): Promise<TimelineRow[]> {
  const can = (['transactions:read', 'invoices:read'] as const).map((name) => actor.abilities.has(name));
  return readTimeline(teamId, eventId, ...can, today, MAX_LINES);
}
