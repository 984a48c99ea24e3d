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
export async function recordChange(ctx: Ctx, entry: Entry): Promise<void> {
  await writeHistory(ctx, entry);
  const { db, teamId, now, actor } = ctx;
  await db.outboxMessage.create({
    data: {
      teamId,
      topic: `event.${entry.action}`,
      payload: { event_id: entry.eventId },
      availableAt: actor.kind === 'user' ? new Date(now.getTime() + UNDO_MS) : now,
    },
  });
}

/** Writes that a change was taken back. When nobody was told of it yet, nobody will be told of either. */
export async function recordUndo(ctx: Ctx, { undone, ...entry }: Entry & { undone: HistoryAction }): Promise<void> {
  const withdrawn = await ctx.db.$executeRaw`
    DELETE FROM outbox WHERE team_id = ${ctx.teamId} AND topic = ${`event.${undone}`} AND delivered_at IS NULL
      AND payload @> jsonb_build_object('event_id', ${entry.eventId}::integer)`;
  if (withdrawn > 0) await writeHistory(ctx, entry);
  else await recordChange(ctx, entry);
}

async function writeHistory({ db, teamId, now, actor }: Ctx, { eventId, action, changes = {} }: Entry): Promise<void> {
  await db.eventHistoryEntry.create({
    data: { teamId, eventId, at: now, actor: actor.name, action, changes: changes as Prisma.InputJsonObject },
  });
}
