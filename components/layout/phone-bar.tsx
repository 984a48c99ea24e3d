import { Ellipsis, Plus } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { Flyout } from '@/components/ui/flyout';
import { Icon } from '@/components/ui/icon';
import { menuItemStyles } from '@/components/ui/popover-styles';
import { NavLink } from './nav-link';
import { allowed, footNavigation, type NavigationItem, navigation } from './navigation';
import { NewItems } from './new-items';
import { Preferences } from './preferences';
import type { ShellProps } from './shell-view';
import { SideBadge } from './side-badge';
import { TeamMenu } from './team-switcher';

const cell =
  'flex h-14 flex-col items-center justify-center gap-0.5 text-2xs font-medium text-muted aria-[current=page]:text-accent-text [&>svg]:size-5';

const sheet =
  'inset-x-0 bottom-0 w-full max-w-none max-h-[85dvh] rounded-b-none rounded-t-dialog p-2 pb-[calc(0.5rem+env(safe-area-inset-bottom))]';

/** The way around with one thumb. */
export function PhoneBar(shell: ShellProps) {
  const t = useTranslations('shell');
  const items = allowed(
    navigation.flatMap((section) => section.items),
    shell.abilities,
  );
  const find = (key: NavigationItem['key']) => items.filter((item) => item.key === key);
  return (
    <nav
      aria-label={t('navigation')}
      className="fixed inset-x-0 bottom-0 z-sticky grid auto-cols-fr grid-flow-col border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {[...find('home'), ...find('calendar')].map((item) => (
        <BarLink key={item.key} item={item} className={cell} />
      ))}
      <div data-new-menu className="grid">
        <Flyout
          label={t('new')}
          className={sheet}
          buttonClassName={cell}
          button={<BarButton icon={<Icon of={Plus} />} label={t('new')} />}
        >
          <NewItems abilities={shell.abilities} />
        </Flyout>
      </div>
      {find('clients').map((item) => (
        <BarLink key={item.key} item={item} className={cell} />
      ))}
      <Flyout
        label={t('more')}
        className={sheet}
        buttonClassName={cell}
        button={<BarButton icon={<Icon of={Ellipsis} />} label={t('more')} />}
      >
        <More {...shell} items={items} />
      </Flyout>
    </nav>
  );
}

function BarButton({ icon, label }: { icon: ReactNode; label: string }) {
  return (
    <>
      {icon}
      {label}
    </>
  );
}

function BarLink({ item, className, children }: { item: NavigationItem; className: string; children?: ReactNode }) {
  const t = useTranslations('shell.items');
  const icon = item.icon;
  return (
    <NavLink href={item.href} area={item.area ?? item.href} className={className}>
      <Icon of={icon} strokeWidth={1.75} />
      {t(item.key)}
      {children}
    </NavLink>
  );
}

function More({
  user,
  team,
  teams,
  abilities,
  theme,
  actions,
  items,
  badges,
}: ShellProps & { items: readonly NavigationItem[] }) {
  return (
    <>
      <div className="grid px-2 py-1.5">
        <p className="truncate text-md font-semibold">{team.name}</p>
        <p className="truncate text-sm text-muted">{user.email}</p>
      </div>
      <ul className="grid grid-cols-2 gap-x-2">
        {[...items, ...allowed(footNavigation, abilities)].map((item) => (
          <li key={item.key}>
            <BarLink item={item} className={cn(menuItemStyles, 'relative')}>
              <SideBadge item={item.key} badges={badges} />
            </BarLink>
          </li>
        ))}
      </ul>
      <TeamMenu team={team} teams={teams} actions={actions} />
      <Preferences theme={theme} actions={actions} />
    </>
  );
}
