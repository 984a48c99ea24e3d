import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { env } from '@/lib/infra/env';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { assertMaySignUp, getCurrentUser, signUp, updateProfile, verifyCredentials } from './service';
import { findSession, openSession, revokeSession } from './sessions/service';

const ADDRESS = '192.0.2.1';
const wrong = { code: 'invalid', problems: { email: [{ rule: 'credentials' }] } };

describe('the limit of sign-ups', () => {
  it('is open to an address a tenth as often an hour as it may ask the API a minute', async () => {
    const address = `10.${Math.floor(Math.random() * 250)}.9.9`;
    const before = env().anonymousRateLimit;
    env().anonymousRateLimit = 20;
    try {
      await assertMaySignUp(address);
      await assertMaySignUp(address);
      await expect(assertMaySignUp(address)).rejects.toMatchObject({ code: 'rate_limited' });
      await assertMaySignUp('10.251.9.9');
    } finally {
      env().anonymousRateLimit = before;
    }
  });
});

describe('signing in', () => {
  it('takes the e-mail in any case and the password exactly', async () => {
    const { email, userId } = await makeTeam();
    expect(await verifyCredentials({ email: email.toUpperCase(), password: PASSWORD }, ADDRESS)).toMatchObject({
      id: userId,
    });
    await expect(verifyCredentials({ email, password: PASSWORD.toUpperCase() }, ADDRESS)).rejects.toMatchObject(wrong);
  });

  it('answers an unknown e-mail as it answers a wrong password', async () => {
    const email = `nobody-${randomUUID()}@example.com`;
    await expect(verifyCredentials({ email, password: PASSWORD }, ADDRESS)).rejects.toMatchObject(wrong);
  });

  it('makes an address wait after five wrong passwords, even with the right one, and no other address', async () => {
    const { email } = await makeTeam();
    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(verifyCredentials({ email, password: 'not it' }, ADDRESS)).rejects.toMatchObject(wrong);
    }
    await expect(verifyCredentials({ email, password: PASSWORD }, ADDRESS)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterSeconds: expect.any(Number),
    });
    await expect(verifyCredentials({ email, password: PASSWORD }, '192.0.2.2')).resolves.toBeDefined();
  });
});

describe('signing up', () => {
  it('refuses an e-mail that is in use, in any case', async () => {
    const { email } = await makeTeam();
    const input = {
      name: 'B',
      password: PASSWORD,
      teamName: 'B',
      timezone: 'UTC',
      currency: 'EUR',
      locale: 'en',
    } as const;
    await expect(signUp({ ...input, email: email.toUpperCase() })).rejects.toMatchObject({
      problems: { email: [{ rule: 'taken' }] },
    });
  });
});

describe('a browser session', () => {
  it('ends the moment it is revoked', async () => {
    const { userId, teamId } = await makeTeam();
    const id = await openSession(userId, { address: ADDRESS, userAgent: null });
    expect(await findSession(id)).toMatchObject({ user_id: userId, team_id: teamId, role: 'owner' });
    await revokeSession(id);
    expect(await findSession(id)).toBeNull();
  });
});

describe('the profile', () => {
  it('changes what is given and nobody else', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    await updateProfile(mine.ctx, { name: 'Ana', phone: '+34 600 000 000', locale: 'es' });
    expect(await getCurrentUser(mine.ctx)).toMatchObject({ name: 'Ana', phone: '+34 600 000 000', locale: 'es' });
    expect(await getCurrentUser(other.ctx)).toMatchObject({ name: 'Jane Smith', locale: 'en' });
  });
});
