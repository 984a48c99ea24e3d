import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function NewEventLoading() {
  const t = useTranslations('events');
  return (
    <>
      <PageHeader title={t('new')} />
      <PageBody>
        <Skeleton className="h-64 max-w-xl" />
        <Skeleton className="h-48 max-w-xl" />
      </PageBody>
    </>
  );
}
