import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function EventLoading() {
  const t = useTranslations('events');
  return (
    <>
      <PageHeader title={t('heading')} />
      <PageBody className="lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-9 lg:col-span-2" />
        <Skeleton className="h-96" />
        <Skeleton className="h-48" />
      </PageBody>
    </>
  );
}
