import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import type { EventStatus } from '@/lib/modules/events/rules';
import { VISIT_FIGURES, type VisitsRow } from '@/lib/modules/events/visits/queries';
import { mailboxOf, phoneKey } from '../rules';

/** An amount in minor units of its currency. */
export interface MoneySum {
  currency: string;
  amount: number;
}

export interface DuplicateRow {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  reason: 'email' | 'phone' | 'name';
}

/** What a client's page says beside who they are. */
export interface ProfileRow {
  /** Past events that were neither cancelled nor missed. */
  visits: number;
  noShows: number;
  lastVisit: Date | null;
  nextId: number | null;
  nextStartsAt: Date | null;
  nextEndsAt: Date | null;
  nextStatus: EventStatus | null;
  nextName: string | null;
  nextStaff: string | null;
  /** Paid less given back; null for who may not read transactions. */
  spent: MoneySum[] | null;
  /** Sent and not paid; null for who may not read invoices. */
  outstanding: MoneySum[] | null;
  /** Empty for who cannot merge them. */
  duplicates: DuplicateRow[];
}

const MAX_DUPLICATES = 5;

const readProfile = statement<ProfileRow>(`WITH own AS (
    SELECT e.* FROM events e WHERE e.team_id = $1 AND e.client_id = $2 AND ($3::integer IS NULL OR e.staff_id = $3)
  ), figures AS (
    SELECT count(*) FILTER (WHERE starts_at <= $4 AND status IN ('scheduled', 'completed'))::integer AS visits,
      count(*) FILTER (WHERE status = 'no_show')::integer AS "noShows",
      max(starts_at) FILTER (WHERE starts_at <= $4 AND status IN ('scheduled', 'completed')) AS "lastVisit"
    FROM own
  ), next AS (
    SELECT * FROM own WHERE ends_at > $4 AND status IN ('pending', 'scheduled') ORDER BY starts_at, id LIMIT 1
  )
  SELECT figures.*, next.id AS "nextId", next.starts_at AS "nextStartsAt", next.ends_at AS "nextEndsAt",
    next.status AS "nextStatus", et.name AS "nextName", s.name AS "nextStaff",
    CASE WHEN $5::boolean THEN ${sums(spentBy('$2'))} END AS spent,
    CASE WHEN $6::boolean THEN ${sums(`SELECT i.currency, sum(i.total - i.paid) AS amount
      FROM invoices i WHERE i.team_id = $1 AND i.client_id = $2 AND i.deleted_at IS NULL
        AND i.corrects_id IS NULL AND i.status IN ('sent', 'partially_paid', 'overdue') GROUP BY i.currency`)} END AS outstanding,
    ${duplicates()} AS duplicates
  FROM figures LEFT JOIN next ON true
  LEFT JOIN event_types et ON et.team_id = next.team_id AND et.id = next.event_type_id
  LEFT JOIN staff s ON s.team_id = next.team_id AND s.id = next.staff_id`);

/** Everything that a client's events and money add up to, in one statement; staff count their own events. */
export async function selectProfile(ctx: Ctx, client: Identity): Promise<ProfileRow> {
  const { teamId, actor, now } = ctx;
  const can = (ability: 'transactions:read' | 'invoices:read' | 'clients:write') => actor.abilities.has(ability);
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  const mailbox = mailboxOf(client.email);
  const [row] = await readProfile(
    teamId,
    client.id,
    own,
    now,
    can('transactions:read'),
    can('invoices:read'),
    can('clients:write'),
    mailbox,
    mailbox && mailPattern(mailbox),
    phoneKey(client.phone),
    client.name,
  );
  if (!row) throw new Error('reading a profile returned no row');
  return row;
}

/** What a list says of a client beside who they are. */
export interface ClientSummary extends VisitsRow {
  clientId: number;
  /** Paid less given back; empty for who may not read transactions. */
  spent: MoneySum[];
}

const readSummaries = statement<ClientSummary>(`SELECT c.id AS "clientId", visits.*,
    CASE WHEN $5::boolean THEN ${sums(spentBy('c.id'))} ELSE '[]' END AS spent
  FROM unnest($2::integer[]) c (id) CROSS JOIN LATERAL (
    SELECT ${VISIT_FIGURES} FROM events e
    WHERE e.team_id = $1 AND e.client_id = c.id AND ($4::integer IS NULL OR e.staff_id = $4)
  ) visits`);

/** Visits and money of each of the clients, in one statement; staff count their own events. */
export function selectSummaries({ teamId, actor, now }: Ctx, clientIds: readonly number[]): Promise<ClientSummary[]> {
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  return readSummaries(teamId, clientIds, now, own, actor.abilities.has('transactions:read'));
}

interface Identity {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
}

/** Finds the mailbox with anything after a plus sign by the index of the search. */
function mailPattern(mailbox: string): string {
  const [local = '', domain = ''] = mailbox.split('@').map((part) => part.replace(/[\\%_]/g, '\\$&'));
  return `%\n${local}%@${domain}\n%`;
}

function spentBy(clientId: string): string {
  return `SELECT t.currency, sum(CASE WHEN t.type = 'payment' THEN t.amount ELSE -t.amount END) AS amount
    FROM transactions t WHERE t.team_id = $1 AND t.client_id = ${clientId}
      AND t.status IN ('completed', 'refunded', 'partially_refunded') GROUP BY t.currency`;
}

function sums(select: string): string {
  return `(SELECT coalesce(json_agg(sum ORDER BY sum.amount DESC), '[]') FROM (${select}) sum WHERE sum.amount <> 0)`;
}

function duplicates(): string {
  const columns = (reason: string, rank: number) =>
    `SELECT c.id, c.name, c.email, c.phone, '${reason}' AS reason, ${rank} AS rank FROM clients c
     WHERE $7::boolean AND c.team_id = $1 AND c.deleted_at IS NULL AND c.id <> $2`;
  const text = "(c.name || E'\\n' || coalesce(c.email, '') || E'\\n' || coalesce(c.phone, ''))";
  const digits = "right(regexp_replace(c.phone, '\\D', '', 'g'), 9)";
  return `(SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'email', email, 'phone', phone, 'reason', reason)
      ORDER BY rank, id), '[]') FROM (
    SELECT * FROM (SELECT DISTINCT ON (id) * FROM (
      ${columns('email', 1)} AND ${text} ILIKE $9 AND regexp_replace(lower(c.email), '\\+[^@]*@', '@') = $8
      UNION ALL (${columns('phone', 2)} AND c.phone IS NOT NULL AND ${digits} = $10 LIMIT ${MAX_DUPLICATES})
      UNION ALL (${columns('name', 3)} AND lower(c.name) = lower($11) LIMIT ${MAX_DUPLICATES})
    ) found ORDER BY id, rank) one ORDER BY rank, id LIMIT ${MAX_DUPLICATES}
  ) duplicate)`;
}
