import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';

export type HistoryAction =
  | 'created'
  | 'updated'
  | 'rescheduled'
  | 'cancelled'
  | 'restored'
  | 'completed'
  | 'no_show'
  | 'scheduled';

/** How long an effect waits, so that an undo can still take it back. */
const UNDO_MS = 10_000;

interface Entry {
  eventId: number;
  action: HistoryAction;
  /** Field (wire name) to `[before, after]`. */
  changes?: Record<string, [unknown, unknown]>;
}

/** Writes what happened to an event and, in the same transaction, the message that tells others of it. */
export async function recordChange(ctx: Ctx, { eventId, action, changes = {} }: Entry): Promise<void> {
  const { db, teamId, now, actor } = ctx;
  await db.eventHistoryEntry.create({
    data: { teamId, eventId, at: now, actor: actor.name, action, changes: changes as Prisma.InputJsonObject },
  });
  await db.outboxMessage.create({
    data: {
      teamId,
      topic: `event.${action}`,
      payload: { event_id: eventId },
      availableAt: actor.kind === 'user' ? new Date(now.getTime() + UNDO_MS) : now,
    },
  });
}
