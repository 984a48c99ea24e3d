import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { IntentLink } from '@/components/ui/intent-link';
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
          <IntentLink href={href} className={menuItemStyles}>
            <Icon of={icon} />
            {t(key)}
          </IntentLink>
        </li>
      ))}
    </ul>
  );
}
