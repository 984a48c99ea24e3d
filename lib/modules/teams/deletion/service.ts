import { forbidden, invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';

/** What others may point to without going with it, in the order in which nothing points to it any more. */
const REFERENCED = [
  'transactions',
  'invoices',
  'workflows',
  'event_holds',
  'events',
  'event_sessions',
  'event_series',
  'coupons',
  'event_types',
  'clients',
  'extras',
  'locations',
  'staff',
  'schedules',
] as const;

/**
 * Deletes the team with all that belongs to it. Everybody who worked in it works in another of their teams, if they have one.
 * @param name as it was typed to confirm
 * @throws forbidden unless the actor is an owner right now, invalid (`confirm_name`) for another name
 */
export async function deleteTeam(ctx: Ctx, name: string): Promise<void> {
  await inTransaction(ctx, async ({ db, teamId, actor }) => {
    const [team] = await db.$queryRaw<{ name: string }[]>`
      SELECT team.name FROM teams team JOIN memberships m ON m.team_id = team.id
      WHERE team.id = ${teamId} AND m.user_id = ${actor.userId} AND m.role = 'owner' FOR UPDATE OF team`;
    if (!team) throw forbidden();
    if (team.name.trim() !== name) throw invalid(problem('confirm_name', 'selected'));
    // A series and its first event point to each other.
    await db.$executeRaw`UPDATE event_series SET parent_id = NULL WHERE team_id = ${teamId}`;
    for (const table of REFERENCED) await db.$executeRawUnsafe(`DELETE FROM ${table} WHERE team_id = $1`, teamId);
    // Writes are counted at the end of a transaction, when there would be no team any more to count them for.
    await db.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
    await db.team.delete({ where: { id: teamId }, select: { id: true } });
    await moveOn(db);
  });
}

/** Those without a current team go to the first they are members of. */
async function moveOn(db: Db): Promise<void> {
  await db.$executeRaw`UPDATE users SET current_team_id = first.team_id
    FROM (SELECT user_id, min(team_id) AS team_id FROM memberships GROUP BY user_id) AS first
    WHERE users.current_team_id IS NULL AND first.user_id = users.id`;
}
