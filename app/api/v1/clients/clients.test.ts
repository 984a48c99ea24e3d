import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/lib/infra/db';
import { listClients } from '@/lib/modules/clients/service';
import { makeTeam, type TestTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

describeResource({
  path: '/clients',
  noun: 'clients',
  called: 'Client',
  full: () => ({
    name: 'John Doe',
    email: 'john@example.com',
    phone: '+1234567890',
    notes: 'VIP',
    timezone: 'America/New_York',
    is_active: false,
    tags: ['Regular', 'VIP'],
  }),
  bare: { name: 'Bare' },
  change: { phone: '+2', tags: ['VIP'] },
  refused: [
    ['name', '', 'The name field is required.'],
    ['email', 'nobody', 'The email must be a valid email address.'],
    ['phone', 5, 'The phone must be a string.'],
    ['timezone', 'Mars/Base', 'The timezone must be a valid zone.'],
    ['is_active', 'no', 'The is active field must be true or false.'],
    ['tags', 'VIP', 'The tags must be an array.'],
    ['tags.1', ['VIP', ''], 'The tags.1 field is required.'],
  ],
});

describe('clients', () => {
  let team: TestTeam;
  const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });
  const names = async (query: Record<string, string>): Promise<string[]> => {
    const { status, body } = await call(`GET /clients?${new URLSearchParams(query)}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.meta.total).toBe(body.data.length);
    return body.data.map((row: { name: string }) => row.name);
  };

  beforeAll(async () => {
    team = await makeTeam();
  });

  it('refuse an e-mail that another client has, whatever its case, and free it on deletion', async () => {
    const first = await call('POST /clients', { name: 'A', email: 'Taken@example.com', tags: ['Never made'] });
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
    expect(await names({ search: '0% w' })).toEqual(['100% Wool_']);
    expect(await names({ search: 'l_' })).toEqual(['100% Wool_']);
    expect(await names({ search: '555 7' })).toEqual(['100% Wool_']);
    expect(await names({ search: '%%%' })).toEqual([]);
    expect(await names({ search: 'l_+34' })).toEqual([]);
  });

  it('are filtered by tag and state together with a search, in the order asked for', async () => {
    for (const [name, isActive, tags] of [
      ['Zoë Tagged', true, ['Regular']],
      ['Ana Tagged', true, ['regular', 'VIP']],
      ['Max Tagged', false, ['VIP']],
    ] as const) {
      await call('POST /clients', { name, is_active: isActive, tags });
    }
    expect(await names({ search: 'tagged', sort: 'name' })).toEqual(['Ana Tagged', 'Max Tagged', 'Zoë Tagged']);
    expect(await names({ tag: 'REGULAR', sort: '-name' })).toEqual(['Zoë Tagged', 'Ana Tagged']);
    expect(await names({ tag: 'vip', is_active: 'false' })).toEqual(['Max Tagged']);
    expect(await names({ tag: 'regular', search: 'ana' })).toEqual(['Ana Tagged']);
    expect(await names({ tag: 'nobody has it' })).toEqual([]);
    expect((await call('GET /clients?is_active=maybe')).body.errors).toHaveProperty('is_active');
  });
});

describe('tags', () => {
  let team: TestTeam;
  const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });

  beforeAll(async () => {
    team = await makeTeam();
  });

  it('are the same tag in any case, also when several clients bring a new one at once', async () => {
    const made = await Promise.all(
      ['Gold', 'gold', 'GOLD', 'gOLD'].map((tag) => call('POST /clients', { name: tag, tags: [tag, 'Other', tag] })),
    );
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { body } = await call('GET /clients');
    const shown = new Set(body.data.flatMap(({ tags }: { tags: string[] }) => tags));
    expect(shown.size).toBe(2);
    expect(body.data.map(({ tags }: { tags: string[] }) => tags.length)).toEqual([2, 2, 2, 2]);
  });

  it('are counted anew when they change, also without a write to the client', async () => {
    const page = { page: 1, perPage: 1 };
    const total = async () => (await listClients(team.ctx, { ...page, tag: 'gold' })).total;
    expect(await total()).toBe(4);
    await pool.query(
      'DELETE FROM client_tags WHERE team_id = $1 AND client_id = (SELECT max(id) FROM clients WHERE team_id = $1)',
      [team.teamId],
    );
    expect(await total()).toBe(3);
  });

  it("are each team's own", async () => {
    const other = await makeTeam();
    const { body } = await api('GET /clients?tag=gold', { token: other.token });
    expect(body.data).toEqual([]);
  });
});

it('the search for a client reads an index, whatever the number of clients', async () => {
  const { teamId } = await makeTeam();
  await pool.query(
    `INSERT INTO clients (team_id, name, email, phone)
      SELECT $1, 'Client ' || md5(i::text), 'c' || i || '@example.com', '+34' || (600000000 + i) FROM generate_series(1, 20000) i`,
    [teamId],
  );
  await pool.query('VACUUM ANALYZE clients');
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT count(*) FROM clients c WHERE c.team_id = $1 AND c.deleted_at IS NULL
      AND c.search_text LIKE fold_text('%C17711@%')`,
    [teamId],
  );
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('clients_search_idx');
});
