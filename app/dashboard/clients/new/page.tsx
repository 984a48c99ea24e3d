import { Lock } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/states';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { NewClientForm } from './new-client-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clients');
  return { title: t('new') };
}

export default async function NewClientPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('clients');
  return (
    <ClientMessages areas={['clients']}>
      <PageHeader title={t('new')} parents={[{ label: t('heading'), href: '/dashboard/clients' }]} />
      <PageBody>
        {ctx.actor.abilities.has('clients:write') ? (
          <NewClientForm />
        ) : (
          <EmptyState icon={Lock} title={t('forbidden.title')} description={t('forbidden.body')} />
        )}
      </PageBody>
    </ClientMessages>
  );
}
