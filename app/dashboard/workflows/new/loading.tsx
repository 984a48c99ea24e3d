import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function NewWorkflowLoading() {
  const t = useTranslations('workflows');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody className="max-w-4xl">
        <Skeleton className="h-17 rounded-card" />
        <Skeleton className="h-120 rounded-card" />
      </PageBody>
    </>
  );
}
