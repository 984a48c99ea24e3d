import { useTranslations } from 'next-intl';
import { SettingsSkeleton } from '../settings-skeleton';

export default function TeamLoading() {
  return <SettingsSkeleton title={useTranslations('settings.team')('title')} cards={['h-240', 'h-64']} />;
}
