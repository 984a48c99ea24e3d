import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Interactive } from '@/app/interactive';
import { DashboardShell } from '@/components/layout/dashboard-shell';
import { isSidebarCollapsed, preferenceCookies, toTheme } from '@/lib/core/preferences';
import { buildId } from '@/lib/infra/build-id';
import { logger } from '@/lib/infra/logger';
import { logoPath, photoPath } from '@/lib/modules/pictures/rules';
import { toShortcuts } from '@/lib/modules/users/shortcuts/schema';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';
import { readBadges } from '@/lib/web/team-reads';
import { setLocale, setTheme, signOut, switchTeam, toggleSidebar } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { team } = await requireCtx();
  return { title: { default: team.name, template: `%s · ${team.name}` } };
}

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await findCurrentSession();
  if (!session) redirect('/sign-in');
  const ctx = await requireCtx();
  const { team, teamId, actor } = ctx;
  const badges = readBadges(ctx).catch(withoutBadges);
  const store = await cookies();
  const photo = session.user_photo && photoPath(actor.userId, session.user_photo);
  const teams = session.teams.map((one) => ({ ...one, logo: one.logo && logoPath(one.logo) }));
  const logo = teams.find(({ id }) => id === teamId)?.logo ?? null;
  return (
    <Interactive areas={['shell', 'palette']}>
      <DashboardShell
        user={{ id: actor.userId, name: actor.name, email: session.user_email, role: actor.role, photo }}
        team={{ id: teamId, name: team.name, timeZone: team.timezone, logo }}
        teams={teams}
        abilities={actor.abilities}
        theme={toTheme(store.get(preferenceCookies.theme)?.value)}
        collapsed={isSidebarCollapsed(store.get(preferenceCookies.sidebar)?.value)}
        density={session.user_settings.density === 'compact' ? 'compact' : 'comfortable'}
        shortcuts={toShortcuts(session.user_settings.shortcuts)}
        badges={badges}
        build={buildId}
        actions={{ setTheme, setLocale, toggleSidebar, signOut, switchTeam }}
      >
        {children}
      </DashboardShell>
    </Interactive>
  );
}

/** A page without its counts is still a page. */
function withoutBadges(error: unknown) {
  logger.warn({ err: error instanceof Error ? error.message : 'unknown' }, 'what waits could not be counted');
  return { pending: 0, overdue: 0, failed: 0 };
}
