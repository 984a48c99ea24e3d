import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RemovalCard } from '@/components/form/removal-card';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
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
  return (
    <>
      <PageHeader title={eventType.name} parents={[{ label: t('title'), href: '/dashboard/event-types' }]} />
      <PageBody className="max-w-3xl">
        <EventTypeForm
          ctx={ctx}
          action={saveEventType.bind(null, eventType.id)}
          eventType={eventType}
          buttons={<SubmitButton>{common('save_changes')}</SubmitButton>}
        />
        <Removal id={eventType.id} name={eventType.name} />
      </PageBody>
    </>
  );
}

async function Removal({ id, name }: { id: number; name: string }) {
  const t = await getTranslations('event_types.delete');
  const words = {
    heading: t('heading'),
    note: t('note'),
    title: t('title', { name }),
    body: t('body'),
    confirm: t('confirm'),
    keep: t('keep'),
    button: t('button'),
  };
  return <RemovalCard words={words} action={removeEventType.bind(null, id)} doneHref="/dashboard/event-types" />;
}
