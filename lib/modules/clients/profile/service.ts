import type { Ctx } from '@/lib/infra/ctx';
import type { ClientRow } from '../queries';
import { type ClientSummary, type ProfileRow, selectProfile, selectSummaries } from './queries';

/** Visits, money, the next event and possible duplicates of a client that {@link getClient} returned. */
export function getProfile(ctx: Ctx, client: ClientRow): Promise<ProfileRow> {
  return selectProfile(ctx, client);
}

/** Visits, and paid less given back for who may read transactions, by client id. */
export async function summarizeClients(ctx: Ctx, clientIds: readonly number[]): Promise<Map<number, ClientSummary>> {
  if (clientIds.length === 0) return new Map();
  const rows = await selectSummaries(ctx, clientIds);
  return new Map(rows.map((row) => [row.clientId, row]));
}
