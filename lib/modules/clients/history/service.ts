import type { Ctx } from '@/lib/infra/ctx';

export type ClientAction = 'updated' | 'imported' | 'merged' | 'exported' | 'erased';

export interface ClientEntry {
  clientId: number;
  action: ClientAction;
  /** Field (wire name) to `[before, after]`. */
  changes?: Record<string, [unknown, unknown]>;
}

/** Writes what happened to clients, in the transaction of its cause; entries that say nothing are left out. */
export async function recordClientChanges(ctx: Ctx, entries: readonly ClientEntry[]): Promise<void> {
  const telling = entries.filter(({ action, changes = {} }) => action !== 'updated' || Object.keys(changes).length > 0);
  if (telling.length === 0) return;
  const { db, teamId, now, actor } = ctx;
  await db.$executeRaw`
    INSERT INTO audit_log (team_id, at, actor, action, subject_type, subject_id, changes)
    SELECT ${teamId}, ${now}::timestamptz, ${actor.name}, e.action, 'client', e.client_id, e.changes
    FROM unnest(
      ${telling.map(({ clientId }) => clientId)}::integer[],
      ${telling.map(({ action }) => action)}::text[],
      ${telling.map(({ changes = {} }) => JSON.stringify(changes))}::text[]::jsonb[]
    ) AS e (client_id, action, changes)`;
}
