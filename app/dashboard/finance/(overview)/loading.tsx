import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function FinanceLoading() {
  const t = useTranslations('finance');
  return (
    <>
      <PageHeader title={t('heading')} />
      <PageBody>
        <Skeleton className="h-10 w-full max-w-xl" />
        <Skeleton className="h-20 w-full" />
        <Skeleton className="h-72 w-full rounded-card" />
        <div className="grid gap-5 md:grid-cols-2 xl:grid-cols-4">
          <Skeleton className="h-48 rounded-card" />
          <Skeleton className="h-48 rounded-card" />
          <Skeleton className="h-48 rounded-card" />
          <Skeleton className="h-48 rounded-card" />
        </div>
      </PageBody>
    </>
  );
}
