import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { effectiveAbilities } from '@/lib/core/abilities';
import type { TeamId } from '@/lib/core/ids';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { serverSecret } from '@/lib/infra/seal';
import { findLoneSession, type LoneUser, type SessionRow } from '@/lib/modules/users/sessions/service';
import { authOptions, sessionCookieName } from './auth-options';
import { liveSession } from './live-session';

/** The signed-in browser's session with user, team and role; null when there is none or it was revoked. Read once a request. */
export const findCurrentSession = cache(async (): Promise<SessionRow | null> => {
  const session = await getServerSession(authOptions());
  return session?.sid ? liveSession(session.sid) : null;
});

/** The id of the session that the browser's cookie names, live or not. */
export const findSessionId = cache(async (): Promise<string | null> => {
  const value = (await cookies()).get(sessionCookieName())?.value;
  const token = value ? await decode({ token: value, secret: serverSecret() }).catch(() => null) : null;
  return token?.sid ?? null;
});

/** Who is signed in and belongs to no team; null for members, and for nobody. */
export const findLoneUser = cache(async (): Promise<LoneUser | null> => {
  const id = await findSessionId();
  return id === null ? null : findLoneSession(id);
});

/** Who is signed in, whether they belong to a team or not. */
export async function findSignedInUser(): Promise<{ id: number; name: string; email: string } | null> {
  const session = await findCurrentSession();
  if (session) return { id: session.user_id, name: session.user_name, email: session.user_email };
  return findLoneUser();
}

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
