import { Plus } from 'lucide';
import { useTranslations } from 'next-intl';
import { CommandCenter } from '@/components/commands/command-center';
import { commandsFor, targetsOf } from '@/components/commands/registry';
import { buttonStyles } from '@/components/ui/button-styles';
import { Flyout } from '@/components/ui/flyout';
import { Icon } from '@/components/ui/icon';
import { allowed, creation } from './navigation';
import { NewItems } from './new-items';
import type { ShellProps } from './shell-view';
import { TeamClock } from './team-clock';

type TopToolsProps = Pick<ShellProps, 'user' | 'team' | 'abilities' | 'shortcuts'>;

/** The end of the top bar; the page's own header fills the rest of the same band. */
export function TopTools({ user, team, abilities, shortcuts }: TopToolsProps) {
  const t = useTranslations('shell');
  const known = [...abilities];
  return (
    <header className="sticky top-0 z-11 ms-auto -mb-14 flex h-14 w-fit items-center justify-end gap-3 pe-2 max-md:gap-1 md:pe-6 print:hidden">
      <TeamClock timeZone={team.timeZone} label={t('team_clock')} />
      <CommandCenter
        abilities={known}
        shortcuts={shortcuts}
        targets={targetsOf(commandsFor(known))}
        identity={`${user.id}:${team.id}`}
        timeZone={team.timeZone}
      />
      {allowed(creation, abilities).length > 0 ? (
        <div data-new-menu className="max-md:hidden">
          <Flyout
            label={t('new')}
            className="end-6 top-13 w-48"
            buttonClassName={buttonStyles({ variant: 'primary', size: 'sm', className: 'h-8 px-3' })}
            button={
              <>
                <Icon of={Plus} strokeWidth={2.25} />
                {t('new')}
              </>
            }
          >
            <NewItems abilities={abilities} />
          </Flyout>
        </div>
      ) : null}
    </header>
  );
}
