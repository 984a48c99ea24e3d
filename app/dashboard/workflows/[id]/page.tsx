import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { RemovalCard } from '@/components/form/removal-card';
import { SaveBar } from '@/components/form/save-bar';
import { Forbidden } from '@/components/layout/forbidden';
import { listWorkflowTargets } from '@/lib/modules/workflows/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { removeWorkflow, saveWorkflow } from '../actions';
import { readSample } from '../builder/read-sample';
import { WorkflowBuilder } from '../builder/workflow-builder';
import { toDraft } from '../builder/workflow-draft';
import { PATH } from '../path';
import { readWorkflow } from './read-workflow';
import { WorkflowFrame } from './workflow-frame';

interface WorkflowPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workflows');
  return { title: `${t('tabs.steps')} · ${t('title')}` };
}

export default async function WorkflowPage({ params }: WorkflowPageProps) {
  const [ctx, t] = await Promise.all([requireCtx(), getTranslations('workflows')]);
  const workflow = await readWorkflow((await params).id);
  if (!workflow || !ctx.actor.abilities.has('workflows:write')) {
    return <Forbidden title={t('title')} role={ctx.actor.role} />;
  }
  const [eventTypes, sample] = await Promise.all([listWorkflowTargets(ctx), readSample(ctx, workflow.eventTypeId)]);
  const { id, name } = workflow;
  return (
    <WorkflowFrame workflow={workflow} current="steps">
      <ActionForm action={saveWorkflow.bind(null, id)}>
        <WorkflowBuilder workflow={toDraft(workflow)} eventTypes={eventTypes} sample={sample} />
        <SaveBar unsaved={t('unsaved')} />
      </ActionForm>
      <RemovalCard
        action={removeWorkflow.bind(null, id)}
        doneHref={PATH}
        words={{
          heading: t('delete.heading'),
          note: t('delete.note'),
          title: t('delete.title', { name }),
          body: t('delete.body'),
          confirm: t('delete.confirm'),
          keep: t('delete.keep'),
          button: t('delete.button'),
        }}
      />
    </WorkflowFrame>
  );
}
