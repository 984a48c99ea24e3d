import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { SaveBar } from '@/components/form/save-bar';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { listWorkflowTargets } from '@/lib/modules/workflows/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { addWorkflow } from '../actions';
import { readSample } from '../builder/read-sample';
import { WorkflowBuilder } from '../builder/workflow-builder';
import { NotSentNote } from '../not-sent-note';
import { PATH } from '../path';
import { draftFrom } from '../templates';

interface NewWorkflowPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workflows'))('new') };
}

/** `?template=` begins with a ready-made one, `?event_type_id=` with one for that event type. */
export default async function NewWorkflowPage({ searchParams }: NewWorkflowPageProps) {
  const [ctx, t, search] = await Promise.all([requireCtx(), getTranslations('workflows'), searchParams]);
  if (!ctx.actor.abilities.has('workflows:write')) return <Forbidden title={t('new')} role={ctx.actor.role} />;
  const eventTypes = await listWorkflowTargets(ctx);
  const target = eventTypes.find(({ id }) => String(id) === search.event_type_id);
  const draft = draftFrom(typeof search.template === 'string' ? search.template : undefined, t);
  const workflow = { ...draft, eventTypeId: String(target?.id ?? '') };
  return (
    <ClientMessages areas={['workflows']}>
      <PageHeader title={t('new')} parents={[{ label: t('title'), href: PATH }]} />
      <PageBody className="max-w-4xl">
        <NotSentNote />
        <ActionForm action={addWorkflow}>
          <WorkflowBuilder
            workflow={workflow}
            eventTypes={eventTypes}
            sample={await readSample(ctx, target?.id ?? null)}
          />
          <SaveBar label={t('form.create')} unsaved={t('unsaved')} />
        </ActionForm>
      </PageBody>
    </ClientMessages>
  );
}
