'use client';

import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MessageFields } from './message-fields';
import type { Sample } from './sample';
import type { StepDraft } from './workflow-draft';

interface StepFieldsProps {
  step: StepDraft;
  /** The wire name of the step, `actions.0`. */
  name: string;
  sample: Sample;
  onChange: (part: Partial<StepDraft>) => void;
}

/** What one step needs to be told: a message with its preview, an address, or a tag. */
export function StepFields({ step, name, sample, onChange }: StepFieldsProps) {
  switch (step.type) {
    case 'webhook':
      return <UrlField url={step.url} name={`${name}.url`} onChange={(url) => onChange({ url })} />;
    case 'add_tag':
    case 'remove_tag':
      return <TagField tag={step.tag} name={`${name}.tag`} onChange={(tag) => onChange({ tag })} />;
    default:
      return <MessageFields type={step.type} {...{ step, name, sample, onChange }} />;
  }
}

interface TextProps {
  name: string;
  onChange: (value: string) => void;
}

function UrlField({ url, name, onChange }: TextProps & { url: string }) {
  const t = useTranslations('workflows.form');
  const { errors } = useFieldState(name);
  return (
    <Field name={name} label={t('url')} help={t('url_help')} errors={errors} className="px-4 pt-1 pb-4">
      {(control) => (
        <Input
          {...control}
          value={url}
          maxLength={2000}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function TagField({ tag, name, onChange }: TextProps & { tag: string }) {
  const t = useTranslations('workflows.form');
  const { errors } = useFieldState(name);
  return (
    <Field name={name} label={t('tag')} errors={errors} className="max-w-sm px-4 pt-1 pb-4">
      {(control) => (
        <Input
          {...control}
          value={tag}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
