import { randomInt } from 'node:crypto';
import { Secret } from 'otpauth';
import { invalid, wrongState } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { seal, unseal } from '@/lib/infra/seal';
import { queueNotice } from '../../notices/service';
import type { ConfirmIdentityInput, FinishSetupInput } from '../../schema';
import { confirmPassword } from '../../service';
import { appUri, inGroups, RECOVERY_ALPHABET, RECOVERY_CODES, RECOVERY_LENGTH, readCode, stepOfCode } from '../rules';
import { appSecretPurpose, assertSecondFactor, hasSecondFactor, recoveryHash } from '../service';

/** 160 bits, as RFC 4226 recommends. */
const SECRET_BYTES = 20;

/** Where the acting user stands with their second factor. */
export interface SecondFactorState {
  /** Null while signing in takes no code. */
  enabledAt: Date | null;
  recoveryCodesLeft: number;
}

export async function getSecondFactor({ db, actor }: Ctx): Promise<SecondFactorState> {
  const { userId } = actor;
  const [app, recoveryCodesLeft] = await Promise.all([
    db.authenticator.findUnique({ where: { userId }, select: { enabledAt: true } }),
    db.recoveryCode.count({ where: { userId, usedAt: null } }),
  ]);
  return { enabledAt: app?.enabledAt ?? null, recoveryCodesLeft };
}

/** Makes a new secret for an app, which is not asked for before {@link finishSetup}. @throws wrong_state when one is enabled */
export async function startSetup({ db, actor, now }: Ctx): Promise<void> {
  const { userId } = actor;
  const sealed = seal(new Secret({ size: SECRET_BYTES }).base32, appSecretPurpose(userId));
  const written = await db.$executeRaw`
    INSERT INTO authenticators AS a (user_id, sealed_secret, created_at) VALUES (${userId}, ${sealed}, ${now})
    ON CONFLICT (user_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
    WHERE a.enabled_at IS NULL`;
  if (written === 0) throw wrongState('An authenticator is enabled');
}

/** What the app needs, while it waits for its first code; null when nothing waits. */
export async function findSetup({ db, actor }: Ctx): Promise<{ secret: string; uri: string } | null> {
  const { userId } = actor;
  const waiting = await db.authenticator.findFirst({
    where: { userId, enabledAt: null },
    select: { sealedSecret: true, user: { select: { email: true } } },
  });
  const secret = waiting && unseal(waiting.sealedSecret, appSecretPurpose(userId));
  return secret ? { secret, uri: appUri(secret, waiting.user.email) } : null;
}

/**
 * From now on signing in takes a code of the app.
 * @returns the recovery codes, which are not kept and cannot be shown again
 * @throws invalid (`password`: wrong_password, `code`: wrong_code), rate_limited, wrong_state when nothing waits
 */
export async function finishSetup(ctx: Ctx, input: FinishSetupInput, address: string): Promise<string[]> {
  await confirmPassword(ctx, { password: input.password, field: 'password' }, address);
  const setup = await findSetup(ctx);
  if (!setup) throw wrongState('Nothing to confirm');
  const code = readCode(input.code)?.code ?? '';
  const lastStep = stepOfCode(setup.secret, code, ctx.now);
  if (lastStep === null) throw invalid(problem('code', 'wrong_code'));
  return inTransaction(ctx, async (tx) => {
    const { count } = await tx.db.authenticator.updateMany({
      where: { userId: tx.actor.userId, enabledAt: null },
      data: { enabledAt: tx.now, lastStep },
    });
    if (count === 0) throw wrongState('Nothing to confirm');
    await queueNotice(tx, tx.actor.userId, 'second_factor_on');
    return replaceRecoveryCodes(tx);
  });
}

/** Ten new recovery codes; those before end. @throws invalid (`password_or_code`), rate_limited, wrong_state without an app */
export async function renewRecoveryCodes(ctx: Ctx, input: ConfirmIdentityInput, address: string): Promise<string[]> {
  if (!(await hasSecondFactor(ctx.actor.userId))) throw wrongState('No authenticator is enabled');
  await confirmIdentity(ctx, input, address);
  return inTransaction(ctx, replaceRecoveryCodes);
}

/** Signing in takes no code any more. @throws invalid (`password_or_code`), rate_limited, wrong_state without an app */
export async function switchOff(ctx: Ctx, input: ConfirmIdentityInput, address: string): Promise<void> {
  if (!(await hasSecondFactor(ctx.actor.userId))) throw wrongState('No authenticator is enabled');
  await confirmIdentity(ctx, input, address);
  await inTransaction(ctx, async (tx) => {
    const { userId } = tx.actor;
    await tx.db.authenticator.deleteMany({ where: { userId } });
    await tx.db.recoveryCode.deleteMany({ where: { userId } });
    await queueNotice(tx, userId, 'second_factor_off');
  });
}

/** Six digits, in one or two groups, are a code; everything else is a password, which is never that short. */
async function confirmIdentity(ctx: Ctx, { passwordOrCode }: ConfirmIdentityInput, address: string): Promise<void> {
  const field = 'password_or_code';
  if (/^\d{3} ?\d{3}$/.test(passwordOrCode.trim())) {
    await assertSecondFactor(ctx.actor.userId, { code: passwordOrCode, field });
  } else {
    await confirmPassword(ctx, { password: passwordOrCode, field }, address);
  }
}

/** Two who renew at once: the row of the app decides, so that one set is left. */
async function replaceRecoveryCodes({ db, actor, now }: Ctx): Promise<string[]> {
  const { userId } = actor;
  await db.$queryRaw`SELECT 1 FROM authenticators WHERE user_id = ${userId} FOR UPDATE`;
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await db.recoveryCode.deleteMany({ where: { userId } });
  await db.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: recoveryHash(userId, code), createdAt: now })),
  });
  return codes.map((code) => inGroups(code, '-'));
}

function newRecoveryCode(): string {
  return Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)]).join('');
}
