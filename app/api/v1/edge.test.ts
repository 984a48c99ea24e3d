import { describe, expect, it, vi } from 'vitest';
import { MAX_BODY_BYTES } from '@/lib/api/read-body';
import { prisma } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import contract from '@/lib/testing/contract.json';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

const protectedOperations = contract.filter(({ auth }) => auth).map(({ method, path }) => ({ method, path }));
const operationsWithId = protectedOperations.filter(({ path }) => path.includes('{id}'));
/** Logging out reads no body. */
const operationsWithBody = protectedOperations.filter(
  ({ method, path }) => (method === 'POST' || method === 'PUT') && path !== '/auth/logout',
);
const NOUNS: Record<string, string> = {
  events: 'Event',
  clients: 'Client',
  locations: 'Location',
  'event-types': 'Event type',
};

const at = ({ method, path }: { method: string; path: string }, id: number | string = 1) =>
  `${method} ${path.replace('{id}', String(id))}`;

describe.each(protectedOperations)('$method $path', (operation) => {
  it('answers 401 without, with a wrong, an expired and a revoked token', async () => {
    const { ctx, token } = await makeTeam();
    const [id] = token.split('|');
    const expired = await createApiToken(ctx, {
      name: 'Old',
      abilities: ['*'],
      expiresAt: new Date(Date.now() + 60_000),
    });
    await prisma.apiToken.update({ where: { id: expired.row.id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
    const revoked = await createApiToken(ctx, { name: 'Gone', abilities: ['*'], expiresAt: null });
    await prisma.apiToken.update({ where: { id: revoked.row.id }, data: { revokedAt: new Date() } });
    const tokens = [undefined, 'nonsense', `${id}|wrong`, `99999999999|x`, expired.token, revoked.token];
    const answers = await Promise.all(tokens.map((one) => api(at(operation), one === undefined ? {} : { token: one })));
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual({ message: 'Unauthenticated.', code: 'unauthenticated' });
    }
  });

  it('refuses a user who is no longer a member of the team with 403', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'admin');
    await prisma.membership.deleteMany({ where: { teamId: team.teamId, userId: member.userId } });
    const { status, body } = await api(at(operation), { token: member.token });
    expect(status).toBe(403);
    expect(body).toEqual({ message: 'This action is unauthorized.', code: 'forbidden' });
  });

  it('carries a request id and the rate limit', async () => {
    const { token } = await makeTeam();
    const { headers } = await api(at(operation, 'x'), { token, headers: { 'x-request-id': 'abc-1' } });
    expect(headers.get('x-request-id')).toBe('abc-1');
    expect(headers.get('x-ratelimit-limit')).toBe(String(env().apiRateLimit));
    expect(Number(headers.get('x-ratelimit-remaining'))).toBe(env().apiRateLimit - 1);
  });
});

describe.each(operationsWithId)('$method $path', (operation) => {
  it("answers another team's id, an unknown id and an id that is no number alike", async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    const noun = operation.path.split('/')[1] ?? '';
    const foreign = await makeRow(noun, other);
    const ids = [foreign, 2_147_483_647, 99_999_999_999, 'abc', '-1', '1.5', '0'];
    const answers = await Promise.all(ids.map((id) => api(at(operation, id), { token: team.token })));
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toEqual({ message: `${NOUNS[noun]} not found`, code: 'not_found' });
    }
  });
});

describe.each(operationsWithBody)('$method $path', (operation) => {
  it('answers broken JSON with 400, another content type with 415 and more than 1 MiB with 413', async () => {
    const team = await makeTeam();
    const id = operation.path.includes('{id}') ? await makeRow(operation.path.split('/')[1] ?? '', team) : 1;
    const send = (body: string, type = 'application/json') =>
      api(at(operation, id), { token: team.token, body, headers: { 'content-type': type } });
    expect(await send('{"name":')).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    expect(await send('a=b', 'text/plain')).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
    const large = JSON.stringify({ notes: 'x'.repeat(MAX_BODY_BYTES) });
    expect(await send(large)).toMatchObject({ status: 413, body: { code: 'too_large' } });
  });

  it('answers a body that is not an object with 422', async () => {
    const team = await makeTeam();
    const id = operation.path.includes('{id}') ? await makeRow(operation.path.split('/')[1] ?? '', team) : 1;
    for (const body of ['[]', '"text"', '12', 'null']) {
      const answer = await api(at(operation, id), { token: team.token, body });
      expect(answer.status, body).toBe(422);
      expect(answer.body.message).toBeTypeOf('string');
    }
  });
});

