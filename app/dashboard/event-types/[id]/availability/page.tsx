import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Forbidden } from '@/components/layout/forbidden';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/states';
import { readHoursChoices } from '@/lib/modules/event-types/hours/service';
import { saveAvailability } from '../../actions';
import { EditorFrame } from '../editor-frame';
import { type EditorPageProps, editorTitle, openEditor } from '../open-editor';
import { SaveBar } from '../save-bar';
import { DayForm } from './day-form';
import { DayList } from './day-list';
import { readDayQuestion } from './day-question';
import { LimitFields } from './limit-fields';
import { WhenFields } from './when-fields';

interface AvailabilityPageProps extends EditorPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Promise<Metadata> {
  return editorTitle('availability');
}

export default async function AvailabilityPage({ params, searchParams }: AvailabilityPageProps) {
  const [{ ctx, eventType }, t] = await Promise.all([openEditor(params), getTranslations('event_types')]);
  if (!eventType) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const [{ schedules, staff, places }, search] = await Promise.all([readHoursChoices(ctx, eventType.id), searchParams]);
  const question = readDayQuestion(search, { now: ctx.now, timeZone: ctx.team.timezone, places });
  return (
    <EditorFrame eventType={eventType}>
      <ActionForm action={saveAvailability.bind(null, eventType.id)}>
        <WhenFields eventType={eventType} schedules={schedules} />
        <LimitFields eventType={eventType} />
        <SaveBar />
      </ActionForm>
      <Card id="why" aria-labelledby="why-title">
        <CardHeader id="why-title" title={t('why.title')} description={t('why.note')} />
        <CardBody className="grid gap-4">
          <DayForm eventTypeId={eventType.id} question={question} places={places} />
          <Suspense key={JSON.stringify(question)} fallback={<Skeleton className="h-64 rounded-card" />}>
            <DayList {...{ ctx, eventType, question, staff, schedules }} />
          </Suspense>
        </CardBody>
      </Card>
    </EditorFrame>
  );
}
