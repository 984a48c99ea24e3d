import { describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

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
