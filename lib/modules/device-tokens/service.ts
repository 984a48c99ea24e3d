import type { Ctx } from '@/lib/infra/ctx';
import type { RegisterDeviceTokenInput, RemoveDeviceTokenInput } from './schema';

/**
 * Push messages of the acting user go to this device as well, in whatever team. Registering again refreshes; a device that
 * was registered by somebody else is now this user's alone.
 */
export async function registerDeviceToken(ctx: Ctx, input: RegisterDeviceTokenInput): Promise<void> {
  const { token, platform, deviceName = null } = input;
  const { userId } = ctx.actor;
  await ctx.db.$executeRaw`
    INSERT INTO device_tokens (user_id, token, platform, device_name)
    VALUES (${userId}, ${token}, ${platform}::device_platform, ${deviceName})
    ON CONFLICT (token) DO UPDATE SET
      user_id = excluded.user_id, platform = excluded.platform, device_name = excluded.device_name,
      deactivated_at = NULL, updated_at = now()`;
}

/** Forgets the device, if it is the acting user's; an unknown one is as good as removed. */
export async function removeDeviceToken(ctx: Ctx, { token }: RemoveDeviceTokenInput): Promise<void> {
  await ctx.db.deviceToken.deleteMany({ where: { userId: ctx.actor.userId, token } });
}
