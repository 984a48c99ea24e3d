import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function SecurityLoading() {
  const t = useTranslations('security');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody className="max-w-4xl">
        <Skeleton className="h-10 w-72" />
        <Skeleton className="h-80 rounded-card" />
        <Skeleton className="h-36 rounded-card" />
        <Skeleton className="h-60 rounded-card" />
      </PageBody>
    </>
  );
}
