import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function NewEventLoading() {
  const t = useTranslations('events');
  return (
    <>
      <PageHeader title={t('new')} />
      <PageBody className="items-start gap-7 lg:grid-cols-[minmax(0,36rem)_minmax(17rem,21rem)]">
        <Skeleton className="h-192" />
        <Skeleton className="h-96" />
      </PageBody>
    </>
  );
}
