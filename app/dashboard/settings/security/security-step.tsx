import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody } from '@/components/ui/card';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

/** A page of one thing to do about the security of an account. */
export function SecurityStep({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations();
  return (
    <>
      <PageHeader
        title={title}
        parents={[
          { label: t('settings.title'), href: '/dashboard/settings/profile' },
          { label: t('security.title'), href: '/dashboard/settings/security' },
        ]}
      />
      <PageBody className="max-w-2xl">
        <Card>
          <CardBody>
            <ClientMessages areas={['security']}>{children}</ClientMessages>
          </CardBody>
        </Card>
      </PageBody>
    </>
  );
}
