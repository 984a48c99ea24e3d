import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody } from '@/components/ui/card';
import { env } from '@/lib/infra/env';
import { getApiToken } from '@/lib/modules/api-tokens/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { RotateForm } from './rotate-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('rotate') };
}

interface RotatePageProps {
  params: Promise<{ id: string }>;
}

/** A new secret in the place of a token's; the page stays what it is once that was made, as it shows the new one. */
export default async function RotatePage({ params }: RotatePageProps) {
  const ctx = await requireCtx();
  const [t, settings] = await Promise.all([getTranslations('tokens'), getTranslations('settings')]);
  const { role, abilities } = ctx.actor;
  if (!abilities.has('tokens:write')) return <Forbidden title={t('rotate')} role={role} />;
  const { id, name } = await orNotFound(getApiToken(ctx, toRouteId((await params).id)));
  return (
    <>
      <PageHeader
        title={t('rotate_named', { name })}
        parents={[
          { label: settings('title'), href: '/dashboard/settings/profile' },
          { label: t('title'), href: '/dashboard/settings/tokens' },
        ]}
      />
      <PageBody className="max-w-2xl">
        <Card>
          <CardBody>
            <ClientMessages areas={['tokens']}>
              <RotateForm id={id} name={name} appUrl={env().appUrl} />
            </ClientMessages>
          </CardBody>
        </Card>
      </PageBody>
    </>
  );
}
