import { beforeAll, describe, expect, it } from 'vitest';
import { type AnyEndpoint, OPERATIONS } from '@/lib/api/operations';
import { MAX_BODY_BYTES } from '@/lib/api/read-body';
import { ABILITIES } from '@/lib/core/abilities';
import { prisma } from '@/lib/infra/db';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import { makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { bodyFields } from './operations.fixture';
import { api, ROUTES } from './routes.fixture';
import { BODIES, makeRow, REQUIRED, rowNoun } from './rows.fixture';

/** What holds for every operation of the API, whatever it does. */
let team: TestTeam;
let other: TestTeam;
beforeAll(async () => {
  [team, other] = await Promise.all([makeTeam(), makeTeam()]);
});

const named = OPERATIONS.map((endpoint) => ({ name: `${endpoint.method} ${endpoint.path}`, endpoint }));
const guarded = named.filter(({ endpoint }) => endpoint.ability !== 'anonymous');
const able = guarded.filter(({ endpoint }) => endpoint.ability !== 'authenticated');
const withId = guarded.filter(({ endpoint }) => endpoint.path.includes('{id}'));
const withBody = guarded.filter(({ endpoint }) => endpoint.body !== undefined);

const at = ({ method, path }: AnyEndpoint, id: number | string = 1) => `${method} ${path.replace('{id}', String(id))}`;

/** An id of the operation's noun where its path has one. */
async function idFor(endpoint: AnyEndpoint, owner: TestTeam): Promise<number> {
  return endpoint.path.includes('{id}') ? makeRow(rowNoun(endpoint.path), owner) : 1;
}

it('serves exactly the operations it documents', () => {
  const served = Object.entries(ROUTES)
    .filter(([path]) => !path.includes('...') && path !== '/openapi.json')
    .map(([path]) => path);
  expect(served.toSorted()).toEqual([...new Set(OPERATIONS.map(({ path }) => path))].toSorted());
});

describe.each(guarded)('$name', ({ endpoint }) => {
  it('answers 401 without, with a wrong, an expired and a revoked token', async () => {
    const [id] = team.token.split('|');
    const [expired, revoked] = await Promise.all(
      ['Old', 'Gone'].map((name) => createApiToken(team.ctx, { name, abilities: ['*'], expiresAt: null })),
    );
    const past = new Date(Date.now() - 1_000);
    await prisma.apiToken.update({ where: { id: expired?.row.id ?? 0 }, data: { expiresAt: past } });
    await prisma.apiToken.update({ where: { id: revoked?.row.id ?? 0 }, data: { revokedAt: past } });
    const tokens = [undefined, 'nonsense', `${id}|wrong`, '99999999999|x', expired?.token, revoked?.token];
    const answers = await Promise.all(tokens.map((one) => api(at(endpoint), one === undefined ? {} : { token: one })));
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual({ message: 'Unauthenticated.', code: 'unauthenticated' });
    }
  });

  it('carries a request id and the rate limit', async () => {
    const { headers } = await api(at(endpoint, 'x'), {
      token: (await makeTeam()).token,
      headers: { 'x-request-id': 'abc-1' },
    });
    expect(headers.get('x-request-id')).toBe('abc-1');
    expect(Number(headers.get('x-ratelimit-remaining'))).toBe(Number(headers.get('x-ratelimit-limit')) - 1);
  });
});

describe.each(able)('$name', ({ endpoint }) => {
  it('answers 403 to a token with every other ability, and to a former member', async () => {
    const abilities = ABILITIES.filter((ability) => ability !== endpoint.ability);
    const { token } = await createApiToken(team.ctx, { name: 'Nearly all', abilities, expiresAt: null });
    const member = await makeMember(team, 'admin');
    await prisma.membership.deleteMany({ where: { teamId: team.teamId, userId: member.userId } });
    for (const one of [token, member.token]) {
      const { status, body } = await api(at(endpoint), { token: one });
      expect(status).toBe(403);
      expect(body).toEqual({ message: 'This action is unauthorized.', code: 'forbidden' });
    }
  });
});

describe.each(withId)('$name', ({ name, endpoint }) => {
  it("answers another team's id, an unknown id and an id that is no number alike", async () => {
    const foreign = await makeRow(rowNoun(endpoint.path), await makeTeam());
    for (const id of [foreign, 2_147_483_647, 99_999_999_999, 'abc', '-1', '1.5', '0']) {
      const { query = '', body: sent = endpoint.body ? {} : undefined } = REQUIRED[name] ?? {};
      const { status, body } = await api(`${at(endpoint, id)}${query}`, { token: team.token, body: sent });
      expect(status, `${id}: ${JSON.stringify(body)}`).toBe(404);
      expect(body).toEqual({ message: `${endpoint.noun} not found`, code: 'not_found' });
    }
  });
});

describe.each(withBody)('$name', ({ endpoint }) => {
  it('answers broken JSON with 400, another content type with 415, over 1 MiB with 413 and what is no object with 422', async () => {
    const own = await makeTeam();
    const path = at(endpoint, await idFor(endpoint, own));
    const send = (body: string, type = 'application/json') =>
      api(path, { token: own.token, body, headers: { 'content-type': type } });
    expect(await send('{"name":')).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    expect(await send('a=b', 'text/plain')).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
    const large = JSON.stringify({ notes: 'x'.repeat(MAX_BODY_BYTES) });
    expect(await send(large)).toMatchObject({ status: 413, body: { code: 'too_large' } });
    for (const body of ['[]', '"text"', '12', 'null']) expect(await send(body), body).toMatchObject({ status: 422 });
  });

  it('names every field of a wrong type in one answer', async () => {
    const own = await makeTeam();
    const fields = bodyFields(endpoint);
    expect(fields.length).toBeGreaterThan(0);
    const answer = await api(at(endpoint, await idFor(endpoint, own)), {
      token: own.token,
      body: Object.fromEntries(fields.map((field) => [field, [[]]])),
    });
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 422, body: { code: 'invalid' } });
    const wrong = Object.keys(answer.body.errors).map((field) => field.split('.')[0]);
    expect([...new Set(wrong)].toSorted()).toEqual(fields.toSorted());
  });
});

describe.each(Object.keys(BODIES))('%s', (noun) => {
  it('reads back what was just created', async () => {
    const sent = (await BODIES[noun]?.(other)) ?? {};
    const created = await api(`POST /${noun}`, { token: other.token, body: sent });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    const { id } = created.body.data;
    const read = await readBack(noun, id);
    expect(read).toMatchObject({ id, ...sent });
  });
});

/** The single read, or the row of the list where a noun has no single read. */
async function readBack(noun: string, id: number): Promise<Record<string, unknown>> {
  const { token } = other;
  if (OPERATIONS.some(({ method, path }) => method === 'GET' && path === `/${noun}/{id}`)) {
    return (await api(`GET /${noun}/${id}`, { token })).body.data;
  }
  const { data } = (await api(`GET /${noun}`, { token })).body;
  return data.find((row: { id: number }) => row.id === id);
}
