import type { Ctx } from '@/lib/infra/ctx';
import type { ClientRow } from '../queries';
import { type MoneySum, type ProfileRow, selectProfile, selectSpent } from './queries';

/** Visits, money, the next event and possible duplicates of a client that {@link getClient} returned. */
export function getProfile(ctx: Ctx, client: ClientRow): Promise<ProfileRow> {
  return selectProfile(ctx, client);
}

/** Paid less given back, by client id; nothing for who may not read transactions. */
export async function sumSpent(ctx: Ctx, clientIds: readonly number[]): Promise<Map<number, MoneySum[]>> {
  if (clientIds.length === 0 || !ctx.actor.abilities.has('transactions:read')) return new Map();
  const rows = await selectSpent(ctx, clientIds);
  const sums = new Map<number, MoneySum[]>();
  for (const { clientId, ...sum } of rows) sums.set(clientId, [...(sums.get(clientId) ?? []), sum]);
  return sums;
}
