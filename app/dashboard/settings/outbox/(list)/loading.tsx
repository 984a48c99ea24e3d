import { useTranslations } from 'next-intl';
import { SettingsSkeleton } from '../../settings-skeleton';

export default function OutboxLoading() {
  return <SettingsSkeleton title={useTranslations('outbox')('heading')} cards={['h-120', 'h-52']} />;
}
