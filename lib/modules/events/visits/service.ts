import type { Ctx } from '@/lib/infra/ctx';
import { selectLastTypes, selectVisits, type VisitsRow } from './queries';

/** Last and next visit and how many, by client id; clients without events are absent. */
export async function countVisits(ctx: Ctx, clientIds: number[]): Promise<Map<number, VisitsRow>> {
  if (clientIds.length === 0) return new Map();
  const rows = await selectVisits(ctx, clientIds);
  return new Map(rows.map((row) => [row.clientId, row]));
}

/** The event type that each client had last, by client id: what they most likely come for again. */
export async function usualTypes(ctx: Ctx, clientIds: number[]): Promise<Map<number, number>> {
  if (clientIds.length === 0) return new Map();
  const rows = await selectLastTypes(ctx, clientIds);
  return new Map(rows.map(({ clientId, eventTypeId }) => [clientId, eventTypeId]));
}
