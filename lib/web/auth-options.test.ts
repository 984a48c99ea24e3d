import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { findSetup, finishSetup, startSetup } from '@/lib/modules/users/second-factor/setup/service';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { authOptions } from './auth-options';

interface Credentials {
  options: {
    authorize: (given: Record<string, string>, request: { headers: Record<string, string> }) => Promise<unknown>;
  };
}

/** What next-auth's own route runs. */
function authorize(given: Record<string, string>): Promise<unknown> {
  const [provider] = authOptions().providers;
  const { options } = provider as unknown as Credentials;
  return options.authorize(given, { headers: { 'x-forwarded-for': '192.0.2.9' } });
}

describe("next-auth's own credentials route", () => {
  it('opens no session for a user with a second factor without a valid code', async () => {
    const { ctx, email, userId } = await makeTeam();
    expect(await authorize({ email, password: PASSWORD })).toMatchObject({ id: String(userId) });
    await startSetup(ctx);
    const totp = new TOTP({ secret: (await findSetup(ctx))?.secret ?? '' });
    const code = () => totp.generate({ timestamp: Date.now() + 30_000 });
    await finishSetup(ctx, { password: PASSWORD, code: totp.generate() }, '192.0.2.9');
    const before = await prisma.userSession.count({ where: { userId } });
    const useless: Record<string, string>[] = [{}, { code: '' }, { code: '000000' }];
    for (const given of useless) {
      expect(await authorize({ email, password: PASSWORD, ...given })).toBeNull();
    }
    expect(await authorize({ email, password: 'not it', code: code() })).toBeNull();
    expect(await prisma.userSession.count({ where: { userId } })).toBe(before);
    expect(await authorize({ email, password: PASSWORD, code: code() })).toMatchObject({ id: String(userId) });
  });
});
