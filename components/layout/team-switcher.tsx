import { ChevronsUpDown } from 'lucide';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { Flyout } from '@/components/ui/flyout';
import { Icon } from '@/components/ui/icon';
import type { ShellProps } from './shell-view';
import { TeamMark } from './team-mark';
import { TeamChoices } from './team-switcher-choices';

type TeamSwitcherProps = Pick<ShellProps, 'user' | 'team' | 'teams' | 'actions'>;

/** The team one works in, with the others one can go to. */
export function TeamSwitcher({ user, team, teams, actions }: TeamSwitcherProps) {
  const t = useTranslations('settings.switcher');
  const roles = useTranslations('shell.roles');
  return (
    <div className="flex h-14 shrink-0 items-center border-b border-line px-2">
      <Flyout
        label={t('switch')}
        buttonLabel={t('menu', { name: team.name })}
        buttonClassName={cn(
          'flex h-11 w-full min-w-0 items-center gap-2.5 rounded-control px-1 text-start transition-colors hover:bg-hover',
        )}
        className="start-2 top-14 max-h-[70dvh] w-72"
        button={
          <>
            <TeamMark
              name={team.name}
              logo={team.logo}
              className="size-8 rounded-control bg-accent text-base text-on-accent"
            />
            <span className="grid min-w-0 flex-1 max-lg:sr-only group-data-[collapsed=true]/shell:sr-only">
              <span className="truncate text-base leading-4.5 font-semibold">{team.name}</span>
              <span className="truncate text-xs text-muted">{roles(user.role)}</span>
            </span>
            <Icon
              of={ChevronsUpDown}
              className="size-4 shrink-0 text-muted max-lg:hidden group-data-[collapsed=true]/shell:hidden"
            />
          </>
        }
      >
        <TeamMenu team={team} teams={teams} actions={actions} />
      </Flyout>
    </div>
  );
}

/** The teams by name; also part of the phone's menu. */
export function TeamMenu({ team, teams, actions }: Pick<ShellProps, 'team' | 'teams' | 'actions'>) {
  const t = useTranslations('settings.switcher');
  const roles = useTranslations('shell.roles');
  return (
    <TeamChoices
      teams={teams.map((one) => ({ ...one, role: roles(one.role) }))}
      currentId={team.id}
      action={actions.switchTeam}
      labels={{ heading: t('switch'), create: t('new'), search: t('search'), none: t('none') }}
    />
  );
}
