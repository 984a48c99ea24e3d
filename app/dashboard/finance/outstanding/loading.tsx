import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function OutstandingLoading() {
  const t = useTranslations('finance');
  return (
    <>
      <PageHeader
        title={t('owed.heading')}
        parents={[{ label: t('heading'), href: '/dashboard/finance' }]}
        description={t('owed.description')}
      />
      <PageBody>
        <Skeleton className="h-10 w-full max-w-xl" />
        <Skeleton className="h-64 w-full" />
      </PageBody>
    </>
  );
}
