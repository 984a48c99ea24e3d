import { useTranslations } from 'next-intl';
import { CodeFigure, CodeText } from './code-figure';
import { Heading } from './heading';
import { InlineText } from './inline-text';
import { type AnswerView, refusalAnchor } from './reference-view';

/** The answer of a success, written out. */
export function SuccessAnswer({ answer, title }: { answer: AnswerView; title: string }) {
  const t = useTranslations('docs');
  const [example] = answer.examples;
  return (
    <CodeFigure
      title={
        <span className="flex items-center gap-2">
          <Status status={answer.status} />
          {t('answer')}
        </span>
      }
    >
      <CodeText code={example?.json ?? ''} label={`${title}, ${t('answer')}`} />
    </CodeFigure>
  );
}

/** Refusals in a line each, whose body opens in place; those that operations share are named and explained elsewhere. */
export function RefusalList({ answers, title }: { answers: readonly AnswerView[]; title: string }) {
  const t = useTranslations('docs');
  const own = answers.filter(({ name }) => name === '');
  const shared = answers.filter(({ name }) => name !== '');
  return (
    <div className="grid gap-2">
      {own.length > 0 ? (
        <ul className="divide-y divide-line rounded-card border border-line">
          {own.map((answer) => (
            <OwnRefusal key={answer.status} answer={answer} title={title} />
          ))}
        </ul>
      ) : null}
      <p className="text-sm text-muted">
        {t('shared_refusals')}{' '}
        <a href="#refusals" className="rounded-chip underline underline-offset-3 pointer-coarse:py-3">
          {shared.map(({ status }) => status).join(', ')}
        </a>
      </p>
    </div>
  );
}

/** What any operation may refuse, written out once. */
export function SharedRefusals({ answers }: { answers: readonly AnswerView[] }) {
  const t = useTranslations('docs');
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="refusals" className="grid gap-8 border-t border-line py-10">
      <Heading level={2} id="refusals" className="text-xl font-semibold">
        {t('refusals')}
      </Heading>
      <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-2">
        {answers.map(({ name, status, description, examples }) => (
          <div key={name} className="grid min-w-0 gap-2">
            <Heading level={3} id={refusalAnchor(name)} className="text-sm font-normal text-muted">
              <Status status={status} /> <InlineText text={description} />
            </Heading>
            {examples.map((example) => (
              <Body key={example.title} answer={{ status, example }} title={t('refusals')} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function OwnRefusal({ answer, title }: { answer: AnswerView; title: string }) {
  const { status, description, examples } = answer;
  return (
    <li>
      <details>
        <summary className="flex items-baseline gap-3 px-3 py-2 text-sm -outline-offset-2 hover:bg-surface pointer-coarse:py-3">
          <Status status={status} />
          <span className="min-w-0 text-muted">
            <InlineText text={description} />
          </span>
        </summary>
        <div className="grid gap-3 px-3 pb-3">
          {examples.map((example) => (
            <Body key={example.title} answer={{ status, example }} title={title} />
          ))}
        </div>
      </details>
    </li>
  );
}

interface BodyProps {
  answer: { status: string; example: AnswerView['examples'][number] };
  title: string;
}

function Body({ answer: { status, example }, title }: BodyProps) {
  return (
    <CodeFigure title={example.title || status}>
      <CodeText code={example.json} label={`${title}, ${status} ${example.title}`} />
    </CodeFigure>
  );
}

function Status({ status }: { status: string }) {
  const tone = status.startsWith('2')
    ? 'text-success-text'
    : status.startsWith('5')
      ? 'text-danger-text'
      : 'text-warning-text';
  return <span className={`font-mono text-xs font-semibold tabular-nums ${tone}`}>{status}</span>;
}
