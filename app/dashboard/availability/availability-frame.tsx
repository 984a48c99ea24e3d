import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { LinkTabs } from '@/components/ui/link-tabs';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

const PATH = '/dashboard/availability';

interface AvailabilityFrameProps {
  tab: 'hours' | 'time_off';
  description: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** The two halves of the area: hours and time off, as tabs. */
export async function AvailabilityFrame({ tab, description, actions, children }: AvailabilityFrameProps) {
  const t = await getTranslations('availability');
  const hrefs = { hours: PATH, time_off: `${PATH}/time-off` };
  return (
    <ClientMessages areas={['availability', 'events']}>
      <PageHeader title={t('title')} description={description} actions={actions} />
      <PageBody className="max-w-5xl">
        <LinkTabs
          label={t('title')}
          current={hrefs[tab]}
          tabs={[
            { href: hrefs.hours, label: t('tabs.hours') },
            { href: hrefs.time_off, label: t('tabs.time_off') },
          ]}
        />
        {children}
      </PageBody>
    </ClientMessages>
  );
}
