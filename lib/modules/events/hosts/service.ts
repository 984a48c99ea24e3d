import { invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import { type Host, lockDailyLimits, selectHosts } from './queries';

/**
 * Those who may take an event, the one whose turn it is first. Members of the staff role book for themselves only.
 * @param asked the staff member asked for, if any
 * @throws invalid when the staff member asked for is unknown, inactive or does not offer the event type (`staff_id`), or
 * nobody does (`event_type_id`)
 */
export async function findHosts(ctx: Ctx, eventTypeId: number, asked: number | null | undefined): Promise<Host[]> {
  const { actor } = ctx;
  const only = actor.role === 'staff' ? (actor.staffId ?? 0) : (asked ?? null);
  const hosts = await selectHosts(ctx, eventTypeId, only);
  const missed = asked ? !hosts.some(({ staffId }) => staffId === asked) : hosts.length === 0;
  if (missed) throw invalid(problem(asked ? 'staff_id' : 'event_type_id', 'selected'));
  return hosts;
}

/**
 * Puts whoever books or moves events of this type in line where a daily limit binds one of them, until the transaction ends.
 * @returns whether one does, so that days have to be counted now
 */
export async function holdDailyLimits(
  ctx: Ctx,
  { dailyLimit }: { dailyLimit: number | null },
  hosts: readonly Host[],
): Promise<boolean> {
  if (dailyLimit === null && hosts.every((host) => host.dailyLimit === null)) return false;
  await lockDailyLimits(ctx);
  return true;
}
