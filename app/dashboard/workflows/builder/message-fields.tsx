'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, useRef } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { Field, fieldId } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import { renderMessage, smsLength } from '@/lib/modules/workflows/messages/rules';
import { MessagePreview } from './message-preview';
import type { Sample } from './sample';
import { VariableMenu } from './variable-menu';
import { STEP_TEXTS, type StepDraft } from './workflow-draft';

export type MessageType = 'email_invitee' | 'email_host' | 'send_sms' | 'push';

interface MessageFieldsProps {
  type: MessageType;
  step: StepDraft;
  /** The wire name of the step, `actions.0`. */
  name: string;
  sample: Sample;
  onChange: (part: Partial<StepDraft>) => void;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A message with variables, and beside it what somebody will read. */
export function MessageFields({ type, step, name, sample, onChange }: MessageFieldsProps) {
  const values = sample.values[type === 'email_host' || type === 'push' ? 'host' : 'client'];
  const [subject, body] = [renderMessage(step.subject, values), renderMessage(step.body, values)];
  const last = useRef<TextField>(null);
  const remember = (event: FocusEvent<TextField>) => {
    last.current = event.currentTarget;
  };
  const target = () => {
    const field = last.current?.isConnected ? last.current : document.getElementById(fieldId(`${name}.body`));
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
  };
  return (
    <div className="grid gap-5 px-4 pt-1 pb-4 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-4">
        {STEP_TEXTS[type].includes('subject') ? (
          <SubjectField
            type={type}
            name={`${name}.subject`}
            text={step.subject}
            unknown={subject.unknown}
            onFocus={remember}
            onChange={(text) => onChange({ subject: text })}
          />
        ) : null}
        <BodyField
          name={`${name}.body`}
          text={step.body}
          unknown={body.unknown}
          onFocus={remember}
          onChange={(text) => onChange({ body: text })}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <VariableMenu target={target} />
          {type === 'send_sms' ? <SmsCount text={body.text} /> : null}
        </div>
      </div>
      <MessagePreview
        type={type}
        subject={subject.text}
        body={body.text}
        written={{ subject: step.subject, body: step.body }}
        sample={sample}
      />
    </div>
  );
}

interface TextProps {
  name: string;
  text: string;
  /** What stands in braces and is no variable. */
  unknown: readonly string[];
  onFocus: (event: FocusEvent<TextField>) => void;
  onChange: (text: string) => void;
}

function SubjectField({ type, name, text, unknown, onFocus, onChange }: TextProps & { type: MessageType }) {
  const t = useTranslations('workflows.form');
  const { errors } = useFieldState(name);
  return (
    <Field
      name={name}
      label={t(type === 'push' ? 'push_title' : 'subject')}
      help={unknown.length > 0 ? <UnknownNote names={unknown} /> : undefined}
      errors={errors}
      optional
    >
      {(control) => (
        <Input
          {...control}
          value={text}
          maxLength={300}
          autoComplete="off"
          onFocus={onFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function BodyField({ name, text, unknown, onFocus, onChange }: TextProps) {
  const t = useTranslations('workflows.form');
  const { errors } = useFieldState(name);
  return (
    <Field
      name={name}
      label={t('body')}
      help={unknown.length > 0 ? <UnknownNote names={unknown} /> : undefined}
      errors={errors}
    >
      {(control) => (
        <Textarea
          {...control}
          value={text}
          rows={6}
          maxLength={20_000}
          onFocus={onFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function UnknownNote({ names }: { names: readonly string[] }) {
  const t = useTranslations('workflows.form');
  return <span className="text-warning-text">{t('unknown', { names: names.join(', '), count: names.length })}</span>;
}

function SmsCount({ text }: { text: string }) {
  const t = useTranslations('workflows.form');
  const { characters, segments, encoding } = smsLength(text);
  return (
    <p className="grid gap-0.5 text-sm text-muted tabular-nums">
      {t('sms', { characters, segments })}
      {encoding === 'unicode' ? <span>{t('sms_unicode')}</span> : null}
    </p>
  );
}
