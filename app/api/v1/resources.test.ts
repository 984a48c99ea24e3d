import { beforeAll, describe, expect, it } from 'vitest';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam({ currency: 'USD' });
});

const call = (operation: string, body?: unknown) =>
  api(operation, { token: team.token, ...(body === undefined ? {} : { body }) });

describe.each([
  {
    noun: '/clients',
    full: { name: 'John Doe', email: 'john@example.com', phone: '+1234567890', notes: 'VIP', is_active: false },
    change: { phone: '+2' },
  },
  {
    noun: '/locations',
    full: {
      name: 'Main',
      address: '1 St',
      city: 'NY',
      state: 'NY',
      zip: '10001',
      country: 'US',
      phone: '+1',
      is_active: false,
    },
    change: { city: 'Boston' },
  },
  {
    noun: '/event-types',
    full: {
      name: 'Consultation',
      duration: 30,
      color: '#3B82F6',
      location_type: 'zoom',
      increment_minutes: 10,
      requires_payment: true,
      price: 49.5,
      currency: 'USD',
      is_active: false,
      description: 'Quick',
      kind: 'group',
      buffer_before: 5,
      buffer_after: 10,
      minimum_notice: 60,
      maximum_advance: 30,
      daily_limit: 8,
      capacity: 4,
      cancellation_window: 24,
    },
    change: { price: 12 },
  },
])('$noun', ({ noun, full, change }) => {
  it('reads back what was created, changes only what is sent, and is gone after deletion', async () => {
    const created = await call(`POST ${noun}`, full);
    expect(created.status).toBe(201);
    const path = `${noun}/${created.body.data.id}`;
    expect((await call(`GET ${path}`)).body.data).toMatchObject(full);
    expect((await call(`PUT ${path}`, change)).status).toBe(200);
    expect((await call(`GET ${path}`)).body.data).toMatchObject({ ...full, ...change });
    expect((await call(`PUT ${path}`)).status).toBe(200);
    expect((await call(`GET ${path}`)).body.data).toMatchObject({ ...full, ...change });
    expect((await call(`DELETE ${path}`)).body.message).toMatch(/ deleted successfully\.$/);
    expect((await call(`GET ${path}`)).status).toBe(404);
    expect((await call(`DELETE ${path}`)).status).toBe(404);
    expect((await call(`GET ${noun}`)).body.data.map((row: { id: number }) => row.id)).not.toContain(
      created.body.data.id,
    );
  });

  it('shows a value that was not given as null', async () => {
    const { body } = await call(`POST ${noun}`, { name: 'Bare', duration: 15 });
    const one = (await call(`GET ${noun}/${body.data.id}`)).body.data;
    expect(Object.values(one)).toContain(null);
    expect(Object.values(one)).not.toContain(undefined);
  });
});

describe('clients', () => {
  it('refuse an e-mail that another client has, whatever its case, and free it on deletion', async () => {
    const first = await call('POST /clients', { name: 'A', email: 'Taken@example.com' });
    const refused = await call('POST /clients', { name: 'B', email: 'taken@EXAMPLE.com' });
    expect(refused).toMatchObject({
      status: 422,
      body: { message: 'Error', errors: { email: ['The email has already been taken.'] } },
    });
    await call(`DELETE /clients/${first.body.data.id}`);
    expect((await call('POST /clients', { name: 'B', email: 'taken@EXAMPLE.com' })).status).toBe(201);
  });

  it('are found by any part of name, e-mail or phone, where % and _ stand for themselves', async () => {
    await call('POST /clients', { name: '100% Wool_', phone: '+34 555 777' });
    const names = async (search: string) =>
      (await call(`GET /clients?search=${encodeURIComponent(search)}`)).body.data.map(
        (row: { name: string }) => row.name,
      );
    expect(await names('0% w')).toEqual(['100% Wool_']);
    expect(await names('l_')).toEqual(['100% Wool_']);
    expect(await names('555 7')).toEqual(['100% Wool_']);
    expect(await names('%%%')).toEqual([]);
  });
});

describe('event types', () => {
  it('get slugs from their names, unique in the team also when made at once, and keep them when renamed', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => makeEventType(team, { name: 'Corte de pelo (niños)' })),
    );
    const slugs = made.map(({ slug }) => slug).toSorted();
    expect(slugs).toEqual(['corte-de-pelo-ninos', ...[2, 3, 4, 5].map((n) => `corte-de-pelo-ninos-${n}`)]);
    await call(`PUT /event-types/${made[0]?.id}`, { name: 'Other' });
    expect((await call(`GET /event-types/${made[0]?.id}`)).body.data.slug).toBe(made[0]?.slug);
  });

  it('keep prices in the minor units of their currency and refuse more decimals than it has', async () => {
    const price = async (amount: number, currency: string) =>
      call('POST /event-types', { name: 'P', duration: 10, price: amount, currency });
    const kuwait = await price(1.234, 'kwd');
    expect((await call(`GET /event-types/${kuwait.body.data.id}`)).body.data).toMatchObject({
      price: 1.234,
      currency: 'KWD',
    });
    expect((await price(1.5, 'JPY')).body.errors).toHaveProperty('price');
    expect((await price(1.005, 'USD')).body.errors).toHaveProperty('price');
    expect((await price(1, 'XXY')).body.errors).toHaveProperty('currency');
  });

  it("refuse another team's staff", async () => {
    const other = await makeTeam();
    const answer = await call('POST /event-types', { name: 'A', duration: 10, staff_ids: [other.staffId] });
    expect(answer.body.errors).toHaveProperty('staff_ids');
  });
});

describe('the team', () => {
  it('keeps its old slug as a redirect and refuses a slug that any team has or had', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    const before = other.ctx.team.slug;
    await api('PUT /team', { token: other.token, body: { slug: `${before}-new` } });
    const take = (slug: string) => api('PUT /team', { token: mine.token, body: { slug } });
    expect((await take(before)).body.errors).toEqual({ slug: ['The slug has already been taken.'] });
    expect((await take(`${before}-new`)).body.errors).toEqual({ slug: ['The slug has already been taken.'] });
    expect((await api('PUT /team', { token: other.token, body: { slug: before } })).status).toBe(200);
  });

  it('shows its owner and its members with their roles', async () => {
    const { body } = await call('GET /team');
    expect(body.data.users).toEqual([{ ...body.data.owner, role: 'owner' }]);
  });
});
