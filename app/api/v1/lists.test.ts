import { describe, expect, it } from 'vitest';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

interface Row {
  id: number;
}

const ids = (rows: Row[]) => rows.map(({ id }) => id);
const get = (team: TestTeam, path: string) => api(`GET ${path}`, { token: team.token });

/** Follows `next_cursor` to the end. */
async function walk(team: TestTeam, path: string, start = ''): Promise<number[]> {
  const seen: number[] = [];
  for (let cursor: string | null = start; cursor !== null; ) {
    const { status, body } = await get(team, `${path}&cursor=${cursor}`);
    expect(status, JSON.stringify(body)).toBe(200);
    seen.push(...ids(body.data));
    cursor = body.meta.next_cursor;
  }
  return seen;
}

const opposite = (sort: string) => (sort.startsWith('-') ? sort.slice(1) : `-${sort}`);

const INVITEE = 'a@example.com';

/** Five rows of each list; two share every value that a list is sorted by. */
async function makeRows(team: TestTeam, month = '2031-03'): Promise<void> {
  const { token } = team;
  const names = ['Bea', 'ana', 'Cid', 'ana', 'Zoë "z"'];
  for (const name of names) {
    await api('POST /locations', { token, body: { name } });
    await api('POST /clients', { token, body: { name, email: name === 'Bea' ? INVITEE : null } });
  }
  const types: Row[] = [];
  for (const name of ['Long', 'Short', 'Ümläut', 'Short', 'Other']) {
    types.push(await makeEventType(team, { name }));
  }
  for (const [index, type] of types.entries()) {
    const start = `${month}-0${Math.min(index, 3) + 4}T1${index}:00:00Z`;
    const body = { event_type_id: type.id, start_time: start, invitee_name: 'A', invitee_email: INVITEE };
    expect((await api('POST /events', { token, body })).status).toBe(201);
  }
}

const LISTS = {
  '/events': ['start_time', 'invitee_name', 'status'],
  '/clients': ['id', 'name', 'created_at'],
  '/locations': ['id', 'name', 'created_at'],
  '/event-types': ['id', 'name', 'created_at'],
};

describe.each(Object.entries(LISTS))('GET %s', (path, sorts) => {
  it('gives every row once on a walk by cursor, in the order of pages by number, for every sort in both directions', async () => {
    const team = await makeTeam();
    await makeRows(team);
    for (const sort of sorts.flatMap((name) => [name, `-${name}`])) {
      const whole = ids((await get(team, `${path}?per_page=100&sort=${sort}`)).body.data);
      expect(whole.length, sort).toBeGreaterThanOrEqual(5);
      expect(await walk(team, `${path}?per_page=2&sort=${sort}`), sort).toEqual(whole);
      const pages = [1, 2, 3].map((page) => get(team, `${path}?per_page=2&page=${page}&sort=${sort}`));
      expect((await Promise.all(pages)).flatMap(({ body }) => ids(body.data)).slice(0, 5)).toEqual(whole.slice(0, 5));
      const back = ids((await get(team, `${path}?per_page=100&sort=${opposite(sort)}`)).body.data);
      expect(back).toEqual(whole.toReversed());
    }
  });

  it('says where a page stands and how to go on', async () => {
    const team = await makeTeam();
    await makeRows(team);
    const first = await get(team, `${path}?per_page=3`);
    expect(first.body.meta).toEqual({
      current_page: 1,
      total: 5,
      per_page: 3,
      last_page: 2,
      next_cursor: expect.stringMatching(/^[\w-]+$/),
    });
    const second = await get(team, `${path}?per_page=3&cursor=${first.body.meta.next_cursor}`);
    expect(second.body.meta).toEqual({ current_page: 2, total: 5, per_page: 3, last_page: 2, next_cursor: null });
    expect((await get(team, `${path}?per_page=5`)).body.meta.next_cursor).toBeNull();
  });

  it('refuses a cursor that is none, and one made for another sort, with the field named', async () => {
    const team = await makeTeam();
    await makeRows(team);
    const { body } = await get(team, `${path}?per_page=2&sort=${sorts[0]}`);
    const cursor: string = body.meta.next_cursor;
    const forged = [
      ['start_time', 1, '2031-02-30T10:00:00Z', 1],
      ['start_time', 1, '2031-02-28T10:00:00Z', 2 ** 40],
      ['id', 1, 'x'],
      ['id', 1.5, 1],
      ['id', 1, null],
      ['name', 1, 'a\0b', 1],
      ['name', 1, '\ud800', 1],
      ['status', 1, 'lost', '2031-02-28T10:00:00Z', 1],
      ['created_at', 1, '9999-99-99T10:00:00Z', 1],
      { id: 1 },
    ].map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
    const sent = [
      ...['nonsense', '%00', 'a b', `${cursor}!`, 'x'.repeat(5_000)].map((one) => `cursor=${one}&sort=${sorts[0]}`),
      `cursor=${cursor}&sort=-${sorts[0]}`,
      `cursor=${cursor}&sort=${sorts[1]}`,
      ...forged.flatMap((one) => sorts.map((sort) => `cursor=${one}&sort=${sort}`)),
    ];
    for (const query of sent) {
      const answer = await get(team, `${path}?${query}`);
      expect(answer.status, query).toBe(422);
      expect(Object.keys(answer.body.errors), query).toEqual(['cursor']);
    }
  });

  it('refuses a sort it does not have', async () => {
    const team = await makeTeam();
    const { status, body } = await get(team, `${path}?sort=password_hash`);
    expect(status).toBe(422);
    expect(Object.keys(body.errors)).toEqual(['sort']);
  });
});

describe.each(['/locations', '/event-types'])('GET %s', (path) => {
  it('answers all rows without meta unless asked for a page', async () => {
    const team = await makeTeam();
    await makeRows(team);
    for (const query of ['', '?sort=name', '?sort=-id']) {
      const { body } = await get(team, `${path}${query}`);
      expect(Object.keys(body)).toEqual(['data']);
      expect(body.data).toHaveLength(5);
    }
    for (const query of ['page=1', 'per_page=2', 'cursor=']) {
      expect((await get(team, `${path}?${query}`)).body.meta, query).toMatchObject({ total: 5, current_page: 1 });
    }
  });
});

describe.each(Object.entries(LISTS))('a walk by cursor through %s', (path, [sort]) => {
  it('meets no row twice and misses none while rows come and go', async () => {
    const team = await makeTeam();
    await makeRows(team);
    const query = `${path}?per_page=2&sort=${sort}`;
    const [gone, ...staying] = ids((await get(team, query.replace('per_page=2', 'per_page=100'))).body.data);
    const first = await get(team, query);
    await makeRows(team, '2031-02');
    if (path !== '/events') expect((await api(`DELETE ${path}/${gone}`, { token: team.token })).status).toBe(200);
    const seen = [...ids(first.body.data), ...(await walk(team, query, first.body.meta.next_cursor))];
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of staying) expect(seen).toContain(id);
  });
});
