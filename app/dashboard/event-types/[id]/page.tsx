import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConfirmAction } from '@/components/form/confirm-action';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
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
  return (
    <Card aria-labelledby="removal" className="flex flex-wrap items-center justify-between gap-4 p-4">
      <div className="grid gap-0.5">
        <h2 id="removal" className="font-semibold">
          {t('heading')}
        </h2>
        <p className="text-sm text-muted">{t('note')}</p>
      </div>
      <ConfirmAction
        action={removeEventType.bind(null, id)}
        title={t('title', { name })}
        description={t('body')}
        confirmLabel={t('confirm')}
        keepLabel={t('keep')}
        doneHref="/dashboard/event-types"
        trigger={<Button variant="danger-ghost">{t('button')}</Button>}
      />
    </Card>
  );
}
