import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { Forbidden } from '@/components/layout/forbidden';
import { saveQuestions } from '../../actions';
import { EditorFrame } from '../editor-frame';
import { type EditorPageProps, editorTitle, openEditor } from '../open-editor';
import { SaveBar } from '../save-bar';
import { QuestionEditor } from './question-editor';

export function generateMetadata(): Promise<Metadata> {
  return editorTitle('questions');
}

export default async function QuestionsPage({ params }: EditorPageProps) {
  const [{ ctx, eventType }, t] = await Promise.all([openEditor(params), getTranslations('event_types')]);
  if (!eventType) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  return (
    <EditorFrame eventType={eventType}>
      <ActionForm action={saveQuestions.bind(null, eventType.id)}>
        <QuestionEditor questions={eventType.questions} />
        <SaveBar />
      </ActionForm>
    </EditorFrame>
  );
}
