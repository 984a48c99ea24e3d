import type { Ctx } from '@/lib/infra/ctx';
import { selectLastTypes } from './queries';

/** The event type that each client had last, by client id: what they most likely come for again. */
export async function usualTypes(ctx: Ctx, clientIds: number[]): Promise<Map<number, number>> {
  if (clientIds.length === 0) return new Map();
  const rows = await selectLastTypes(ctx, clientIds);
  return new Map(rows.map(({ clientId, eventTypeId }) => [clientId, eventTypeId]));
}
