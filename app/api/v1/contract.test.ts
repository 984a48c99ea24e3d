import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import contract from '@/lib/testing/contract.json';
import { makeEventType, makeTeam, PASSWORD, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

/**
 * The published reference, example by example: every documented key is there with a value of its type, messages are exact.
 * The clock stands shortly before the dates of the examples.
 */
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-01T00:00:00Z') });
});
afterAll(() => {
  vi.useRealTimers();
});

interface Example {
  title: string;
  method: string;
  path: string;
  auth: boolean;
  query: Record<string, string>;
  body: Record<string, unknown> | null;
  responses: { status: number; body: Record<string, unknown> }[];
}

const examples = (contract as unknown as Example[]).filter(({ responses }) => responses.length > 0);

describe.each(examples)('$method $path', (example) => {
  const success = example.responses.find(({ status }) => status < 300);
  it('answers as the example of the reference', async () => {
    const team = await makeTeam({ timezone: 'America/New_York', currency: 'USD' });
    const { path, body } = await prepare(example, team);
    const query = new URLSearchParams(example.query).toString();
    const answer = await api(`${example.method} ${path}${query && `?${query}`}`, {
      ...(example.auth ? { token: team.token } : {}),
      ...(body === null ? {} : { body }),
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(success?.status);
    expectShape(answer.body, success?.body, example.path);
    if (success?.body.message) expect(answer.body.message).toBe(success.body.message);
  });
});

/** The rows an example speaks of, and its body with their ids. */
async function prepare({ method, path, body }: Example, team: TestTeam) {
  await prisma.user.update({ where: { id: team.userId }, data: { phone: '+1234567890' } });
  if (path === '/auth/login') return { path, body: { ...body, email: team.email, password: PASSWORD } };
  const rows = await makeRows(team, `${method} ${path}`);
  const noun = path.split('/')[1] ?? '';
  return {
    path: path.replace('{id}', String(rows.ids[noun])),
    body: path === '/events' && body ? oneTimeBooking(body, rows) : body,
  };
}

async function makeRows(team: TestTeam, operation: string) {
  const { token, staffId } = team;
  const type = await makeEventType(team, { name: '30-min Consultation', duration: 60, locationType: 'zoom' });
  const place = await api('POST /locations', {
    token,
    body: {
      name: 'Main Office',
      address: '123 Main St',
      city: 'New York',
      state: 'NY',
      country: 'US',
      phone: '+1234567890',
    },
  });
  const extras = await makeExtras(team, type.id);
  const ids: Record<string, number> = { 'event-types': type.id, locations: place.body.data.id };
  const rows = { ids, staffId, extras };
  if (operation === 'POST /clients' || operation === 'POST /events') return rows;
  const booking = await api('POST /events', {
    token,
    body: oneTimeBooking(
      {
        start_time: '2026-02-15T14:00:00Z',
        invitee_name: 'John Doe',
        invitee_email: 'john@example.com',
        invitee_phone: '+1234567890',
        notes: 'Please bring ID',
      },
      rows,
    ),
  });
  ids.events = booking.body.data.id;
  const list = await api('GET /clients', { token });
  ids.clients = list.body.data[0].id;
  await api(`PUT /clients/${ids.clients}`, { token, body: { notes: 'VIP customer' } });
  return rows;
}

async function makeExtras({ ctx: { teamId } }: TestTeam, eventTypeId: number): Promise<number[]> {
  const extras = await prisma.extra.createManyAndReturn({
    data: ['Parking', 'Coffee'].map((name) => ({ teamId, name, currency: 'USD' })),
  });
  await prisma.eventTypeExtra.createMany({ data: extras.map(({ id }) => ({ teamId, eventTypeId, extraId: id })) });
  return extras.map(({ id }) => id);
}

/** The example's booking without its series, coupon and card, with ids that exist. */
function oneTimeBooking(body: Record<string, unknown>, { ids, staffId, extras }: Awaited<ReturnType<typeof makeRows>>) {
  const { coupon_code: _, payment_provider: __, payment_token: ___, is_recurring: ____, ...rest } = body;
  return { ...rest, event_type_id: ids['event-types'], location_id: ids.locations, staff_id: staffId, extras };
}

/** Strings of the examples that have a format keep it. */
const FORMATS: [RegExp, RegExp][] = [
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d-\d\d$/],
  [/^#[0-9A-F]{6}$/, /^#[0-9A-Fa-f]{6}$/],
  [/^\d+\|/, /^\d+\|.+$/],
];

/** What the samples leave to one kind of booking: here a one-time one. */
const DIFFERS = new Set(['recurrence_frequency']);

function expectShape(actual: unknown, example: unknown, where: string): void {
  if (Array.isArray(example)) {
    expect(Array.isArray(actual), where).toBe(true);
    if (example.length > 0) expectShape((actual as unknown[])[0], example[0], `${where}[0]`);
    return;
  }
  if (example !== null && typeof example === 'object') {
    for (const [key, value] of Object.entries(example)) {
      expect(actual, where).toHaveProperty([key]);
      if (!DIFFERS.has(key)) expectShape((actual as Record<string, unknown>)[key], value, `${where}.${key}`);
    }
    return;
  }
  expect(typeof actual, `${where} is ${String(actual)}`).toBe(typeof example);
  for (const [known, format] of FORMATS) {
    if (typeof example === 'string' && known.test(example)) expect(actual, where).toMatch(format);
  }
}
