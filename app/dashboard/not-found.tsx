import { Compass } from 'lucide';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';

/** Gone, or never was: inside the shell, with the way back. */
export default function DashboardNotFoundPage() {
  const t = useTranslations('common.not_found');
  return (
    <>
      <title>{t('title')}</title>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={Compass}
        title="404"
        description={t('body')}
        action={
          <ButtonLink href="/dashboard" variant="primary">
            {t('home')}
          </ButtonLink>
        }
        className="min-h-[60dvh] content-center"
      />
    </>
  );
}
