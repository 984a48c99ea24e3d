import { useTranslations } from 'next-intl';
import { LinkTabs } from '@/components/ui/link-tabs';
import { allowed, settingsNavigation } from './navigation';
import type { ShellProps } from './shell-view';

/** The tabs of the settings a role may open. */
export function SettingsTabs({ abilities }: Pick<ShellProps, 'abilities'>) {
  const t = useTranslations('shell.items');
  const tabs = allowed(settingsNavigation, abilities).map(({ key, href }) => ({ href, label: t(key) }));
  return <LinkTabs label={t('settings')} tabs={tabs} />;
}
