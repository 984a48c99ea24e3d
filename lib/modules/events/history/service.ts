import type { Ctx } from '@/lib/infra/ctx';

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

export interface Entry {
  eventId: number;
  action: HistoryAction;
  /** Field (wire name) to `[before, after]`. */
  changes?: Record<string, [unknown, unknown]>;
  /** What others are told, where it is not the action. */
  topic?: HistoryAction;
}

/** Writes what happened to an event and, in the same transaction, the message that tells others of it. */
export function recordChange(ctx: Ctx, entry: Entry): Promise<void> {
  return recordChanges(ctx, [entry]);
}

/** The same for several events at once. */
export async function recordChanges(ctx: Ctx, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const { db, teamId, now, actor } = ctx;
  const { ids, actions, changes } = columnsOf(entries);
  const topics = entries.map(({ action, topic = action }) => `event.${topic}`);
  const availableAt = actor.kind === 'user' ? new Date(now.getTime() + UNDO_MS) : now;
  await db.$executeRaw`
    WITH entry AS (
      SELECT * FROM unnest(${ids}::integer[], ${actions}::text[], ${topics}::text[], ${changes}::text[]::jsonb[])
        AS e (event_id, action, topic, changes)
    ), noted AS (
      INSERT INTO event_history (team_id, event_id, at, actor, action, changes)
      SELECT ${teamId}, event_id, ${now}::timestamptz, ${actor.name}, action, changes FROM entry
    )
    INSERT INTO outbox (team_id, topic, payload, available_at)
    SELECT ${teamId}, topic, jsonb_build_object('event_id', event_id, 'changes', changes), ${availableAt}::timestamptz
    FROM entry`;
}

/** Writes that a change was taken back. When nobody was told of it yet, nobody will be told of either. */
export async function recordUndo(ctx: Ctx, { undone, ...entry }: Entry & { undone: HistoryAction }): Promise<void> {
  const withdrawn = await ctx.db.$executeRaw`
    DELETE FROM outbox WHERE team_id = ${ctx.teamId} AND topic = ${`event.${undone}`} AND delivered_at IS NULL
      AND available_at > ${ctx.now} AND payload @> jsonb_build_object('event_id', ${entry.eventId}::integer)`;
  if (withdrawn > 0) await writeHistory(ctx, [entry]);
  else await recordChange(ctx, entry);
}

export type Move = Entry & { action: 'rescheduled'; changes: Record<'start_time' | 'end_time', [string, string]> };

/**
 * Writes that events were moved. One that comes back to where it was before moves nobody was told of is as if it had not
 * been moved: those messages are withdrawn, and none is written.
 */
export async function recordMoves(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  const [starts, ends] = [
    moves.map(({ changes }) => changes.start_time[1]),
    moves.map(({ changes }) => changes.end_time[1]),
  ];
  const withdrawn = await ctx.db.$queryRaw<{ eventId: number }[]>`
    WITH moved AS (
      SELECT * FROM unnest(${moves.map(({ eventId }) => eventId)}::integer[], ${starts}::text[], ${ends}::text[])
        AS m (event_id, start_time, end_time)
    ), pending AS (
      SELECT o.id, m.event_id, m.start_time, m.end_time, o.payload FROM outbox o
      JOIN moved m ON (o.payload ->> 'event_id')::integer = m.event_id
      WHERE o.team_id = ${ctx.teamId} AND o.topic = 'event.rescheduled' AND o.delivered_at IS NULL
        AND o.available_at > ${ctx.now}
    ), returned AS (
      SELECT event_id, min(id) AS since FROM pending
      WHERE payload #>> '{changes,start_time,0}' = start_time AND payload #>> '{changes,end_time,0}' = end_time
      GROUP BY event_id
    )
    DELETE FROM outbox o USING pending p JOIN returned r USING (event_id)
    WHERE o.team_id = ${ctx.teamId} AND o.id = p.id AND p.id >= r.since RETURNING r.event_id AS "eventId"`;
  const back = new Set(withdrawn.map(({ eventId }) => eventId));
  const [quiet, told] = [
    moves.filter(({ eventId }) => back.has(eventId)),
    moves.filter(({ eventId }) => !back.has(eventId)),
  ];
  await writeHistory(ctx, quiet);
  await recordChanges(ctx, told);
}

/** Takes back what the last change of these events would tell others, as long as nobody was told. @returns how many messages */
export function withdrawMoves({ db, teamId, now }: Ctx, eventIds: readonly number[]): Promise<number> {
  return db.$executeRaw`
    DELETE FROM outbox WHERE team_id = ${teamId} AND topic IN ('event.rescheduled', 'event.updated') AND delivered_at IS NULL
      AND available_at > ${now} AND (payload ->> 'event_id')::integer = ANY (${[...eventIds]}::integer[])`;
}

/** Writes history that concerns nobody else. */
export async function writeHistory({ db, teamId, now, actor }: Ctx, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const { ids, actions, changes } = columnsOf(entries);
  await db.$executeRaw`
    INSERT INTO event_history (team_id, event_id, at, actor, action, changes)
    SELECT ${teamId}, e.event_id, ${now}::timestamptz, ${actor.name}, e.action, e.changes
    FROM unnest(${ids}::integer[], ${actions}::text[], ${changes}::text[]::jsonb[]) AS e (event_id, action, changes)`;
}

function columnsOf(entries: readonly Entry[]) {
  return {
    ids: entries.map(({ eventId }) => eventId),
    actions: entries.map(({ action }) => action),
    changes: entries.map(({ changes = {} }) => JSON.stringify(changes)),
  };
}
