import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { unseal } from '@/lib/infra/seal';
import { makeTeam, PASSWORD, type TestTeam } from '@/lib/testing/factories';
import { appSecretPurpose, assertSecondFactor, hasSecondFactor } from '../service';
import { findSetup, finishSetup, getSecondFactor, renewRecoveryCodes, startSetup, switchOff } from './service';

const ADDRESS = '192.0.2.7';
const STEP_MS = 30_000;

const refused = (field: string, rule: string) => ({ code: 'invalid', problems: { [field]: [{ rule }] } });
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP_MS });

/** A user whose app is switched on with the code of one step ago, so that this step's and the next one's are unused. */
async function protect(team: TestTeam): Promise<{ secret: string; recovery: string[] }> {
  await startSetup(team.ctx);
  const secret = (await findSetup(team.ctx))?.secret ?? '';
  const code = new TOTP({ secret }).generate({ timestamp: team.ctx.now.getTime() - STEP_MS });
  const recovery = await finishSetup(team.ctx, { password: PASSWORD, code }, ADDRESS);
  return { secret, recovery };
}

const give = (userId: number, code: string) => assertSecondFactor(userId, { code, field: 'code' });

describe('setting up an app', () => {
  it('asks for no code at sign-in before a first code and the password proved right', async () => {
    const team = await makeTeam();
    await startSetup(team.ctx);
    const secret = (await findSetup(team.ctx))?.secret ?? '';
    const wrongCode = finishSetup(team.ctx, { password: PASSWORD, code: '000000' }, ADDRESS);
    await expect(wrongCode).rejects.toMatchObject(refused('code', 'wrong_code'));
    const wrongPassword = finishSetup(team.ctx, { password: 'not it', code: codeOf(secret) }, ADDRESS);
    await expect(wrongPassword).rejects.toMatchObject(refused('password', 'wrong_password'));
    expect(await hasSecondFactor(team.userId)).toBe(false);
    const codes = await finishSetup(team.ctx, { password: PASSWORD, code: codeOf(secret) }, ADDRESS);
    expect(await hasSecondFactor(team.userId)).toBe(true);
    expect(new Set(codes).size).toBe(10);
    expect(codes.every((code) => /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/.test(code))).toBe(true);
  });

  it('keeps the secret sealed and the recovery codes hashed', async () => {
    const team = await makeTeam();
    const { secret, recovery } = await protect(team);
    const kept = await prisma.authenticator.findUniqueOrThrow({ where: { userId: team.userId } });
    expect(Buffer.from(kept.sealedSecret).toString('latin1')).not.toContain(secret);
    expect(unseal(kept.sealedSecret, appSecretPurpose(team.userId))).toBe(secret);
    expect(unseal(kept.sealedSecret, appSecretPurpose(team.userId + 1))).toBeNull();
    const codes = await prisma.recoveryCode.findMany({ where: { userId: team.userId } });
    const plain = recovery.flatMap((code) => [code, code.replaceAll('-', '')]);
    expect(
      codes.map(({ codeHash }) => Buffer.from(codeHash).toString('utf8')).some((text) => plain.includes(text)),
    ).toBe(false);
  });

  it('neither starts nor finishes again while an app is on', async () => {
    const team = await makeTeam();
    const { secret } = await protect(team);
    await expect(startSetup(team.ctx)).rejects.toMatchObject({ code: 'wrong_state' });
    const again = finishSetup(team.ctx, { password: PASSWORD, code: codeOf(secret) }, ADDRESS);
    await expect(again).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await findSetup(team.ctx)).toBeNull();
  });
});

describe('a code', () => {
  it('of the app works once, and none from before it works afterwards', async () => {
    const team = await makeTeam();
    const { secret } = await protect(team);
    await expect(give(team.userId, codeOf(secret, -1))).rejects.toMatchObject(refused('code', 'wrong_code'));
    await give(team.userId, codeOf(secret, 1));
    for (const step of [1, 0]) {
      await expect(give(team.userId, codeOf(secret, step))).rejects.toMatchObject(refused('code', 'wrong_code'));
    }
  });

  it('of the app that two send at the same moment lets one of them in', async () => {
    const team = await makeTeam();
    const { secret } = await protect(team);
    const code = codeOf(secret);
    const tries = await Promise.allSettled([1, 2, 3].map(() => give(team.userId, code)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('of recovery works once, also when two send it at the same moment, in any case and grouping', async () => {
    const team = await makeTeam();
    const { recovery } = await protect(team);
    const [first = '', second = ''] = recovery;
    const tries = await Promise.allSettled([1, 2, 3].map(() => give(team.userId, first)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await give(team.userId, ` ${second.toUpperCase().replaceAll('-', ' ')}`);
    await expect(give(team.userId, second)).rejects.toMatchObject(refused('code', 'wrong_code'));
    expect((await getSecondFactor(team.ctx)).recoveryCodesLeft).toBe(8);
  });

  it('of somebody else is of no use', async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    await protect(team);
    const theirs = await protect(other);
    for (const code of [theirs.recovery[0] ?? '', codeOf(theirs.secret, 1)]) {
      await expect(give(team.userId, code)).rejects.toMatchObject(refused('code', 'wrong_code'));
    }
    await give(other.userId, codeOf(theirs.secret, 1));
  });

  it('is not looked at after five wrong ones, however many come at once, and the wait is told', async () => {
    const team = await makeTeam();
    const { secret } = await protect(team);
    const wrong = await Promise.allSettled(Array.from({ length: 12 }, () => give(team.userId, '000000')));
    const codes = wrong.map((one) => one.status === 'rejected' && one.reason.code);
    expect(codes.filter((code) => code === 'invalid')).toHaveLength(5);
    const right = await give(team.userId, codeOf(secret)).catch((error: unknown) => error);
    expect(right).toMatchObject({ code: 'rate_limited' });
    expect((right as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(60);
  });
});

describe('switching off and new recovery codes', () => {
  it('take the password or a code, and nothing else', async () => {
    const team = await makeTeam();
    const { secret, recovery } = await protect(team);
    const wrong = renewRecoveryCodes(team.ctx, { passwordOrCode: 'not my password' }, ADDRESS);
    await expect(wrong).rejects.toMatchObject(refused('password_or_code', 'wrong_password'));
    const wrongCode = switchOff(team.ctx, { passwordOrCode: '000 000' }, ADDRESS);
    await expect(wrongCode).rejects.toMatchObject(refused('password_or_code', 'wrong_code'));
    const fresh = await renewRecoveryCodes(team.ctx, { passwordOrCode: PASSWORD }, ADDRESS);
    await expect(give(team.userId, recovery[0] ?? '')).rejects.toMatchObject(refused('code', 'wrong_code'));
    await give(team.userId, fresh[0] ?? '');
    await switchOff(team.ctx, { passwordOrCode: codeOf(secret, 1) }, ADDRESS);
    expect(await hasSecondFactor(team.userId)).toBe(false);
    expect(await prisma.recoveryCode.count({ where: { userId: team.userId } })).toBe(0);
  });

  it('are refused where no app is on', async () => {
    const team = await makeTeam();
    for (const work of [renewRecoveryCodes, switchOff]) {
      await expect(work(team.ctx, { passwordOrCode: PASSWORD }, ADDRESS)).rejects.toMatchObject({
        code: 'wrong_state',
      });
    }
  });
});
