import { prisma } from '@/lib/infra/db';
import { makeEventType, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

/** A sensible body to create each noun with; what it names exists in the team. */
export const BODIES: Record<string, (team: TestTeam) => Promise<Record<string, unknown>>> = {
  'event-types': async () => ({ name: 'Consultation', duration: 30, price: 49.5, description: 'Half an hour' }),
  events: async (team) => ({
    event_type_id: (await makeEventType(team)).id,
    start_time: '2031-03-04T10:00:00Z',
    invitee_name: 'John Doe',
    invitee_email: 'john@example.com',
    invitee_phone: '+34600000000',
    invitee_timezone: 'Europe/Madrid',
    notes: 'Ring twice',
  }),
  clients: async () => ({ name: 'Ana', email: 'ana@example.com', phone: '+34600000001', notes: 'VIP', tags: ['new'] }),
  locations: async () => ({ name: 'Studio', address: 'Gran Vía 1', city: 'Madrid', country: 'ES', zip: '28013' }),
  staff: async () => ({ name: 'Lucía', email: 'lucia@example.com', timezone: 'Europe/Madrid' }),
  schedules: async () => ({
    name: 'Mornings',
    timezone: 'Europe/Madrid',
    rules: [{ day: 1, start: '09:00', end: '13:00' }],
    overrides: [{ date: '2031-12-24', intervals: [] }],
  }),
  'time-off': async ({ staffId }) => ({
    staff_id: staffId,
    starts_at: '2031-08-01T00:00:00Z',
    ends_at: '2031-08-15T00:00:00Z',
    reason: 'Holiday',
  }),
  extras: async (team) => ({
    name: 'Parking',
    price: 5.25,
    currency: 'EUR',
    duration: 10,
    max_quantity: 2,
    event_type_ids: [(await makeEventType(team)).id],
  }),
  coupons: async () => ({ code: 'SAVE20', discount_type: 'percentage', discount_value: 20, usage_limit: 5 }),
  workflows: async (team) => ({
    name: 'Reminder',
    trigger_type: 'before_event',
    trigger_time: 60,
    event_type_id: (await makeEventType(team)).id,
    actions: [{ type: 'email_invitee', subject: 'See you soon', body: 'Hello {invitee_name}' }],
  }),
  invoices: async () => ({
    customer_name: 'John Doe',
    customer_email: 'john@example.com',
    invoice_date: '2031-03-01',
    due_date: '2031-03-15',
    currency: 'EUR',
    items: [{ description: 'Consultation', quantity: 2, unit_price: 49.5 }],
    tax_rate: 21,
    discount_amount: 10,
  }),
  taxes: async () => ({ name: 'VAT', rate: 21, is_active: true }),
  tokens: async () => ({ name: 'Website', abilities: ['events:read'] }),
};

/** What has to be sent along for an operation to look at its id at all. */
export const REQUIRED: Record<string, { query?: string; body?: object }> = {
  'GET /event-types/{id}/slots': { query: '?date_from=2031-03-03&date_to=2031-03-04' },
  'POST /invoices/{id}/payments': { body: { amount: 1, provider: 'cash' } },
};

/** What the id of a path belongs to: `events` of `/events/{id}/occurrences`, `events/holds` of `/events/holds/{id}`. */
export function rowNoun(path: string): string {
  return path.slice(1, path.indexOf('/{id}'));
}

/** Makes a row of a noun and returns its id. */
export async function makeRow(noun: string, team: TestTeam): Promise<number> {
  if (noun === 'transactions') return makeTransaction(team);
  const body = await (noun === 'events/holds' ? holdBody(team) : BODIES[noun]?.(team));
  const answer = await api(`POST /${noun}`, { token: team.token, body });
  if (answer.status !== 201) throw new Error(`no ${noun} row: ${JSON.stringify(answer.body)}`);
  return answer.body.data.id;
}

async function holdBody(team: TestTeam) {
  return { event_type_id: (await makeEventType(team)).id, start_time: '2031-03-05T10:00:00Z' };
}

async function makeTransaction({ teamId }: TestTeam): Promise<number> {
  const { id } = await prisma.transaction.create({
    data: { teamId, provider: 'cash', amount: 4_950n, currency: 'EUR', status: 'completed' },
  });
  return id;
}
