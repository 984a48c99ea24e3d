import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function EventTypeEditorLoading() {
  const t = useTranslations('event_types');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody className="max-w-4xl">
        <Skeleton className="h-10 w-full max-w-md" />
        <Skeleton className="h-120 rounded-card" />
        <Skeleton className="h-15 rounded-card" />
      </PageBody>
    </>
  );
}
