import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { queueNotice } from '../../notices/service';
import type { ChangePasswordInput } from '../../schema';
import { confirmPassword } from '../../service';
import { endSignIns } from '../../sessions/service';
import { hashPassword } from '../service';

/**
 * Sets a new password. Every other browser and every token of a login end, and so does a change of e-mail or a link to a new
 * password that waits; this browser stays signed in.
 * @param address of the client: a wrong current password counts like a failed sign-in
 * @throws invalid (`current_password`: wrong_password), rate_limited
 */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput, address: string): Promise<void> {
  await confirmPassword(ctx, { password: input.currentPassword, field: 'current_password' }, address);
  const passwordHash = await hashPassword(input.password);
  await inTransaction(ctx, async ({ db, actor, now }) => {
    const { userId } = actor;
    await db.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
    await endSignIns(db, { userId, now, keep: actor.sessionId ?? null });
    await db.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
    await db.emailChange.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
    await queueNotice({ db, now }, userId, 'password_changed');
  });
}
