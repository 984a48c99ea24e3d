import { useTranslations } from 'next-intl';
import { SettingsSkeleton } from '../../settings-skeleton';

export default function MembersLoading() {
  return <SettingsSkeleton title={useTranslations('members')('heading')} cards={['h-72', 'h-40', 'h-120']} />;
}
