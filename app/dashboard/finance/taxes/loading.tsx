import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function TaxesLoading() {
  const t = useTranslations('taxes');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <PageBody className="items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-40" />
        <Skeleton className="h-48 rounded-card" />
      </PageBody>
    </>
  );
}
