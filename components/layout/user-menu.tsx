import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { Flyout } from '@/components/ui/flyout';
import { Avatar } from '@/components/ui/text-parts';
import { Preferences } from './preferences';
import type { ShellProps } from './shell-view';

type UserMenuProps = Pick<ShellProps, 'user' | 'theme' | 'actions'>;

/** Who is signed in, with theme, language and the way out. */
export function UserMenu({ user, theme, actions }: UserMenuProps) {
  const t = useTranslations('shell');
  return (
    <Flyout
      label={t('user_menu')}
      buttonLabel={`${t('user_menu')}: ${user.name}`}
      buttonClassName={cn(
        'flex h-10 min-w-0 flex-1 items-center gap-2.5 rounded-control px-1.5 text-start transition-colors hover:bg-hover',
        'max-lg:w-10 max-lg:flex-none max-lg:justify-center group-data-[collapsed=true]/shell:flex-none pointer-coarse:h-11',
      )}
      className="start-2 bottom-16 w-64"
      button={
        <>
          <Avatar name={user.name} photo={user.photo} className="size-7 text-2xs" />
          <span className="truncate font-medium max-lg:sr-only group-data-[collapsed=true]/shell:sr-only">
            {user.name}
          </span>
        </>
      }
    >
      <div className="grid px-2 py-1.5">
        <p className="truncate font-medium">{user.name}</p>
        <p className="truncate text-sm text-muted">{user.email}</p>
      </div>
      <Preferences theme={theme} actions={actions} />
    </Flyout>
  );
}
