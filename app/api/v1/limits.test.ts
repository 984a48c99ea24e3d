import { execFile } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { addressKey } from '@/lib/infra/rate-limit';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { api } from './routes.fixture';

const someAddress = () => `203.0.113.${randomInt(255)}-${randomUUID().slice(0, 20)}`;
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('the limit', () => {
  it('is told with every answer, whatever it is', async () => {
    const { token } = await makeTeam();
    for (const operation of ['GET /auth/me', 'GET /clients/x', 'PATCH /clients', 'GET /nothing', 'POST /clients']) {
      const { headers } = await api(operation, { token, ...(operation.startsWith('POST') ? { body: '{' } : {}) });
      expect(headers.get('x-ratelimit-limit'), operation).toBe(String(env().apiRateLimit));
      expect(Number(headers.get('x-ratelimit-remaining')), operation).toBeLessThan(env().apiRateLimit);
      expect(headers.get('x-request-id')).toBeTruthy();
    }
    const bad = { email: 'nobody@example.com', password: 'wrong' };
    for (const operation of ['GET /auth/me', 'PATCH /clients', 'GET /nothing', 'POST /auth/login']) {
      const call = operation.startsWith('POST') ? { body: bad } : {};
      const { headers } = await api(operation, { ...call, headers: from(someAddress()) });
      expect(headers.get('x-ratelimit-limit'), operation).toBe(String(env().anonymousRateLimit));
      expect(headers.get('x-ratelimit-remaining'), operation).toBe(String(env().anonymousRateLimit - 1));
    }
  });

  it.each([
    ['without a token', undefined],
    ['with an unknown token', '1|unknown'],
    ['with nonsense', 'nonsense'],
  ])('of an address stops calls %s, and no token that works from there', async (_, token) => {
    const { token: working } = await makeTeam();
    const address = someAddress();
    const call = { headers: from(address), ...(token === undefined ? {} : { token }) };
    expect((await api('GET /events', call)).status).toBe(401);
    await prisma.rateLimit.update({ where: { key: addressKey(address) }, data: { hits: env().anonymousRateLimit } });
    for (const operation of ['GET /events', 'GET /nothing', 'PATCH /events', 'POST /auth/login']) {
      const { status, headers, body } = await api(operation, call);
      expect(status, operation).toBe(429);
      expect(body).toEqual({ message: 'Too Many Attempts.', code: 'rate_limited' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(headers.get('x-ratelimit-remaining')).toBe('0');
      expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    }
    expect((await api('GET /events', { token: working, headers: from(address) })).status).toBe(200);
    expect((await api('GET /events', { headers: from(someAddress()) })).status).toBe(401);
  });

  it('starts anew with the next minute', async () => {
    const team = await makeTeam();
    const key = `team:${team.teamId}`;
    await api('GET /auth/me', { token: team.token });
    await prisma.rateLimit.update({ where: { key }, data: { hits: env().apiRateLimit } });
    expect((await api('GET /auth/me', { token: team.token })).status).toBe(429);
    await prisma.rateLimit.update({ where: { key }, data: { resetsAt: new Date(Date.now() - 1) } });
    const { status, headers } = await api('GET /auth/me', { token: team.token });
    expect(status).toBe(200);
    expect(headers.get('x-ratelimit-remaining')).toBe(String(env().apiRateLimit - 1));
  });

  it('lets a login through that only failed elsewhere', async () => {
    const { email } = await makeTeam();
    const answer = await api('POST /auth/login', { body: { email, password: PASSWORD }, headers: from(someAddress()) });
    expect(answer.status).toBe(200);
  });
});

describe('two server processes on one database', () => {
  it('together let through exactly what the limit allows', { timeout: 60_000 }, async () => {
    const { token } = await makeTeam();
    const address = someAddress();
    const [LIMIT, ANONYMOUS, CALLS] = [60, 40, 50];
    const run = promisify(execFile);
    const server = async (bearer: string) => {
      const { stdout } = await run(
        process.execPath,
        ['--import', 'tsx', 'lib/infra/rate-limit.fixture.ts', bearer, String(CALLS), address],
        {
          env: {
            ...process.env,
            API_RATE_LIMIT: String(LIMIT),
            ANONYMOUS_RATE_LIMIT: String(ANONYMOUS),
            LOG_LEVEL: 'silent',
          },
        },
      );
      return JSON.parse(stdout) as number[];
    };
    const both = async (bearer: string) => (await Promise.all([server(bearer), server(bearer)])).flat();
    const statuses = await both(token);
    expect(statuses.filter((status) => status === 200)).toHaveLength(LIMIT);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2 * CALLS - LIMIT);
    const anonymous = await both('nonsense');
    expect(anonymous.filter((status) => status === 401)).toHaveLength(ANONYMOUS);
    expect(anonymous.filter((status) => status === 429)).toHaveLength(2 * CALLS - ANONYMOUS);
  });
});

describe('an address', () => {
  it('of version 6 counts with its whole network, one of version 4 alone', () => {
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:DB8:0001:2::9'));
    expect(addressKey('2001:db8::1')).toBe('ip:2001:db8:0:0');
    expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
    expect(addressKey('::1')).toBe('ip:0:0:0:0');
    expect(addressKey('::ffff:203.0.113.7')).toBe('ip:203.0.113.7');
  });
});
