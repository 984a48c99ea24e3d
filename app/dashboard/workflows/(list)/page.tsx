import { Plus, Workflow } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { listNamedWorkflows } from '@/lib/modules/workflows/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { NotSentNote } from '../not-sent-note';
import { PATH } from '../path';
import { TemplateCards } from '../template-cards';
import { WorkflowItem } from '../workflow-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workflows'))('title') };
}

export default async function WorkflowsPage() {
  const [ctx, t] = await Promise.all([requireCtx(), getTranslations('workflows')]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('workflows:read')) return <Forbidden title={t('title')} role={role} />;
  const workflows = await listNamedWorkflows(ctx);
  const canWrite = abilities.has('workflows:write');
  const add = canWrite ? (
    <ButtonLink href={`${PATH}/new`}>
      <Icon of={Plus} />
      {t('new')}
    </ButtonLink>
  ) : undefined;
  if (workflows.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <PageBody className="mx-auto w-full max-w-5xl pb-0">
          <NotSentNote />
        </PageBody>
        <EmptyState icon={Workflow} title={t('empty.title')} description={t('empty.body')} action={add} />
        {canWrite ? <TemplateCards /> : null}
      </>
    );
  }
  return (
    <ClientMessages areas={['workflows']}>
      <PageHeader title={t('title')} description={t('description')} actions={add} />
      <PageBody>
        <NotSentNote />
        <Card aria-label={t('list')}>
          <ul>
            {workflows.map((workflow) => (
              <WorkflowItem key={workflow.id} workflow={workflow} canWrite={canWrite} />
            ))}
          </ul>
        </Card>
      </PageBody>
    </ClientMessages>
  );
}
