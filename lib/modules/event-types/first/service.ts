import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import type { CreateEventTypeInput } from '../schema';
import { createEventType } from '../service';

/**
 * The first things a business offers, all or nothing. One that offers something of its own already stays as it is, so two
 * presses make one set; samples do not count.
 * @returns whether they were made
 */
export async function createFirstEventTypes(ctx: Ctx, inputs: readonly CreateEventTypeInput[]): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT 1 FROM teams WHERE id = ${tx.teamId} FOR NO KEY UPDATE`;
    if ((await listOwnEventTypes(tx)).length > 0) return false;
    for (const input of inputs) await createEventType(tx, input);
    return true;
  });
}

export interface OwnEventType {
  id: number;
  name: string;
  durationMinutes: number;
  /** Minor units of `currency`. */
  price: bigint;
  currency: string;
  color: string;
}

/** What the team offers, without samples, in its order. */
export async function listOwnEventTypes({ db, teamId }: Ctx): Promise<OwnEventType[]> {
  const samples = await db.sampleRow.findMany({ where: { teamId, noun: 'event_type' }, select: { rowId: true } });
  return db.eventType.findMany({
    where: { teamId, deletedAt: null, id: { notIn: samples.map(({ rowId }) => rowId) } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, durationMinutes: true, price: true, currency: true, color: true },
  });
}
