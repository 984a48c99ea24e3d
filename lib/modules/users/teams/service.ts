import { notFound } from '@/lib/core/errors';
import type { Locale } from '@/lib/core/locale';
import { type Ctx, inTransaction, transaction } from '@/lib/infra/ctx';
import { createTeam } from '@/lib/modules/teams/service';

/** Works in another of one's teams from now on, in every browser. @throws not_found unless the actor is a member of it */
export async function switchTeam({ db, actor }: Ctx, teamId: number): Promise<void> {
  const { count } = await db.user.updateMany({
    where: { id: actor.userId, memberships: { some: { teamId } } },
    data: { currentTeamId: teamId },
  });
  if (count === 0) throw notFound('Team');
}

interface AnotherTeam {
  name: string;
  timezone: string;
  currency: string;
  locale: Locale;
}

/** A business for somebody who belongs to none; they own it and work in it from now on. */
export function foundTeam(
  owner: { id: number; name: string; email: string },
  team: AnotherTeam,
): Promise<{ id: number }> {
  return transaction((db) => createTeam(db, { ...team, owner }));
}

/** A further business of the acting user, who owns it and works in it from now on. */
export async function addTeam(ctx: Ctx, team: AnotherTeam): Promise<{ id: number }> {
  return inTransaction(ctx, async ({ db, actor }) => {
    const owner = await db.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: { id: true, name: true, email: true },
    });
    return createTeam(db, { ...team, owner });
  });
}
