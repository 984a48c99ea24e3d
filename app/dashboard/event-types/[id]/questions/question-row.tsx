'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Field, fieldId } from '@/components/ui/field';
import { Input, NativeSelect, Textarea } from '@/components/ui/input';
import { QUESTION_TYPES } from '@/lib/modules/event-types/questions/schema';
import type { QuestionDraft, QuestionType } from './question-draft';

interface QuestionRowProps {
  draft: QuestionDraft;
  place: number;
  count: number;
  actions: {
    change: (key: number, part: Partial<QuestionDraft>) => void;
    move: (key: number, step: -1 | 1) => void;
    remove: (key: number) => void;
  };
}

/** One question: what is asked, how it is answered, whether it must be; Alt with an arrow moves it. */
export function QuestionRow({ draft, place, count, actions }: QuestionRowProps) {
  const t = useTranslations('event_types.questions');
  const { key, id, isRequired } = draft;
  const name = `questions.${place}`;
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(key, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      onKeyDown={move}
      aria-label={t('place', { place: place + 1, count })}
      className="rounded-card border border-line"
    >
      {id === undefined ? null : <input type="hidden" name={`${name}.id`} value={id} />}
      <RowHead draft={draft} place={place} count={count} actions={actions} />
      <div className="grid gap-4 p-3 sm:grid-cols-2">
        <LabelField draft={draft} name={`${name}.label`} onChange={(label) => actions.change(key, { label })} />
        <TypeField draft={draft} name={`${name}.type`} onChange={(type) => actions.change(key, { type })} />
        <Checkbox
          id={fieldId(`${name}.is_required`)}
          name={`${name}.is_required`}
          label={t('required')}
          checked={isRequired}
          onChange={(event) => actions.change(key, { isRequired: event.currentTarget.checked })}
          // A form that was sent is reset by the browser to its defaults.
          ref={(box) => {
            if (box) box.defaultChecked = isRequired;
          }}
          className="self-end sm:pb-1"
        />
        {draft.type === 'select' ? (
          <OptionsField
            draft={draft}
            name={`${name}.options`}
            onChange={(options) => actions.change(key, { options })}
          />
        ) : null}
      </div>
    </li>
  );
}

function RowHead({ draft: { key }, place, count, actions }: QuestionRowProps) {
  const t = useTranslations('event_types.questions');
  const number = place + 1;
  return (
    <div className="flex items-center gap-1 border-b border-line py-1 ps-3 pe-1">
      <span aria-hidden className="me-auto text-sm font-medium text-muted tabular-nums">
        {number}
      </span>
      <Button
        id={fieldId(`questions.${place}.up`)}
        variant="ghost"
        size="icon-sm"
        aria-label={t('move_up', { place: number })}
        aria-disabled={place === 0}
        onClick={() => actions.move(key, -1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        id={fieldId(`questions.${place}.down`)}
        variant="ghost"
        size="icon-sm"
        aria-label={t('move_down', { place: number })}
        aria-disabled={number === count}
        onClick={() => actions.move(key, 1)}
      >
        <ArrowDown aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('remove', { place: number })}
        onClick={() => actions.remove(key)}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}

interface PartProps<Value> {
  draft: QuestionDraft;
  name: string;
  onChange: (value: Value) => void;
}

function LabelField({ draft: { label }, name, onChange }: PartProps<string>) {
  const t = useTranslations('event_types.questions');
  const { errors } = useFieldState(name);
  return (
    <Field name={name} label={t('label')} errors={errors} className="sm:col-span-2">
      {(control) => (
        <Input
          {...control}
          value={label}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function TypeField({ draft: { type }, name, onChange }: PartProps<QuestionType>) {
  const t = useTranslations('event_types.questions');
  const { errors } = useFieldState(name);
  return (
    <Field name={name} label={t('type')} errors={errors}>
      {(control) => (
        <NativeSelect
          {...control}
          value={type}
          onChange={(event) => onChange(event.currentTarget.value as QuestionType)}
          // A form that was sent is reset by the browser to its defaults.
          ref={(list) => {
            for (const option of list?.options ?? []) option.defaultSelected = option.value === type;
          }}
        >
          {QUESTION_TYPES.map((one) => (
            <option key={one} value={one}>
              {t(`types.${one}`)}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}

function OptionsField({ draft: { options }, name, onChange }: PartProps<string>) {
  const t = useTranslations('event_types.questions');
  const { errors } = useFieldState(name);
  return (
    <Field name={name} label={t('options')} help={t('options_help')} errors={errors} className="sm:col-span-2">
      {(control) => <Textarea {...control} value={options} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}
