import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { createLoginToken } from '@/lib/modules/api-tokens/service';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { verifyCredentials } from '../../service';
import { findSession, openSession } from '../../sessions/service';
import { changePassword } from './service';

const ADDRESS = '192.0.2.11';
const NEW_PASSWORD = 'another long password';

describe('changing the password', () => {
  it('ends every other session and login token, keeps this session and the tokens of the team', async () => {
    const { ctx, email, userId } = await makeTeam();
    const open = () => openSession(userId, { address: ADDRESS, userAgent: null });
    const [here, elsewhere] = await Promise.all([open(), open()]);
    await createLoginToken(userId, 'a program');
    const own = { ...ctx, actor: { ...ctx.actor, sessionId: here } };
    await changePassword(own, { currentPassword: PASSWORD, password: NEW_PASSWORD }, ADDRESS);
    expect(await findSession(here)).not.toBeNull();
    expect(await findSession(elsewhere)).toBeNull();
    const tokens = await prisma.apiToken.findMany({ where: { userId }, orderBy: { id: 'asc' } });
    expect(tokens.map(({ teamId, revokedAt }) => [teamId !== null, revokedAt !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect((await verifyCredentials({ email, password: NEW_PASSWORD }, ADDRESS)).id).toBe(userId);
    await expect(verifyCredentials({ email, password: PASSWORD }, ADDRESS)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused without the current one, which counts against the limit of sign-ins', async () => {
    const { ctx, email } = await makeTeam();
    const change = (currentPassword: string) =>
      changePassword(ctx, { currentPassword, password: NEW_PASSWORD }, ADDRESS);
    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(change('not it')).rejects.toMatchObject({
        code: 'invalid',
        problems: { current_password: [{ rule: 'wrong_password' }] },
      });
    }
    await expect(change(PASSWORD)).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(verifyCredentials({ email, password: PASSWORD }, ADDRESS)).rejects.toMatchObject({
      code: 'rate_limited',
    });
  });
});
