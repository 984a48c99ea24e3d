'use client';

import { MessageCircleQuestionMark, Plus } from 'lucide';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { FormStateContext } from '@/components/form/form-context';
import { movedRow, useFocusAfter, useRowErrors } from '@/components/form/rows';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { fieldId } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { EmptyState } from '@/components/ui/states';
import { type QuestionDraft, toDrafts, withIds, withQuestion } from './question-draft';
import { QuestionPreview } from './question-preview';
import { QuestionRow } from './question-row';

interface QuestionEditorProps {
  questions: Parameters<typeof toDrafts>[0];
}

/** All questions as rows `questions.N.…` that are added, moved and removed, and beside them what the client will see. */
export function QuestionEditor({ questions }: QuestionEditorProps) {
  const t = useTranslations('event_types.questions');
  const { drafts, state, said, frame, actions } = useDrafts(questions);
  return (
    <FormStateContext value={state}>
      <div ref={frame} className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card aria-labelledby="questions">
          <CardHeader id="questions" title={t('title')} description={t('note')} />
          <CardBody className="grid gap-4">
            {drafts.length === 0 ? (
              <EmptyState
                icon={MessageCircleQuestionMark}
                title={t('empty')}
                description={t('empty_note')}
                className="py-6"
              />
            ) : (
              <ol className="grid gap-4">
                {drafts.map((draft, place) => (
                  <QuestionRow key={draft.key} draft={draft} place={place} count={drafts.length} actions={actions} />
                ))}
              </ol>
            )}
            <Button onClick={actions.add} className="justify-self-start">
              <Icon of={Plus} />
              {t('add')}
            </Button>
          </CardBody>
        </Card>
        <QuestionPreview drafts={drafts} />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </FormStateContext>
  );
}

function useDrafts(questions: QuestionEditorProps['questions']) {
  const t = useTranslations('event_types.questions');
  const [drafts, setDrafts] = useSavedDrafts(questions);
  const [said, setSaid] = useState('');
  const { state, forget } = useRowErrors();
  const frame = useRef<HTMLDivElement>(null);
  const focus = useFocusAfter(drafts);
  const change = (next: QuestionDraft[]) => {
    if (next.some(({ key }, place) => key !== drafts[place]?.key) || next.length !== drafts.length) forget();
    setDrafts(next);
    // Rows that come, go and move by a button are typed on no field, yet leaving would lose them.
    frame.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const actions = {
    add: () => {
      focus(fieldId(`questions.${drafts.length}.label`));
      change(withQuestion(drafts));
    },
    change: (key: number, part: Partial<QuestionDraft>) =>
      change(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft))),
    remove: (key: number) => {
      const place = drafts.findIndex((draft) => draft.key === key);
      const next = drafts.filter((draft) => draft.key !== key);
      focus(fieldId(`questions.${Math.min(place, next.length - 1)}.label`));
      change(next);
      setSaid(t('removed', { place: place + 1 }));
    },
    move: (key: number, step: -1 | 1) => {
      const next = movedRow(drafts, key, step);
      const place = next.findIndex((draft) => draft.key === key);
      focus(document.activeElement?.id.replace(/\d+/, String(place)) ?? '');
      change(next);
      setSaid(t('moved', { place: place + 1, count: next.length }));
    },
  };
  return { drafts, state, said, frame, actions };
}

/** Rows that were saved learn their ids, so that saving again changes them instead of adding others. */
function useSavedDrafts(questions: QuestionEditorProps['questions']) {
  const [drafts, setDrafts] = useState(() => toDrafts(questions));
  const ids = questions.map(({ id }) => id).join();
  const [known, setKnown] = useState(ids);
  if (known !== ids) {
    setKnown(ids);
    setDrafts(withIds(drafts, questions));
  }
  return [drafts, setDrafts] as const;
}
