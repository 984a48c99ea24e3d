import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

/** A page of the settings while it is on the way. */
export function SettingsSkeleton() {
  const t = useTranslations('settings');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody className="max-w-4xl">
        <Skeleton className="h-10 w-72" />
        <Skeleton className="h-120 rounded-card" />
      </PageBody>
    </>
  );
}
