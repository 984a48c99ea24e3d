import type { Ctx } from '@/lib/infra/ctx';
import { encodeCursor } from '@/lib/infra/cursor';
import type { TestTeam } from '@/lib/testing/factories';
import { bulk } from './bulk';
import type { Target } from './load';

const EVENTS = 100_000;
const OTHER_TEAMS_EVENTS = 20_000;
const TRANSACTIONS = 1_000_000;
const HALF_HOUR_MS = 30 * 60_000;
const FIRST_EVENT = Date.UTC(2020, 0, 1);
/** After all events that were filled in. */
const FIRST_BOOKING = Date.UTC(2040, 0, 1);

export interface Filled {
  team: TestTeam;
  eventTypeId: number;
  modules: Awaited<ReturnType<typeof services>>;
}

export interface Operation {
  name: string;
  path: string;
  /** Of a POST. */
  nextBody?: () => unknown;
  /** Of a GET that never asks for the same twice: query string after the path. */
  nextQuery?: () => string;
  /** The same work without the server. */
  direct: () => Promise<unknown>;
}

/** A team with 100,000 events and 1,000,000 transactions among another's, through the same services as the app. */
export async function fill(): Promise<Filled> {
  const { makeEventType, makeTeam } = await import('@/lib/testing/factories');
  const { pool } = await import('@/lib/infra/db');
  const team = await makeTeam({ timezone: 'Europe/Madrid' });
  const other = await makeTeam();
  const eventTypeId = (await makeEventType(team)).id;
  await fillEvents(team, eventTypeId, EVENTS);
  await fillEvents(other, (await makeEventType(other)).id, OTHER_TEAMS_EVENTS);
  await bulk(pool, async (client) => {
    // An index over words is built at once many times faster than row by row.
    await client.query('DROP INDEX transactions_search_idx');
    await client.query(TRANSACTIONS_SQL, [team.teamId, TRANSACTIONS]);
    await client.query('CREATE INDEX transactions_search_idx ON transactions USING GIN (search_text gin_trgm_ops)');
  });
  return { team, eventTypeId, modules: await services() };
}

const TRANSACTIONS_SQL = `INSERT INTO transactions
    (team_id, type, status, provider, provider_transaction_id, search_text, amount, currency, created_at)
     SELECT $1, CASE WHEN i % 20 = 0 THEN 'refund' ELSE 'payment' END::transaction_type,
       (ARRAY['completed', 'completed', 'completed', 'failed', 'pending'])[1 + i % 5]::transaction_status,
       (ARRAY['stripe', 'paypal', 'cash'])[1 + i % 3]::payment_provider, 'pi_' || i, ' pi_' || i, 1000 + i % 9000, 'EUR',
       '2020-01-01'::timestamptz + i * interval '3 minutes'
     FROM generate_series(1, $2::integer) i`;

/** What is measured, in the order of the table. */
export function operations({ team: { ctx }, eventTypeId, modules }: Filled): Operation[] {
  const { events, transactions, eventTypes } = modules;
  const filters = { status: 'completed', provider: 'stripe', date_from: '2021-01-01', date_to: '2024-12-31' };
  const nextBody = bookings(eventTypeId);
  const nextPage = pagesOfEvents();
  const now = (): Ctx => ({ ...ctx, now: new Date() });
  return [
    {
      name: 'GET /events?per_page=50',
      path: '/events?per_page=50',
      direct: () => events.listWireEvents(now(), events.listEventsQuery.parse({ per_page: '50' })),
    },
    {
      name: 'GET /events, each page once',
      path: '/events',
      nextQuery: () => new URLSearchParams(nextPage()).toString(),
      direct: () => events.listWireEvents(now(), events.listEventsQuery.parse(nextPage())),
    },
    {
      name: 'GET /transactions, filtered',
      path: `/transactions?${new URLSearchParams(filters)}`,
      direct: () => transactions.listWireTransactions(now(), transactions.listTransactionsQuery.parse(filters)),
    },
    {
      name: 'POST /events',
      path: '/events',
      nextBody,
      direct: () => events.createEvent(now(), events.createEventInput.parse(nextBody())),
    },
    {
      name: 'GET /event-types/{id}',
      path: `/event-types/${eventTypeId}`,
      direct: () => eventTypes.getEventType(now(), eventTypeId),
    },
  ];
}

/** What makes each request of an operation another one. */
export function varying({ path, nextBody, nextQuery }: Operation): Pick<Target, 'nextBody' | 'nextPath'> {
  if (nextQuery) return { nextPath: () => `/api/v1${path}?${nextQuery()}` };
  return nextBody ? { nextBody } : {};
}

/** Pages of 50 from all over the list, none of them twice, so that none is known already. */
function pagesOfEvents(): () => Record<string, string> {
  let asked = 0;
  return () => {
    const row = 1_000 + ((asked++ * 7_919) % (EVENTS - 2_000));
    const starts = new Date(FIRST_EVENT + HALF_HOUR_MS * row).toISOString();
    return { per_page: '50', sort: 'start_time', cursor: encodeCursor('start_time', { page: 2, keys: [starts, row] }) };
  };
}

/** One booking after the other, so that none meets another. */
function bookings(eventTypeId: number): () => unknown {
  let made = 0;
  return () => ({
    event_type_id: eventTypeId,
    start_time: new Date(FIRST_BOOKING + HALF_HOUR_MS * made++).toISOString(),
    invitee_name: 'Ana Molina',
    invitee_email: 'ana@example.com',
  });
}

/** They are over and completed, so that nothing is left for the background work to do. */
async function fillEvents(team: TestTeam, eventTypeId: number, count: number): Promise<void> {
  const { pool } = await import('@/lib/infra/db');
  await pool.query(
    `WITH client AS (INSERT INTO clients (team_id, name, email) VALUES ($1, 'Ana', 'ana@example.com') RETURNING id)
     INSERT INTO events (team_id, event_type_id, client_id, staff_id, status, starts_at, ends_at, invitee_name, invitee_email, currency)
     SELECT $1, $2, client.id, $3, 'completed', '2020-01-01'::timestamptz + i * interval '30 minutes',
       '2020-01-01'::timestamptz + (i + 1) * interval '30 minutes', 'Ana Molina', 'ana@example.com', 'EUR'
     FROM client, generate_series(1, $4::integer) i`,
    [team.teamId, eventTypeId, team.staffId, count],
  );
}

/** Modules read the database's address as they load, so they load after it is known. */
async function services() {
  return {
    events: { ...(await import('@/lib/modules/events/service')), ...(await import('@/lib/modules/events/schema')) },
    transactions: {
      ...(await import('@/lib/modules/transactions/service')),
      ...(await import('@/lib/modules/transactions/schema')),
    },
    eventTypes: await import('@/lib/modules/event-types/service'),
  };
}
