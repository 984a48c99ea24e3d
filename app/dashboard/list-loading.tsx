import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ListSkeleton } from '@/components/table/list-parts';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

/** The page of a list while its rows are on the way. */
export function ListLoading({ area }: { area: 'clients' | 'invoices' | 'transactions' }) {
  const t = useTranslations(area);
  return (
    <ClientMessages areas={['table']}>
      <PageHeader title={t('heading')} description={t('description')} />
      <PageBody>
        <ListSkeleton />
      </PageBody>
    </ClientMessages>
  );
}
