import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { dateInZone } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import { env } from '@/lib/infra/env';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { NewTokenForm } from './new-token-form';

const SUGGESTED_DAYS = 180;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('create') };
}

export default async function NewTokenPage() {
  const { actor, team, now } = await requireCtx();
  const [t, settings] = await Promise.all([getTranslations('tokens'), getTranslations('settings')]);
  if (!actor.abilities.has('tokens:write')) return <Forbidden title={t('create')} role={actor.role} />;
  return (
    <>
      <PageHeader
        title={t('create')}
        parents={[
          { label: settings('title'), href: '/dashboard/settings/profile' },
          { label: t('title'), href: '/dashboard/settings/tokens' },
        ]}
      />
      <PageBody className="max-w-2xl">
        <ClientMessages areas={['tokens']}>
          <NewTokenForm appUrl={env().appUrl} lastDay={addDays(dateInZone(now, team.timezone), SUGGESTED_DAYS)} />
        </ClientMessages>
      </PageBody>
    </>
  );
}
