import 'server-only';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { effectiveAbilities } from '@/lib/core/abilities';
import type { TeamId } from '@/lib/core/ids';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import type { SessionRow } from '@/lib/modules/users/sessions/service';
import { authOptions } from './auth-options';
import { liveSession } from './live-session';

/** The signed-in browser's session with user, team and role; null when there is none or it was revoked. Read once a request. */
export const findCurrentSession = cache(async (): Promise<SessionRow | null> => {
  const session = await getServerSession(authOptions());
  return session?.sid ? liveSession(session.sid) : null;
});

/** The context of the signed-in member; redirects to the sign-in page without one. */
export const requireCtx = cache(async (): Promise<Ctx> => {
  const session = await findCurrentSession();
  if (!session) redirect('/sign-in');
  return toCtx(session);
});

function toCtx(session: SessionRow): Ctx {
  return {
    teamId: session.team_id as TeamId,
    team: {
      name: session.team_name,
      slug: session.team_slug,
      timezone: session.team_timezone,
      currency: session.team_currency,
      locale: session.team_locale,
    },
    actor: {
      kind: 'user',
      userId: session.user_id,
      name: session.user_name,
      role: session.role,
      abilities: effectiveAbilities(session.role, ['*']),
      staffId: session.staff_id,
      sessionId: session.session_id,
    },
    db: prisma,
    now: new Date(),
  };
}
