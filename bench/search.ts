import type pg from 'pg';
import type { TestTeam } from '@/lib/testing/factories';
import { bulk } from './bulk';
import { withDatabase } from './database';
import { percentiles } from './load';

const CLIENTS = 100_000;
const EVENTS = 1_000_000;
const INVOICES = 100_000;
const ROUNDS = 100;

export interface SearchFigures {
  /** What is looked for, by whom. */
  name: string;
  found: number;
  /** Milliseconds of the service, one search after the other. */
  p50: number;
  p95: number;
  /** Its median over that of a bare `SELECT 1` of the same rounds. */
  ratio: number;
}

/** Searches in a team of 100,000 clients, 1,000,000 events and 100,000 invoices, each beside an empty round trip. */
export async function measureSearch(): Promise<SearchFigures[]> {
  return withDatabase(async () => {
    const { pool } = await import('@/lib/infra/db');
    const people = await fill(pool);
    const figures: SearchFigures[] = [];
    for (const [who, person] of Object.entries(people)) {
      for (const [name, texts] of Object.entries(QUERIES)) {
        figures.push({ name: `${name}, ${who}`, ...(await measure(pool, person, texts)) });
      }
    }
    return figures;
  });
}

/** One after the other, so that no answer is only the memory of the last. Every fifth client is called Ana. */
const QUERIES: Record<string, string[]> = {
  'a rare name': ['quintanilla 77', 'quintanilla 4321', 'quintanilla 60606'],
  'a common first name': ['ana', 'Ána'],
  'both words of a name': ['ana quintanilla', 'gar ana'],
  'two letters': ['an', 'qu', 'co', '60', 'ex'],
  'a telephone number': ['+34 600 012 345', '600054321', '0034600099999'],
  'a part of an e-mail': ['c4242@', 'c77777@example'],
  'an invoice number': ['INV-0012', 'inv-54321', '99999'],
  'a service': ['balayage', 'haircut'],
  'nothing there': ['xyzzy', 'zq', 'anaxx ximenez', '699999999'],
};

async function measure(
  pool: pg.Pool,
  { ctx }: Pick<TestTeam, 'ctx'>,
  texts: string[],
): Promise<Omit<SearchFigures, 'name'>> {
  const { searchEverything } = await import('@/lib/modules/search/service');
  const [bare, searched]: [number[], number[]] = [[], []];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await pool.query('SELECT 1');
    const asked = performance.now();
    const { clients, events, invoices } = await searchEverything(ctx, texts[round % texts.length] ?? '');
    bare.push(asked - started);
    searched.push(performance.now() - asked);
    found = clients.length + events.length + invoices.length;
  }
  const { p50, p95 } = percentiles(searched);
  return { found, p50, p95, ratio: p50 / Math.max(0.05, percentiles(bare).p50) };
}

/** The owner, a staff member with a twentieth of the events, and one with three. */
async function fill(pool: pg.Pool): Promise<Record<string, TestTeam>> {
  const { makeMember, makeTeam } = await import('@/lib/testing/factories');
  const owner = await makeTeam({ timezone: 'Europe/Madrid' });
  const staff = await makeMember(owner, 'staff');
  const beginner = await makeMember(owner, 'staff');
  await bulk(pool, async (client) => {
    await client.query(STAFF_SQL, [owner.teamId]);
    await client.query(TYPES_SQL, [owner.teamId]);
    await client.query(CLIENTS_SQL, [owner.teamId, CLIENTS]);
    await client.query(EVENTS_SQL, [owner.teamId, EVENTS, owner.ctx.now, beginner.staffId]);
    await client.query(FIRST_EVENTS_SQL, [owner.teamId, beginner.staffId]);
    await client.query(INVOICES_SQL, [owner.teamId, INVOICES]);
  });
  return { owner, staff, 'new staff': beginner };
}

const STAFF_SQL = `WITH resource AS (
    INSERT INTO resources (team_id, kind) SELECT $1, 'staff' FROM generate_series(1, 18) RETURNING team_id, id
  ) INSERT INTO staff (team_id, resource_id, name) SELECT team_id, id, 'Member ' || id FROM resource`;

const TYPES_SQL = `INSERT INTO event_types (team_id, name, slug, duration_minutes, currency)
  SELECT $1, name || ' ' || i, 'type-' || name || i, 30, 'EUR'
  FROM unnest('{Haircut,Beard,Colour,Balayage}'::text[]) name, generate_series(1, 5) i`;

/** Names as a town has them: twenty first names and forty family names, the rarer ones told apart by a number. */
const CLIENTS_SQL = `INSERT INTO clients (team_id, name, email, phone)
  SELECT $1, CASE i % 5 WHEN 0 THEN 'Ana' ELSE ('{María,José,Carla,Nora,Omar,Luis,Juan,Lucía,Pablo,Sofía,Marta,Iván,Elena,Hugo,Álex,Rosa,Noa,Leo,Inés}'::text[])[1 + (i / 5) % 19] END
      || ' ' || CASE i % 7 WHEN 0 THEN 'Quintanilla ' || i
        ELSE ('{García,Martín,Vidal,Núñez,Soler,Ruiz,Molina,Costa,Prat,Serra,Roca,Vila,Pons,Gil,Sanz,Ramos}'::text[])[1 + (i / 7) % 16] END,
    'c' || i || '@example.com', '+34 ' || to_char(600000000 + i, 'FM000 000 000')
  FROM generate_series(1, $2::integer) i`;

/** Half of them gone, half to come; the clients of a first name are not neighbours. */
const EVENTS_SQL = `WITH types AS (SELECT array_agg(id) AS ids FROM event_types WHERE team_id = $1),
    people AS (SELECT array_agg(id ORDER BY id) AS ids FROM clients WHERE team_id = $1),
    hosts AS (SELECT array_agg(id ORDER BY id) AS ids FROM staff WHERE team_id = $1 AND id <> $4)
  INSERT INTO events
    (team_id, event_type_id, client_id, staff_id, starts_at, ends_at, status, invitee_name, invitee_email, currency)
  SELECT $1, types.ids[1 + i % array_length(types.ids, 1)], people.ids[1 + (i::bigint * 7919 % array_length(people.ids, 1))::integer],
    hosts.ids[1 + i % array_length(hosts.ids, 1)], at, at + interval '30 minutes',
    CASE WHEN at < $3 THEN 'completed' ELSE 'scheduled' END::event_status, 'Somebody', 'somebody@example.com', 'EUR'
  FROM types, people, hosts, generate_series(1, $2::integer) i
  CROSS JOIN LATERAL (SELECT $3::timestamptz + (i - $2::integer / 2) * interval '1 minute' AS at) starts`;

const FIRST_EVENTS_SQL = `UPDATE events SET staff_id = $2 WHERE team_id = $1
  AND id IN (SELECT id FROM events WHERE team_id = $1 ORDER BY starts_at DESC LIMIT 3)`;

const INVOICES_SQL = `INSERT INTO invoices (team_id, number, client_id, customer_name, customer_email, status, currency, invoice_date)
  SELECT $1, 'INV-' || lpad(n::text, greatest(4, length(n::text)), '0'), id, name, email, 'sent', 'EUR', current_date
  FROM (SELECT row_number() OVER (ORDER BY id) AS n, * FROM clients WHERE team_id = $1) one WHERE n <= $2::integer`;
