import type { Ctx } from '@/lib/infra/ctx';
import { teamFilter } from '@/lib/infra/list-page';
import { queryOnce } from '@/lib/infra/sql';
import type { EventStatus } from '@/lib/modules/events/rules';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';
import type { SearchTerms } from './rules';

export interface FoundClient {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
}

export interface FoundEvent {
  id: number;
  /** ISO 8601. */
  starts_at: string;
  status: EventStatus;
  invitee_name: string;
  event_type_name: string;
  staff_name: string | null;
}

export interface FoundInvoice {
  id: number;
  number: string;
  customer_name: string;
  /** As stored; what is overdue is known on a day. */
  status: InvoiceStatus;
  /** `YYYY-MM-DD` */
  due_date: string | null;
}

export interface FoundRows {
  clients: FoundClient[];
  events: FoundEvent[];
  invoices: FoundInvoice[];
}

/** Of each noun. */
const SHOWN = 6;
/** Clients whose events are looked at. */
const FOUND = 30;
/** How many are read before the best are picked: nobody waits for the 20,000 who share a first name. */
const CANDIDATES = 100;
/** The same for staff, who do not see all of them. */
const STAFF_CANDIDATES = 500;
/** A staff member's own events, newest first, whose clients are looked at one by one. */
const OWN_EVENTS = 1_000;
const EVENT_TYPES = 20;

/** Rows of the three nouns that match, best first, in one round trip: of each what the actor may read, of staff their own. */
export async function selectFound(ctx: Ctx, terms: SearchTerms): Promise<FoundRows> {
  const { abilities } = ctx.actor;
  const filter = teamFilter('c', ctx.teamId);
  const put: Put = (value) => `$${filter.values.push(value)}`;
  const may = {
    clients: abilities.has('clients:read'),
    events: abilities.has('events:read'),
    invoices: abilities.has('invoices:read'),
  };
  const parts = [
    ...(may.clients || may.events ? clientsSql(ctx, terms, put) : []),
    ...(may.events ? eventsSql(ctx, terms, put) : []),
    ...(may.invoices ? invoicesSql(terms, put) : []),
  ];
  const shown = Object.entries(may).map(([noun, isAllowed]) =>
    isAllowed ? `(SELECT coalesce(json_agg(one), '[]') FROM shown_${noun} one) AS ${noun}` : `'[]'::json AS ${noun}`,
  );
  // Planned for what was typed: a rare word and a common one need different plans.
  const text = `${parts.length > 0 ? `WITH ${parts.join(',\n')}` : ''} SELECT ${shown.join(', ')}, $1::integer`;
  const [row] = await queryOnce<FoundRows>(text, filter.values);
  if (!row) throw new Error('a search returned no row');
  return row;
}

/** Adds a value and gives its place in the text. */
type Put = (value: unknown) => string;

const LIVE_CLIENT = 'c.team_id = $1 AND c.deleted_at IS NULL';

/** `found`, the clients that match, best first, and those of them that are shown. */
function clientsSql({ actor }: Ctx, terms: SearchTerms, put: Put): string[] {
  const matches = terms.client.map((pattern) => `c.search_text LIKE fold_text(${put(pattern)})`).join(' AND ');
  const begins = `c.search_text LIKE fold_text(${put(` ${terms.prefix}`)})`;
  const most = actor.role === 'staff' ? STAFF_CANDIDATES : CANDIDATES;
  const candidates = `(SELECT c.id FROM clients c WHERE ${LIVE_CLIENT} AND ${begins}
      ORDER BY c.search_text USING ~<~ LIMIT ${most})
    UNION (SELECT c.id FROM clients c WHERE ${LIVE_CLIENT} AND ${matches} LIMIT ${most})`;
  const visible = actor.role === 'staff' ? ownOf(candidates, { matches, staff: put(actor.staffId) }) : candidates;
  return [
    `candidates AS MATERIALIZED (${visible})`,
    `found AS MATERIALIZED (
      SELECT c.id, c.name, c.email, c.phone, row_number() OVER (ORDER BY NOT ${begins}, c.search_text, c.id) AS place
      FROM candidates JOIN clients c ON c.team_id = $1 AND c.id = candidates.id
      ORDER BY place LIMIT ${FOUND}
    )`,
    `shown_clients AS (SELECT id, name, email, phone FROM found ORDER BY place LIMIT ${SHOWN})`,
  ];
}

/** Clients of a staff member's own events: of the candidates, and of the newest events, so that a common name finds them too. */
function ownOf(candidates: string, { matches, staff }: { matches: string; staff: string }): string {
  // The limits keep the planner from reading all of the member's events, and end the reading once there are enough.
  return `(SELECT one.id FROM (${candidates}) one CROSS JOIN LATERAL (
      SELECT 1 FROM events e WHERE e.team_id = $1 AND e.client_id = one.id AND e.staff_id = ${staff} LIMIT 1
    ) seen LIMIT ${FOUND})
    UNION (SELECT c.id FROM (
      SELECT DISTINCT client_id FROM (
        SELECT e.client_id FROM events e WHERE e.team_id = $1 AND e.staff_id = ${staff}
        ORDER BY e.starts_at DESC LIMIT ${OWN_EVENTS}
      ) newest
    ) own JOIN clients c ON c.id = own.client_id WHERE ${LIVE_CLIENT} AND ${matches} LIMIT ${FOUND})`;
}

