import { LogOut, Monitor, Moon, Sun } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { menuItemStyles } from '@/components/ui/popover-styles';
import { languageOf, locales } from '@/lib/core/locale';
import { themes } from '@/lib/core/preferences';
import type { ShellProps } from './shell-view';

const themeIcons = { system: Monitor, light: Sun, dark: Moon };

/** Theme, language and sign-out as plain forms. */
export function Preferences({ theme, actions }: Pick<ShellProps, 'theme' | 'actions'>) {
  const t = useTranslations('shell');
  const locale = languageOf(useLocale());
  return (
    <>
      <Segments legend={t('theme')} action={actions.setTheme}>
        {themes.map((name) => {
          const icon = themeIcons[name];
          return (
            <Segment key={name} name="theme" value={name} pressed={name === theme}>
              <Icon of={icon} className="size-3.5" />
              {t(`themes.${name}`)}
            </Segment>
          );
        })}
      </Segments>
      <Segments legend={t('language')} action={actions.setLocale}>
        {locales.map((name) => (
          <Segment key={name} name="locale" value={name} pressed={name === locale}>
            <span lang={name}>{t(`languages.${name}`)}</span>
          </Segment>
        ))}
      </Segments>
      <form action={actions.signOut} data-sign-out data-leaves className="-mx-1 mt-1 border-t border-line px-1 pt-1">
        <button type="submit" className={menuItemStyles}>
          <Icon of={LogOut} className="rtl:-scale-x-100" />
          {t('sign_out')}
        </button>
      </form>
    </>
  );
}

interface SegmentsProps {
  legend: string;
  action: (data: FormData) => Promise<void>;
  children: ReactNode;
}

function Segments({ legend, action, children }: SegmentsProps) {
  return (
    <form action={action} className="grid gap-1 px-2 py-1.5">
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 text-xs font-medium text-muted">{legend}</legend>
        <div className="grid auto-cols-fr grid-flow-col gap-0.5 rounded-control bg-hover p-0.5">{children}</div>
      </fieldset>
    </form>
  );
}

interface SegmentProps {
  name: string;
  value: string;
  pressed: boolean;
  children: ReactNode;
}

function Segment({ name, value, pressed, children }: SegmentProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-pressed={pressed}
      className="flex h-7 items-center justify-center gap-1.5 rounded-chip text-sm font-medium text-muted transition-colors hover:text-fg aria-pressed:bg-bg aria-pressed:text-fg aria-pressed:outline aria-pressed:outline-line-strong pointer-coarse:h-11"
    >
      {children}
    </button>
  );
}
