import { notFound } from 'next/navigation';
import { DashboardShell } from '@/components/layout/dashboard-shell';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { effectiveAbilities } from '@/lib/core/abilities';
import { toTheme } from '@/lib/core/preferences';
import { buildId } from '@/lib/infra/build-id';
import { DEFAULT_KEYS } from '@/lib/modules/users/shortcuts/rules';
import { Controls } from './controls';
import { Forms } from './forms';
import { ignore } from './ignore';
import { Overlays } from './overlays';
import { Surfaces } from './surfaces';

export const metadata = { title: 'Kit' };

interface KitPageProps {
  searchParams: Promise<{ dir?: string; theme?: string }>;
}

/** Every part of the kit on one page, for eyes and for tests; in production only with `KIT=1`. */
export default async function KitPage({ searchParams }: KitPageProps) {
  if (process.env.NODE_ENV === 'production' && process.env.KIT !== '1') notFound();
  const { dir, theme } = await searchParams;
  const shown = toTheme(theme);
  return (
    <div
      dir={dir === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={shown === 'system' ? undefined : shown}
      className="bg-bg text-fg"
    >
      <DashboardShell
        user={{ id: 1, name: 'Marta Ibáñez', email: 'marta@example.com', role: 'owner', photo: null }}
        team={{ id: 1, name: 'Estudio Lavapiés', timeZone: 'Europe/Madrid', logo: null }}
        teams={[{ id: 1, name: 'Estudio Lavapiés', role: 'owner', logo: null }]}
        abilities={effectiveAbilities('owner', ['*'])}
        theme={shown}
        collapsed={false}
        shortcuts={{ singleKeys: 'on', keys: DEFAULT_KEYS }}
        badges={Promise.resolve({ pending: 3, overdue: 100, failed: 1 })}
        build={buildId}
        actions={{ setTheme: ignore, setLocale: ignore, toggleSidebar: ignore, signOut: ignore, switchTeam: ignore }}
      >
        <PageHeader
          title="Kit"
          parents={[{ label: 'Home', href: '/dashboard' }]}
          description="Every part in every state. What looks wrong here looks wrong everywhere."
        />
        <PageBody className="xl:grid-cols-2">
          <div className="grid min-w-0 content-start gap-5">
            <Controls />
            <Overlays />
          </div>
          <Forms />
          <Surfaces />
        </PageBody>
      </DashboardShell>
    </div>
  );
}
