import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ListSkeleton } from '@/components/table/list-parts';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

export default function ClientsLoading() {
  const t = useTranslations('clients');
  return (
    <ClientMessages areas={['table']}>
      <PageHeader title={t('heading')} description={t('description')} />
      <PageBody>
        <ListSkeleton />
      </PageBody>
    </ClientMessages>
  );
}
