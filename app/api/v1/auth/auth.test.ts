import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { findSetup, finishSetup, startSetup } from '@/lib/modules/users/second-factor/setup/service';
import { findSession, openSession, revokeSession } from '@/lib/modules/users/sessions/service';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

const login = (email: string, password: string, address = '203.0.113.1') =>
  api('POST /auth/login', { body: { email, password, device_name: 'Test' }, headers: { 'x-forwarded-for': address } });

describe('login', () => {
  it('gives a token that works, and a second login leaves the first one working', async () => {
    const { email } = await makeTeam();
    const first = await login(email.toUpperCase(), PASSWORD);
    const second = await login(email, PASSWORD);
    expect(first.body.token).toMatch(/^\d+\|[\w-]{40}$/);
    for (const { body } of [first, second]) {
      expect((await api('GET /auth/me', { token: body.token })).body.user).toEqual(body.user);
    }
  });

  it('refuses a wrong password and an unknown e-mail with the same answer', async () => {
    const { email } = await makeTeam();
    const wrong = await login(email, 'not this');
    const unknown = await login('nobody@example.com', 'not this');
    expect(wrong.status).toBe(422);
    expect(wrong.body).toEqual({
      message: 'The given data was invalid.',
      code: 'invalid',
      errors: { email: ['These credentials do not match our records.'] },
    });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('stops an address after five failed tries of one e-mail, also with the right password, and counts no success', async () => {
    const { email } = await makeTeam();
    for (let attempt = 0; attempt < 8; attempt++) expect((await login(email, PASSWORD)).status).toBe(200);
    for (let attempt = 0; attempt < 5; attempt++) expect((await login(email, 'wrong')).status).toBe(422);
    const stopped = await login(email, PASSWORD);
    expect(stopped).toMatchObject({ status: 429, body: { message: 'Too Many Attempts.', code: 'rate_limited' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await login(email, PASSWORD, '203.0.113.2')).status).toBe(200);
  });
});

describe('login of a user with a second factor', () => {
  it('gives a token only together with a code, which works once', async () => {
    const { ctx, email, userId } = await makeTeam();
    await startSetup(ctx);
    const totp = new TOTP({ secret: (await findSetup(ctx))?.secret ?? '' });
    await finishSetup(ctx, { password: PASSWORD, code: totp.generate() }, '203.0.113.1');
    const send = (code?: string) =>
      api('POST /auth/login', { body: { email, password: PASSWORD, device_name: 'Test', ...(code ? { code } : {}) } });
    expect(await send()).toMatchObject({
      status: 422,
      body: { message: 'The given data was invalid.', errors: { code: ['The code field is required.'] } },
    });
    const code = totp.generate({ timestamp: Date.now() + 30_000 });
    expect((await send(code)).body.user.id).toBe(userId);
    expect(await send(code)).toMatchObject({
      status: 422,
      body: { errors: { code: ['The code is not right or was used before.'] } },
    });
    expect(await prisma.apiToken.count({ where: { userId, teamId: null } })).toBe(1);
  });
});

describe('logout', () => {
  it('revokes the token that the request was made with and no other', async () => {
    const { email, token } = await makeTeam();
    const { body } = await login(email, PASSWORD);
    expect((await api('POST /auth/logout', { token: body.token })).body).toEqual({
      message: 'Logged out successfully.',
    });
    expect((await api('GET /auth/me', { token: body.token })).status).toBe(401);
    expect((await api('GET /auth/me', { token })).status).toBe(200);
  });
});

describe('a browser session', () => {
  it('ends the moment its row is revoked or expires', async () => {
    const { userId } = await makeTeam();
    const [revoked, expired] = await Promise.all(
      [1, 2].map(() => openSession(userId, { address: '::1', userAgent: null })),
    );
    expect(await findSession(revoked ?? '')).toMatchObject({ user_id: userId, role: 'owner' });
    await revokeSession(revoked ?? '');
    await prisma.userSession.update({ where: { id: expired ?? '' }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findSession(revoked ?? '')).toBeNull();
    expect(await findSession(expired ?? '')).toBeNull();
    expect(await findSession("' OR true --")).toBeNull();
  });

  it('ends when the user leaves the team', async () => {
    const { userId, teamId } = await makeTeam();
    const id = await openSession(userId, { address: '::1', userAgent: null });
    await prisma.membership.delete({ where: { teamId_userId: { teamId, userId } } });
    expect(await findSession(id)).toBeNull();
  });
});

describe('passwords', () => {
  it('are kept as argon2id hashes', async () => {
    const { userId } = await makeTeam();
    const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
