import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function WorkflowsLoading() {
  const t = useTranslations('workflows');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>
        <Skeleton className="h-9 w-full max-w-xl" />
        <Skeleton className="h-17 rounded-card" />
        <Skeleton className="h-72 rounded-card" />
      </PageBody>
    </>
  );
}
