import type { Client } from 'pg';

const CLIENTS = 5_000;
const EVENTS = 100_000;
const INVOICES = 20_000;
const TRANSACTIONS = 60_000;

/**
 * Five years of a salon with nine chairs: 100,000 events up to two months ahead, most of them over, with clients, invoices and
 * payments. Triggers and key checks are left out, which are not what is measured.
 */
export async function fillBusyTeam(client: Client, teamId: number): Promise<void> {
  await client.query("SET session_replication_role = 'replica'");
  await client.query(CLIENTS_SQL, [teamId, CLIENTS]);
  await client.query(STAFF_SQL, [teamId]);
  await client.query(EVENTS_SQL, [teamId, EVENTS]);
  await client.query(INVOICES_SQL, [teamId, INVOICES]);
  await client.query(TRANSACTIONS_SQL, [teamId, TRANSACTIONS]);
  await client.query("SET session_replication_role = 'origin'");
  await client.query('VACUUM ANALYZE');
}

const CLIENTS_SQL = `INSERT INTO clients (team_id, name, email, phone, created_at)
  SELECT $1, first || ' ' || last || ' ' || i, lower(first) || '.' || lower(last) || i || '@example.com', '+34 600 ' || lpad(i::text, 6, '0'),
    now() - (i % 1800) * interval '1 day'
  FROM generate_series(1, $2::integer) i,
    LATERAL (SELECT (ARRAY['Maria','Jose','Ana','Juan','Carmen','Luis','Marta','Pablo','Lucia','Diego'])[1 + i % 10] AS first,
      (ARRAY['Garcia','Lopez','Marin','Soler','Vidal','Ortega','Prieto','Ramos','Sanz'])[1 + i % 9] AS last) names`;

const STAFF_SQL = `WITH resource AS (INSERT INTO resources (team_id, kind) SELECT $1, 'staff' FROM generate_series(1, 6) RETURNING id)
  INSERT INTO staff (team_id, name, resource_id) SELECT $1, 'Chair ' || id, id FROM resource`;

/** Nine chairs with six appointments a day. */
const EVENTS_SQL = `WITH chairs AS (SELECT array_agg(id) AS ids FROM staff WHERE team_id = $1),
    types AS (SELECT array_agg(id) AS ids FROM event_types WHERE team_id = $1),
    people AS (SELECT array_agg(id) AS ids FROM clients WHERE team_id = $1)
  INSERT INTO events (team_id, event_type_id, client_id, staff_id, status, starts_at, ends_at, invitee_name, invitee_email, currency, subtotal, total)
  SELECT $1, types.ids[1 + i % array_length(types.ids, 1)], client.id, chairs.ids[1 + i % array_length(chairs.ids, 1)],
    CASE WHEN starts_at > now() THEN 'scheduled' WHEN i % 20 = 0 THEN 'cancelled' WHEN i % 33 = 0 THEN 'no_show' ELSE 'completed' END::event_status,
    starts_at, starts_at + interval '30 minutes', client.name, client.email, 'EUR', 3500, 3500
  FROM chairs, types, people, generate_series(1, $2::integer) i,
    LATERAL (SELECT i / array_length(chairs.ids, 1) AS slot) slots,
    LATERAL (SELECT date_trunc('day', now()) + interval '60 days' - (slot / 6) * interval '1 day' + interval '8 hours' + (slot % 6) * interval '90 minutes' AS starts_at) times,
    LATERAL (SELECT id, name, email FROM clients WHERE team_id = $1 AND id = people.ids[1 + (i * 7919) % array_length(people.ids, 1)]) client`;

const INVOICES_SQL = `WITH made AS (
    INSERT INTO invoices (team_id, number, client_id, event_id, customer_name, customer_email, status, currency, invoice_date, due_date, subtotal, total, paid, sent_at, created_at)
    SELECT $1, 'BUSY-' || lpad(n::text, 6, '0'), client_id, id, invitee_name, invitee_email,
      CASE WHEN n % 10 = 0 THEN 'sent' WHEN n % 25 = 1 THEN 'draft' ELSE 'paid' END::invoice_status,
      'EUR', starts_at::date, starts_at::date + 14, 3500, 3500, CASE WHEN n % 10 = 0 OR n % 25 = 1 THEN 0 ELSE 3500 END, starts_at, starts_at
    FROM (SELECT *, row_number() OVER (ORDER BY starts_at DESC) AS n FROM events WHERE team_id = $1 AND status = 'completed') e WHERE n <= $2
    RETURNING id)
  INSERT INTO invoice_items (team_id, invoice_id, position, description, quantity, unit_price, total)
  SELECT $1, id, 1, 'Haircut', 1, 3500, 3500 FROM made`;

const TRANSACTIONS_SQL = `INSERT INTO transactions
    (team_id, type, status, provider, provider_transaction_id, search_text, amount, currency, client_id, event_id, created_at)
  SELECT $1, 'payment', CASE WHEN n % 40 = 0 THEN 'failed' ELSE 'completed' END::transaction_status,
    (ARRAY['stripe', 'cash', 'cash'])[1 + n % 3]::payment_provider, 'pi_busy_' || n, ' pi_busy_' || n || ' ' || lower(invitee_name), total, 'EUR',
    client_id, id, starts_at
  FROM (SELECT *, row_number() OVER (ORDER BY starts_at DESC) AS n FROM events WHERE team_id = $1 AND status = 'completed') e WHERE n <= $2`;
