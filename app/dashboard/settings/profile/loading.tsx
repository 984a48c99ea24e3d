import { useTranslations } from 'next-intl';
import { SettingsSkeleton } from '../settings-skeleton';

export default function ProfileLoading() {
  return <SettingsSkeleton title={useTranslations('settings.profile')('title')} cards={['h-160', 'h-96', 'h-80']} />;
}
