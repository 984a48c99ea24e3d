import { invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { violates } from '@/lib/infra/db-errors';
import type { NameTeamInput } from '../schema';
import { updateTeam } from '../service';

/** Whether a slug can be the team's: nobody else has it, or had it before. */
export async function isSlugFree({ db, teamId }: Ctx, slug: string): Promise<boolean> {
  const team = await db.team.findUnique({ where: { slug }, select: { id: true } });
  const redirect = await db.teamSlugRedirect.findUnique({ where: { slug }, select: { teamId: true } });
  return (!team || team.id === teamId) && (!redirect || redirect.teamId === teamId);
}

/**
 * Name, address, zone and currency of a business that is being set up. The opening hours follow its zone. As long as nobody
 * booked, nobody can have its address: the one it was given at first is free again instead of leading here for ever.
 * @throws invalid (`slug`: taken)
 */
export async function nameTeam(ctx: Ctx, input: NameTeamInput): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { db, teamId, team } = tx;
    if (input.timezone !== team.timezone) {
      const where = { teamId, isDefault: true, timezone: team.timezone };
      await db.schedule.updateMany({ where, data: { timezone: input.timezone } });
    }
    if (await db.event.findFirst({ where: { teamId }, select: { id: true } })) {
      await updateTeam(tx, input);
      return;
    }
    if (!(await isSlugFree(tx, input.slug))) throw invalid(problem('slug', 'taken'));
    await db.teamSlugRedirect.deleteMany({ where: { teamId, slug: input.slug } });
    await db.team.update({ where: { id: teamId }, data: input, select: { id: true } });
  }).catch((error: unknown) => {
    if (violates(error, 'teams_slug_key')) throw invalid(problem('slug', 'taken'));
    throw error;
  });
}
