import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditorPage } from '@/components/form/editor-page';
import { Forbidden } from '@/components/layout/forbidden';
import { SubmitButton } from '@/components/ui/submit-button';
import { getEventType } from '@/lib/modules/event-types/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { removeEventType, saveEventType } from '../actions';
import { EventTypeForm } from '../event-type-form';

interface EventTypePageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('event_types'))('title') };
}

export default async function EventTypePage({ params }: EventTypePageProps) {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('event_types'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('event-types:write')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const eventType = await orNotFound(getEventType(ctx, toRouteId((await params).id)));
  const { id, name } = eventType;
  return (
    <EditorPage
      area="event_types"
      name={name}
      listHref="/dashboard/event-types"
      remove={removeEventType.bind(null, id)}
    >
      <EventTypeForm
        ctx={ctx}
        action={saveEventType.bind(null, id)}
        eventType={eventType}
        buttons={<SubmitButton>{common('save_changes')}</SubmitButton>}
      />
    </EditorPage>
  );
}
