import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Interactive } from '@/app/interactive';
import { DashboardShell } from '@/components/layout/dashboard-shell';
import { isSidebarCollapsed, preferenceCookies, toTheme } from '@/lib/core/preferences';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';
import { setLocale, setTheme, signOut, switchTeam, toggleSidebar } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { team } = await requireCtx();
  return { title: { default: team.name, template: `%s · ${team.name}` } };
}

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await findCurrentSession();
  if (!session) redirect('/sign-in');
  const { team, teamId, actor } = await requireCtx();
  const store = await cookies();
  return (
    <Interactive>
      <DashboardShell
        user={{ name: actor.name, email: session.user_email, role: actor.role }}
        team={{ id: teamId, name: team.name, timeZone: team.timezone }}
        teams={session.teams}
        abilities={actor.abilities}
        theme={toTheme(store.get(preferenceCookies.theme)?.value)}
        collapsed={isSidebarCollapsed(store.get(preferenceCookies.sidebar)?.value)}
        actions={{ setTheme, setLocale, toggleSidebar, signOut, switchTeam }}
      >
        {children}
      </DashboardShell>
    </Interactive>
  );
}
