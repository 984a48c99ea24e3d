import { Plus, Workflow } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import { Forbidden } from '@/components/layout/forbidden';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink, Link } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { labelOfZone } from '@/lib/core/time-zones';
import { simulateForEventType } from '@/lib/modules/workflows/planning/service';
import { NotSentNote } from '../../../workflows/not-sent-note';
import { PATH } from '../../../workflows/path';
import { EditorFrame } from '../editor-frame';
import { type EditorPageProps, editorTitle, openEditor } from '../open-editor';
import { WorkflowPlan } from './workflow-plan';

export function generateMetadata(): Promise<Metadata> {
  return editorTitle('workflows');
}

export default async function EventTypeWorkflowsPage({ params }: EditorPageProps) {
  const [{ ctx, eventType }, t, locale] = await Promise.all([
    openEditor(params),
    getTranslations('workflows'),
    getLocale(),
  ]);
  if (!eventType || !ctx.actor.abilities.has('workflows:read')) {
    return <Forbidden title={t('title')} role={ctx.actor.role} />;
  }
  const { event, workflows } = await simulateForEventType(ctx, eventType.id);
  const style = { locale, timeZone: ctx.team.timezone };
  const when = event ? `${event.invitee_name}, ${formatStart(event.starts_at, style)}` : '';
  const add = (
    <ButtonLink href={`${PATH}/new?event_type_id=${eventType.id}`}>
      <Icon of={Plus} />
      {t('editor.new')}
    </ButtonLink>
  );
  return (
    <EditorFrame eventType={eventType}>
      <NotSentNote />
      <Card aria-labelledby="workflows">
        <CardHeader
          id="workflows"
          title={t('editor.title')}
          description={t('editor.note')}
          actions={workflows.length > 0 ? add : undefined}
        />
        <CardBody className="grid gap-4">
          {workflows.length === 0 ? (
            <EmptyState icon={Workflow} title={t('editor.empty')} description={t('editor.empty_note')} action={add} />
          ) : (
            <>
              <p className="max-w-text text-sm text-muted">
                {event
                  ? t.rich('editor.next', {
                      event: when,
                      zone: labelOfZone(ctx.team.timezone, ctx.now),
                      link: (text) => <Link href={`/dashboard/events/${event.id}`}>{text}</Link>,
                    })
                  : t('editor.no_next')}
              </p>
              <ul className="grid gap-3">
                {workflows.map(({ workflow, runs }) => (
                  <WorkflowPlan key={workflow.id} {...{ ctx, workflow, event, runs, style }} />
                ))}
              </ul>
            </>
          )}
        </CardBody>
      </Card>
    </EditorFrame>
  );
}
