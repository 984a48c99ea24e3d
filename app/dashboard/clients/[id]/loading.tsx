import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function ClientLoading() {
  const t = useTranslations('clients');
  return (
    <>
      <PageHeader title={t('heading')} />
      <PageBody className="lg:grid-cols-[20rem_minmax(0,1fr)]">
        <Skeleton className="h-9 lg:col-span-2" />
        <Skeleton className="h-96" />
        <Skeleton className="h-48" />
      </PageBody>
    </>
  );
}
