import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function LocationsLoading() {
  const t = useTranslations('locations');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody className="max-w-5xl">
        <Skeleton className="h-9 w-full max-w-xl" />
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          <Skeleton className="h-40 rounded-card" />
          <Skeleton className="h-40 rounded-card" />
        </div>
      </PageBody>
    </>
  );
}
