import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Icon } from '@/components/ui/icon';
import { menuItemStyles } from '@/components/ui/popover-styles';
import { allowed, creation } from './navigation';
import type { ShellProps } from './shell-view';

/** What can be made, as links to the page whose form opens. */
export function NewItems({ abilities }: Pick<ShellProps, 'abilities'>) {
  const t = useTranslations('shell.new_items');
  return (
    <ul>
      {allowed(creation, abilities).map(({ key, href, icon }) => (
        <li key={key}>
          <AppLink href={href} className={menuItemStyles}>
            <Icon of={icon} />
            {t(key)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
