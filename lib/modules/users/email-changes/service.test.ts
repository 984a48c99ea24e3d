import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { logger } from '@/lib/infra/logger';
import { makeTeam, PASSWORD, type TestTeam } from '@/lib/testing/factories';
import { verifyCredentials } from '../service';
import {
  cancelEmailChange,
  confirmEmailChange,
  findConfirmation,
  findEmailChange,
  requestEmailChange,
} from './service';

const ADDRESS = '192.0.2.13';

let said: unknown[];

beforeEach(() => {
  said = [];
  vi.spyOn(logger, 'warn').mockImplementation((facts: unknown) => void said.push(facts));
});

const newEmail = () => `new-${randomUUID()}@example.com`;

/** Without a mail server the link is in the log of the server. */
async function ask({ ctx }: TestTeam, email: string, currentPassword = PASSWORD): Promise<string> {
  await requestEmailChange({ ...ctx, now: new Date() }, { email, currentPassword }, ADDRESS);
  return (said.at(-1) as { url: string }).url.split('/').at(-1) ?? '';
}

describe('a change of e-mail', () => {
  it('is made by its link, once, and by nothing before', async () => {
    const team = await makeTeam();
    const email = newEmail();
    const link = await ask(team, email);
    expect(await findConfirmation(link)).toEqual({ name: 'Jane Smith', email });
    expect(await findEmailChange({ ...team.ctx, now: new Date() })).toBe(email);
    expect((await verifyCredentials({ email: team.email, password: PASSWORD }, ADDRESS)).id).toBe(team.userId);
    expect(await confirmEmailChange(link)).toBe(email);
    expect((await verifyCredentials({ email, password: PASSWORD }, ADDRESS)).id).toBe(team.userId);
    await expect(confirmEmailChange(link)).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await findConfirmation(link)).toBeNull();
  });

  it('takes the password', async () => {
    const team = await makeTeam();
    await expect(ask(team, newEmail(), 'not it')).rejects.toMatchObject({
      code: 'invalid',
      problems: { current_password: [{ rule: 'wrong_password' }] },
    });
    expect(said).toEqual([]);
  });

  it('is replaced by another, can be taken back, and is over after a day', async () => {
    const team = await makeTeam();
    const first = await ask(team, newEmail());
    const second = await ask(team, newEmail());
    expect(await findConfirmation(first)).toBeNull();
    await cancelEmailChange(team.ctx);
    expect(await findConfirmation(second)).toBeNull();
    const third = await ask(team, newEmail());
    await prisma.emailChange.updateMany({ where: { userId: team.userId }, data: { expiresAt: new Date() } });
    await expect(confirmEmailChange(third)).rejects.toMatchObject({ code: 'wrong_state' });
  });

  it('to an address that is in use is refused, also when it was taken meanwhile', async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    const taken = { code: 'invalid', problems: { email: [{ rule: 'taken' }] } };
    await expect(ask(team, other.email.toUpperCase())).rejects.toMatchObject(taken);
    const email = newEmail();
    const link = await ask(team, email);
    await prisma.user.update({ where: { id: other.userId }, data: { email } });
    await expect(confirmEmailChange(link)).rejects.toMatchObject(taken);
    expect(await findConfirmation(link)).not.toBeNull();
  });

  it('is mailed to the new address and told to the old one, where mail is set up, and to no page of a team', async () => {
    const team = await makeTeam();
    const email = newEmail();
    env().smtp = { host: '127.0.0.1', port: 1, isSecure: false, login: undefined, from: 'no-reply@example.com' };
    try {
      await requestEmailChange({ ...team.ctx, now: new Date() }, { email, currentPassword: PASSWORD }, ADDRESS);
    } finally {
      env().smtp = undefined;
    }
    const [toNew, toOld] = await Promise.all(
      [email, team.email].map((to) => prisma.mailMessage.findFirstOrThrow({ where: { to } })),
    );
    expect(toNew).toMatchObject({ teamId: null, template: 'email_change' });
    const link = /\/verify-email\/([\w-]+)/.exec(toNew?.text ?? '')?.[1] ?? '';
    expect(await findConfirmation(link)).toMatchObject({ email });
    expect(toOld).toMatchObject({ teamId: null, template: 'security_notice' });
    expect(toOld?.text).not.toContain(link);
    expect(said).toEqual([]);
  });

  it('is kept in no readable form', async () => {
    const team = await makeTeam();
    const link = await ask(team, newEmail());
    const kept = await prisma.emailChange.findFirstOrThrow({ where: { userId: team.userId } });
    expect(JSON.stringify(kept)).not.toContain(link);
    expect(await prisma.mailMessage.count({ where: { text: { contains: link } } })).toBe(0);
  });
});
