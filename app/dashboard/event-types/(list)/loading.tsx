import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function EventTypesLoading() {
  const t = useTranslations('event_types');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody className="max-w-5xl">
        <Skeleton className="h-9 w-full max-w-xl" />
        <Skeleton className="h-96 rounded-card" />
      </PageBody>
    </>
  );
}
