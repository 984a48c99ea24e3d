import { useTranslations } from 'next-intl';
import { SettingsSkeleton } from '../settings-skeleton';

export default function SecurityLoading() {
  return <SettingsSkeleton title={useTranslations('security')('title')} cards={['h-80', 'h-36', 'h-60']} />;
}
