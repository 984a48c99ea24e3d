import { KeyRound } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { RefusalList, SuccessAnswer } from './answer-list';
import { FieldList } from './field-list';
import type { FieldView } from './field-view';
import { Heading } from './heading';
import { InlineText } from './inline-text';
import { Method } from './method-badge';
import type { OperationView } from './reference-view';
import { forReader, type Reader } from './samples';
import { SamplesFigure } from './samples-figure';

interface OperationSectionProps {
  operation: OperationView;
  reader: Reader;
}

/** Everything about one operation: what it does and takes on one side, a request and its answer on the other. */
export function OperationSection({ operation, reader }: OperationSectionProps) {
  const { anchor, title, answers, sample } = operation;
  const success = answers.find(({ status }) => status.startsWith('2'));
  return (
    <section
      aria-labelledby={anchor}
      className="grid min-w-0 gap-x-10 gap-y-6 border-t border-line py-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <Explanation operation={operation} />
      <div className="grid min-w-0 content-start gap-4 xl:sticky xl:top-20 xl:self-start">
        <SamplesFigure name={anchor} title={title} request={forReader(sample, reader)} />
        {success ? <SuccessAnswer answer={success} title={title} /> : null}
      </div>
    </section>
  );
}

function Explanation({ operation }: { operation: OperationView }) {
  const t = useTranslations('docs');
  const { anchor, parameters, headers, body, answer, answers, title } = operation;
  return (
    <div className="grid min-w-0 content-start gap-6">
      <Head operation={operation} />
      <Fields id={`${anchor}-parameters`} title={t('parameters')} fields={parameters} />
      <Fields id={`${anchor}-headers`} title={t('headers')} fields={headers} />
      <Fields id={`${anchor}-body`} title={t('body')} fields={body} />
      <Fields id={`${anchor}-answer`} title={t('answer_fields')} fields={answer} />
      <Part id={`${anchor}-refusals`} title={t('refusals')}>
        <RefusalList answers={answers.filter(({ status }) => !status.startsWith('2'))} title={title} />
      </Part>
    </div>
  );
}

function Head({ operation: { anchor, method, path, title, description, ability } }: { operation: OperationView }) {
  const t = useTranslations('docs');
  const allowed = ability === 'anonymous' || ability === 'authenticated' ? t(`abilities.${ability}`) : ability;
  return (
    <div className="grid gap-3">
      <Heading level={2} id={anchor} className="text-xl font-semibold">
        {title}
      </Heading>
      <p dir="ltr" className="flex min-w-0 flex-wrap items-baseline gap-2 rounded-control bg-sunken px-3 py-2">
        <Method name={method} />
        <code className="min-w-0 font-mono text-sm break-all">/api/v1{path}</code>
      </p>
      <p className="max-w-text text-muted">
        <InlineText text={description} />
      </p>
      <p className="flex items-center gap-1.5 text-xs text-muted">
        <Icon of={KeyRound} className="size-3.5" />
        {t('ability')} <code className="font-mono text-fg">{allowed}</code>
      </p>
    </div>
  );
}

interface FieldsProps {
  id: string;
  title: string;
  fields: readonly FieldView[];
}

function Fields({ id, title, fields }: FieldsProps) {
  if (fields.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <FieldList fields={fields} />
    </Part>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <div className="grid min-w-0 gap-2">
      <Heading level={3} id={id} className="text-sm font-semibold">
        {title}
      </Heading>
      {children}
    </div>
  );
}