/** The event whose id was typed, those of `found`, and those of services called so; of each the ones to come first. */
function eventsSql({ actor, now }: Ctx, { words, eventId }: SearchTerms, put: Put): string[] {
  const staff = actor.role === 'staff' ? put(actor.staffId) : null;
  const mine = staff ? `e.staff_id = ${staff}` : 'true';
  const at = `${put(now)}::timestamptz`;
  const named = words.map((pattern) => `fold_text(' ' || t.name) LIKE fold_text(${put(pattern)})`).join(' AND ');
  const typed = eventId === null ? null : put(eventId);
  const near = [
    `SELECT e.id, 1 FROM found CROSS JOIN LATERAL (${nearest(`e.client_id = found.id AND ${mine}`, { at, most: 3 })}) e`,
    staff
      ? `SELECT e.id, 2 FROM (${nearest(mine, { at, most: OWN_EVENTS / 2 })}) e
          WHERE e.event_type_id IN (SELECT id FROM services)`
      : `SELECT e.id, 2 FROM services CROSS JOIN LATERAL (
          ${nearest('e.event_type_id = services.id', { at, most: SHOWN })}
        ) e`,
    ...(typed ? [`SELECT e.id, 0 FROM events e WHERE e.team_id = $1 AND e.id = ${typed} AND ${mine}`] : []),
  ];
  return [
    `services AS MATERIALIZED (SELECT t.id FROM event_types t WHERE t.team_id = $1 AND ${named} LIMIT ${EVENT_TYPES})`,
    `near (id, place) AS MATERIALIZED (${near.join('\nUNION ALL ')})`,
    `shown_events AS (
      SELECT e.id, e.starts_at, e.status, e.invitee_name, t.name AS event_type_name, s.name AS staff_name
      FROM (SELECT id, min(place) AS place FROM near GROUP BY id) one
      JOIN events e ON e.team_id = $1 AND e.id = one.id
      JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id
      LEFT JOIN staff s ON s.team_id = e.team_id AND s.id = e.staff_id
      ORDER BY one.place, e.starts_at < ${at}, abs(extract(epoch FROM e.starts_at - ${at})), e.id
      LIMIT ${SHOWN}
    )`,
  ];
}

/** The events of a condition that lie next to an instant, on both sides of it. */
function nearest(condition: string, { at, most }: { at: string; most: number }): string {
  const columns = 'SELECT e.id, e.event_type_id FROM events e';
  return `(${columns} WHERE e.team_id = $1 AND ${condition} AND e.starts_at >= ${at} ORDER BY e.starts_at LIMIT ${most})
    UNION ALL
    (${columns} WHERE e.team_id = $1 AND ${condition} AND e.starts_at < ${at} ORDER BY e.starts_at DESC LIMIT ${most})`;
}

const LIVE_INVOICE = 'i.team_id = $1 AND i.deleted_at IS NULL';
/** Index invoices_search_idx has the same expression. */
const INVOICE_TEXT = `fold_text(' ' || i.number || E'\\n ' || i.customer_name || E'\\n ' || coalesce(i.customer_email, ''))`;

/** A number that was typed without its prefix first, then numbers that begin so, then whatever matches. */
function invoicesSql({ words, isShort, prefix, invoiceCount }: SearchTerms, put: Put): string[] {
  const matches = () => words.map((pattern) => `${INVOICE_TEXT} LIKE fold_text(${put(pattern)})`).join(' AND ');
  const counted = (count: string) => `SELECT i.id, 0 FROM invoices i WHERE ${LIVE_INVOICE}
    AND lower(i.number) = (SELECT lower(invoice_prefix) FROM teams WHERE id = $1) || ${put(count)}::text`;
  const begun = `(SELECT i.id, 1 FROM invoices i WHERE ${LIVE_INVOICE} AND lower(i.number) LIKE lower(${put(prefix)})
    ORDER BY lower(i.number) USING ~<~ LIMIT ${SHOWN})`;
  const others = () => `(SELECT i.id, 2 FROM invoices i WHERE ${LIVE_INVOICE} AND ${matches()} LIMIT ${CANDIDATES})`;
  const places = [...(invoiceCount === null ? [] : [counted(invoiceCount)]), begun, ...(isShort ? [] : [others()])];
  return [
    `numbered (id, place) AS MATERIALIZED (${places.join('\nUNION ALL ')})`,
    `shown_invoices AS (
      SELECT i.id, i.number, i.customer_name, i.status, i.due_date
      FROM (SELECT id, min(place) AS place FROM numbered GROUP BY id) one
      JOIN invoices i ON i.team_id = $1 AND i.id = one.id
      ORDER BY one.place, CASE WHEN one.place = 1 THEN lower(i.number) END USING ~<~, i.id DESC LIMIT ${SHOWN}
    )`,
  ];
}
