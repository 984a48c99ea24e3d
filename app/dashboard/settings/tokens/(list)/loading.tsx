import { useTranslations } from 'next-intl';
import { SettingsSkeleton } from '../../settings-skeleton';

export default function TokensLoading() {
  return <SettingsSkeleton title={useTranslations('tokens')('title')} cards={['h-120']} />;
}