describe('the edge', () => {
  it('answers an unknown path with 404 and a method that a path does not have with 405 and Allow, as JSON', async () => {
    expect(await api('GET /nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const answer = await api('PATCH /events');
    expect(answer).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  it('narrows a token to its abilities', async () => {
    const { ctx } = await makeTeam();
    const { token } = await createApiToken(ctx, { name: 'Reader', abilities: ['clients:read'], expiresAt: null });
    expect((await api('GET /clients', { token })).status).toBe(200);
    expect((await api('POST /clients', { token, body: { name: 'A' } })).status).toBe(403);
    expect((await api('GET /events', { token })).status).toBe(403);
    expect((await api('GET /auth/me', { token })).status).toBe(200);
  });

  it('narrows a token to what its user may do', async () => {
    const team = await makeTeam();
    const staff = await makeMember(team, 'staff');
    expect((await api('PUT /team', { token: staff.token, body: { name: 'Mine' } })).status).toBe(403);
    expect((await api('POST /event-types', { token: staff.token, body: { name: 'A', duration: 30 } })).status).toBe(
      403,
    );
    expect((await api('GET /events', { token: staff.token })).status).toBe(200);
  });

  it('refuses what goes over the limit of the team, counted over all its tokens, with the time to wait', async () => {
    const team = await makeTeam();
    const second = await createApiToken(team.ctx, { name: 'Second', abilities: ['*'], expiresAt: null });
    await api('GET /auth/me', { token: team.token });
    await prisma.rateLimit.update({ where: { key: `team:${team.teamId}` }, data: { hits: env().apiRateLimit - 1 } });
    const last = await api('GET /auth/me', { token: second.token });
    expect(last.status).toBe(200);
    expect(last.headers.get('x-ratelimit-remaining')).toBe('0');
    const refused = await api('GET /auth/me', { token: team.token });
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({ message: 'Too Many Attempts.', code: 'rate_limited' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect((await api('GET /auth/me', { token: (await makeTeam()).token })).status).toBe(200);
  });

  it('writes the last use of a token once a minute, not with every request', async () => {
    const { token } = await makeTeam();
    const id = Number(token.split('|')[0]);
    await api('GET /auth/me', { token, headers: { 'x-forwarded-for': '203.0.113.7' } });
    const first = await prisma.apiToken.findUniqueOrThrow({ where: { id } });
    expect(first.lastUsedIp).toBe('203.0.113.7');
    await api('GET /auth/me', { token });
    const second = await prisma.apiToken.findUniqueOrThrow({ where: { id } });
    expect(second.lastUsedAt).toEqual(first.lastUsedAt);
  });

  it('keeps only the hash of a token', async () => {
    const { token } = await makeTeam();
    const [id, secret = ''] = token.split('|');
    const [row] = await prisma.$queryRaw<
      { text: string }[]
    >`SELECT t::text AS text FROM api_tokens t WHERE id = ${Number(id)}`;
    expect(row?.text).not.toContain(secret);
  });

  it('answers 503 with Retry-After while the database cannot be reached', async () => {
    const { pool } = await import('@/lib/infra/db');
    const { token } = await makeTeam();
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const query = vi.spyOn(pool, 'query').mockRejectedValueOnce(refused as never);
    const answer = await api('GET /events', { token });
    query.mockRestore();
    expect(answer).toMatchObject({ status: 503, body: { code: 'server_error' } });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect((await api('GET /events', { token })).status).toBe(200);
  });
});

async function makeRow(noun: string, team: Awaited<ReturnType<typeof makeTeam>>): Promise<number> {
  const { token } = team;
  const eventType = await makeEventType(team);
  if (noun === 'event-types') return eventType.id;
  if (noun === 'clients') return (await api('POST /clients', { token, body: { name: 'A' } })).body.data.id;
  if (noun === 'locations') return (await api('POST /locations', { token, body: { name: 'A' } })).body.data.id;
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const body = { event_type_id: eventType.id, start_time: tomorrow, invitee_name: 'A', invitee_email: 'a@example.com' };
  return (await api('POST /events', { token, body })).body.data.id;
}
