import { Lock } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/states';
import { assertAbility } from '@/lib/infra/ctx';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { ImportClients } from './import-clients';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clients.import');
  return { title: t('heading') };
}

export default async function ImportPage() {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  const [t, clients] = [await getTranslations('clients.import'), await getTranslations('clients')];
  return (
    <ClientMessages areas={['clients']}>
      <PageHeader
        title={t('heading')}
        parents={[{ label: clients('heading'), href: '/dashboard/clients' }]}
        description={t('description')}
      />
      <PageBody className="max-w-5xl">
        {ctx.actor.abilities.has('clients:write') ? (
          <ImportClients />
        ) : (
          <EmptyState icon={Lock} title={t('forbidden')} description={clients('forbidden.body')} />
        )}
      </PageBody>
    </ClientMessages>
  );
}
