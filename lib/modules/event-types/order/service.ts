import { notFound } from '@/lib/core/errors';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { updatePositions } from './queries';

/** How event types of a team stand: as they were put, those never moved as they were made. */
export const EVENT_TYPE_ORDER = [{ position: 'asc' }, { id: 'asc' }] as const;

/** The place after all others. */
export async function lastPosition({ db, teamId }: Ctx): Promise<number> {
  const { _max } = await db.eventType.aggregate({ where: { teamId, deletedAt: null }, _max: { position: true } });
  return (_max.position ?? 0) + 1;
}

/** Trades places with the one of its kind before or after it; the first stays first, the last stays last. @throws not_found */
export async function moveEventType(ctx: Ctx, id: number, direction: 'up' | 'down'): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    // Two who move at once would number the list from what each saw before.
    await tx.db.$queryRaw`SELECT 1 FROM teams WHERE id = ${tx.teamId} FOR NO KEY UPDATE`;
    const rows = await tx.db.eventType.findMany({
      where: { teamId: tx.teamId, deletedAt: null },
      orderBy: [...EVENT_TYPE_ORDER],
      select: { id: true, kind: true },
    });
    const moved = rows.find((row) => row.id === id);
    if (!moved) throw notFound('Event type');
    const ofKind = rows.filter(({ kind }) => kind === moved.kind);
    const other = ofKind[ofKind.indexOf(moved) + (direction === 'up' ? -1 : 1)];
    if (!other) return;
    const swapped = new Map([
      [moved.id, other.id],
      [other.id, moved.id],
    ]);
    const ids = rows.map((row) => swapped.get(row.id) ?? row.id);
    await updatePositions(tx, ids);
  });
}
