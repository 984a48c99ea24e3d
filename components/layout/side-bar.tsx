import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { CollapseButton } from './collapse-button';
import { NavLink } from './nav-link';
import { allowed, footNavigation, type NavigationItem, navigation } from './navigation';
import type { ShellProps } from './shell-view';
import { SideBadge } from './side-badge';
import { TeamSwitcher } from './team-switcher';
import { UserMenu } from './user-menu';

/** Words of the side bar: read aloud always, seen only where there is room. */
export const railLabel = 'truncate max-lg:sr-only group-data-[collapsed=true]/shell:sr-only';

/** The way around on larger screens; a rail of icons when narrow or folded. */
export function SideBar({ user, team, teams, abilities, theme, collapsed, badges, actions }: ShellProps) {
  const t = useTranslations('shell');
  return (
    <nav
      aria-label={t('navigation')}
      className="sticky top-0 hidden h-dvh min-w-0 flex-col border-e border-line bg-surface md:flex print:hidden"
    >
      <TeamSwitcher team={team} teams={teams} user={user} actions={actions} />
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-2 py-3">
        {navigation.map((section) => (
          <Section
            key={section.title ?? 'top'}
            title={section.title}
            items={allowed(section.items, abilities)}
            badges={badges}
          />
        ))}
        <div className="mt-auto">
          <Section items={allowed(footNavigation, abilities)} badges={badges} />
        </div>
      </div>
      <div className="flex items-center gap-1 border-t border-line p-2 max-lg:flex-col group-data-[collapsed=true]/shell:flex-col">
        <UserMenu user={user} theme={theme} actions={actions} />
        <CollapseButton
          collapsed={collapsed}
          labels={{ collapse: t('collapse'), expand: t('expand') }}
          action={actions.toggleSidebar}
        />
      </div>
    </nav>
  );
}

interface SectionProps {
  title?: 'setup' | 'finance';
  items: readonly NavigationItem[];
  badges: ShellProps['badges'];
}

function Section({ title, items, badges }: SectionProps) {
  const t = useTranslations('shell');
  if (items.length === 0) return null;
  return (
    <div className="grid gap-0.5">
      {title ? (
        <p className={`px-2 pb-1 text-xs font-medium text-muted ${railLabel}`}>{t(`sections.${title}`)}</p>
      ) : null}
      <ul className="grid gap-0.5">
        {items.map(({ key, href, area = href, icon }) => (
          <li key={key}>
            <NavLink
              href={href}
              area={area}
              title={t(`items.${key}`)}
              className="group/link relative flex h-8 items-center gap-2.5 rounded-control px-2.5 font-medium text-muted transition-colors hover:bg-hover hover:text-fg aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-text pointer-coarse:h-11"
            >
              <Icon of={icon} className="size-4.5 shrink-0" strokeWidth={1.75} />
              <span className={railLabel}>{t(`items.${key}`)}</span>
              <SideBadge item={key} badges={badges} />
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
