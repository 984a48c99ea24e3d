import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { LinkTabs } from '@/components/ui/link-tabs';
import type { WorkflowRow } from '@/lib/modules/workflows/queries';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { NotSentNote } from '../not-sent-note';
import { PATH } from '../path';

interface WorkflowFrameProps {
  workflow: WorkflowRow;
  current: 'steps' | 'simulate';
  /** The open tab. */
  children: ReactNode;
}

/** A page about one workflow: its name, its tabs, and the open one. */
export async function WorkflowFrame({ workflow: { id, name, isActive }, current, children }: WorkflowFrameProps) {
  const t = await getTranslations('workflows');
  const tabs = [
    { href: `${PATH}/${id}`, label: t('tabs.steps') },
    { href: `${PATH}/${id}/simulate`, label: t('tabs.simulate') },
  ];
  const title = isActive ? (
    name
  ) : (
    <span className="flex items-center gap-2">
      {name} <Badge>{t('off')}</Badge>
    </span>
  );
  return (
    <ClientMessages areas={['workflows']}>
      <PageHeader title={title} parents={[{ label: t('title'), href: PATH }]} />
      <PageBody className="max-w-4xl">
        <LinkTabs
          label={t('tabs.label')}
          tabs={tabs}
          current={current === 'steps' ? `${PATH}/${id}` : `${PATH}/${id}/simulate`}
        />
        <NotSentNote />
        {children}
      </PageBody>
    </ClientMessages>
  );
}
