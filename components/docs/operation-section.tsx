import { Hash, KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RefusalList, SuccessAnswer } from './answer-list';
import { FieldList } from './field-list';
import type { FieldView } from './field-view';
import { InlineText } from './inline-text';
import { Method } from './method-badge';
import type { OperationView } from './reference-view';
import { SamplesFigure } from './samples-figure';

/** Everything about one operation: what it does and takes on one side, a request and its answer on the other. */
export function OperationSection({ operation }: { operation: OperationView }) {
  const { anchor, title, answers, sample } = operation;
  const success = answers.find(({ status }) => status.startsWith('2'));
  return (
    <section
      aria-labelledby={anchor}
      className="grid min-w-0 gap-x-10 gap-y-6 border-t border-line py-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <Explanation operation={operation} />
      <div className="grid min-w-0 content-start gap-4 xl:sticky xl:top-20 xl:self-start">
        <SamplesFigure name={anchor} title={title} request={sample} />
        {success ? <SuccessAnswer answer={success} title={title} /> : null}
      </div>
    </section>
  );
}

function Explanation({ operation }: { operation: OperationView }) {
  const t = useTranslations('docs');
  const { parameters, headers, body, answer, answers, title } = operation;
  return (
    <div className="grid min-w-0 content-start gap-6">
      <Head operation={operation} />
      <Fields title={t('parameters')} fields={parameters} />
      <Fields title={t('headers')} fields={headers} />
      <Fields title={t('body')} fields={body} />
      <Folded title={t('answer_fields')} fields={answer} />
      <Part title={t('refusals')}>
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
      <h2 id={anchor} className="group/heading text-xl font-semibold">
        <a href={`#${anchor}`} className="rounded-chip">
          {title}
          <Hash aria-hidden className="ms-1.5 inline size-4 text-muted opacity-0 group-hover/heading:opacity-100" />
        </a>
      </h2>
      <p dir="ltr" className="flex min-w-0 flex-wrap items-baseline gap-2 rounded-control bg-sunken px-3 py-2">
        <Method name={method} />
        <code className="min-w-0 font-mono text-sm break-all">/api/v1{path}</code>
      </p>
      <p className="max-w-text text-muted">
        <InlineText text={description} />
      </p>
      <p className="flex items-center gap-1.5 text-xs text-muted">
        <KeyRound aria-hidden className="size-3.5" />
        {t('ability')} <code className="font-mono text-fg">{allowed}</code>
      </p>
    </div>
  );
}

function Fields({ title, fields }: { title: string; fields: readonly FieldView[] }) {
  if (fields.length === 0) return null;
  return (
    <Part title={title}>
      <FieldList fields={fields} />
    </Part>
  );
}

function Folded({ title, fields }: { title: string; fields: readonly FieldView[] }) {
  if (fields.length === 0) return null;
  return (
    <details>
      <summary className="w-fit rounded-chip text-sm font-semibold pointer-coarse:py-3">{title}</summary>
      <div className="mt-2">
        <FieldList fields={fields} />
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      {children}
    </div>
  );
}
