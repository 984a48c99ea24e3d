'use client';

import { useTranslations } from 'next-intl';
import { use } from 'react';
import { FormStateContext, useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Input, NativeSelect, Textarea } from '@/components/ui/input';
import { QUESTION_TYPES } from '@/lib/modules/event-types/questions/rules';
import type { QuestionDraft, QuestionType } from './question-draft';

interface PartProps<Value> {
  draft: QuestionDraft;
  name: string;
  onChange: (value: Value) => void;
}

/** What is asked. */
export function LabelField({ draft: { label }, name, onChange }: PartProps<string>) {
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

/** How it is answered. */
export function TypeField({ draft: { type }, name, onChange }: PartProps<QuestionType>) {
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

/** What a choice offers; an error of one line is told at the field. */
export function OptionsField({ draft: { options }, name, onChange }: PartProps<string>) {
  const t = useTranslations('event_types.questions');
  const { fieldErrors = {} } = use(FormStateContext);
  const own = Object.entries(fieldErrors).filter(([field]) => field === name || field.startsWith(`${name}.`));
  return (
    <Field
      name={name}
      label={t('options')}
      help={t('options_help')}
      errors={own.flatMap(([, messages]) => messages)}
      className="sm:col-span-2"
    >
      {(control) => <Textarea {...control} value={options} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}
