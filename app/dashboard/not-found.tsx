import { Compass } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { requireCtx } from '@/lib/web/require-ctx';

/** Gone, or never was: inside the shell, with the way back. */
export default async function DashboardNotFoundPage() {
  const [t, { team }] = await Promise.all([getTranslations('common.not_found'), requireCtx()]);
  return (
    <>
      <title>{`${t('title')} · ${team.name}`}</title>
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
