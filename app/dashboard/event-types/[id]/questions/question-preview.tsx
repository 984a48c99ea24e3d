'use client';

import { useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/choice';
import { type ControlProps, Field } from '@/components/ui/field';
import { Input, NativeSelect, Textarea } from '@/components/ui/input';
import { type QuestionDraft, toOptions } from './question-draft';

/** The questions as a client meets them when booking; nothing here can be answered or sent. */
export function QuestionPreview({ drafts }: { drafts: readonly QuestionDraft[] }) {
  const t = useTranslations('event_types.questions');
  return (
    <Card aria-labelledby="preview" className="bg-surface lg:sticky lg:top-18">
      <CardHeader id="preview" title={t('preview')} />
      <CardBody inert className="grid gap-4">
        {drafts.length === 0 ? <p className="text-muted">{t('preview_empty')}</p> : null}
        {drafts.map((draft, place) => (
          <Question key={draft.key} draft={draft} place={place} />
        ))}
      </CardBody>
    </Card>
  );
}

function Question({ draft, place }: { draft: QuestionDraft; place: number }) {
  const t = useTranslations('event_types.questions');
  const { key, type, isRequired } = draft;
  const label = draft.label.trim() || t('untitled', { place: place + 1 });
  const id = `preview-${key}`;
  // No form owns these controls: they are never sent and never asked for.
  if (type === 'checkbox') return <Checkbox form="" id={id} label={label} />;
  return (
    <Field id={id} name={id} label={label} optional={!isRequired}>
      {(control) => <Answer draft={draft} control={control} />}
    </Field>
  );
}

function Answer({ draft: { type, options }, control }: { draft: QuestionDraft; control: ControlProps }) {
  const t = useTranslations('event_types.questions');
  switch (type) {
    case 'textarea':
      return <Textarea {...control} form="" rows={2} />;
    case 'select':
      return (
        <NativeSelect {...control} form="">
          <option value="">{t('choose')}</option>
          {toOptions(options).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </NativeSelect>
      );
    default:
      return <Input {...control} form="" type={INPUT_TYPES[type]} />;
  }
}

const INPUT_TYPES = { text: 'text', phone: 'tel', number: 'number', date: 'date', checkbox: 'checkbox' } as const;
