import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ListSkeleton } from '@/components/table/list-parts';
import { Skeleton } from '@/components/ui/states';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

export default function EventsLoading() {
  const t = useTranslations('events');
  return (
    <ClientMessages areas={['table']}>
      <PageHeader title={t('heading')} description={t('description')} />
      <PageBody>
        <Skeleton className="h-10 w-full max-w-md" />
        <ListSkeleton />
      </PageBody>
    </ClientMessages>
  );
}
