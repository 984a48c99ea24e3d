import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { logger } from '@/lib/infra/logger';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { verifyCredentials } from '../service';
import { findSession, openSession } from '../sessions/service';
import { assertMayAskForReset, isResetOpen, requestPasswordReset, resetPassword } from './service';

const ADDRESS = '10.1.2.3';
const NEW_PASSWORD = 'another long password';

let said: unknown[];

beforeEach(() => {
  said = [];
  vi.spyOn(logger, 'warn').mockImplementation((facts: unknown) => void said.push(facts));
});

/** Without a mail server the link is in the log of the server. */
async function linkFor(email: string): Promise<string> {
  await requestPasswordReset(email);
  return (said.at(-1) as { url: string }).url.split('/').at(-1) ?? '';
}

describe('a link to choose a new password', () => {
  it('sets it once, ends every session and login token, and the old password is of no use', async () => {
    const { email, userId } = await makeTeam();
    const session = await openSession(userId, { address: ADDRESS, userAgent: null });
    const token = await linkFor(email.toUpperCase());
    const second = await linkFor(email);
    expect(await isResetOpen(token)).toBe(true);
    await resetPassword({ token, password: NEW_PASSWORD }, ADDRESS);
    expect(await findSession(session)).toBeNull();
    await expect(verifyCredentials({ email, password: PASSWORD }, ADDRESS)).rejects.toMatchObject({ code: 'invalid' });
    expect((await verifyCredentials({ email, password: NEW_PASSWORD }, ADDRESS)).id).toBe(userId);
    for (const used of [token, second]) {
      expect(await isResetOpen(used)).toBe(false);
      const again = resetPassword({ token: used, password: PASSWORD }, ADDRESS);
      await expect(again).rejects.toMatchObject({ code: 'wrong_state' });
    }
  });

  it('works once also when it is used twice at the same moment', async () => {
    const { email } = await makeTeam();
    const token = await linkFor(email);
    const tries = await Promise.allSettled(
      [PASSWORD, NEW_PASSWORD].map((password) => resetPassword({ token, password }, ADDRESS)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is over after an hour', async () => {
    const { email, userId } = await makeTeam();
    const token = await linkFor(email);
    await prisma.passwordReset.updateMany({ where: { userId }, data: { expiresAt: new Date() } });
    expect(await isResetOpen(token)).toBe(false);
  });

  it('is kept in no readable form, and in no message of a team', async () => {
    const { email, userId, teamId } = await makeTeam();
    const token = await linkFor(email);
    const kept = await prisma.passwordReset.findFirstOrThrow({ where: { userId } });
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await prisma.mailMessage.count({ where: { OR: [{ teamId }, { text: { contains: token } }] } })).toBe(0);
  });

  it('is made for nobody unknown, and at most three times an hour for one person', async () => {
    await requestPasswordReset(`nobody-${randomUUID()}@example.com`);
    expect(said).toEqual([]);
    const { email } = await makeTeam();
    for (let nr = 0; nr < 5; nr++) await requestPasswordReset(email);
    expect(said).toHaveLength(3);
  });

  it('cannot be asked for without end from one address', async () => {
    const address = `10.${Math.floor(Math.random() * 250)}.7.7`;
    for (let nr = 0; nr < 20; nr++) await assertMayAskForReset(address);
    await expect(assertMayAskForReset(address)).rejects.toMatchObject({ code: 'rate_limited' });
  });
});
