import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { EditorTabs } from './editor-tabs';

interface EditorFrameProps {
  eventType: EventTypeRow;
  /** The open tab. */
  children: ReactNode;
}

/** A page of the editor: what is edited, its tabs, and the open one. */
export async function EditorFrame({ eventType: { id, name, isActive }, children }: EditorFrameProps) {
  const t = await getTranslations('event_types');
  const title = isActive ? (
    name
  ) : (
    <span className="flex items-center gap-2">
      {name} <Badge>{t('inactive')}</Badge>
    </span>
  );
  return (
    <ClientMessages areas={['event_types']}>
      <PageHeader title={title} parents={[{ label: t('title'), href: '/dashboard/event-types' }]} />
      <PageBody className="max-w-4xl">
        <EditorTabs id={id}>{children}</EditorTabs>
      </PageBody>
    </ClientMessages>
  );
}
