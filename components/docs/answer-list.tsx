import { useTranslations } from 'next-intl';
import { CodeFigure, CodeText } from './code-figure';
import { InlineText } from './inline-text';
import type { AnswerView } from './reference-view';

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

/** Every refusal in a line; its body opens in place. */
export function RefusalList({ answers, title }: { answers: readonly AnswerView[]; title: string }) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line">
      {answers.map((answer) => (
        <li key={answer.status}>
          <details>
            <summary className="flex items-baseline gap-3 px-3 py-2 text-sm -outline-offset-2 hover:bg-surface pointer-coarse:py-3">
              <Status status={answer.status} />
              <span className="min-w-0 text-muted">
                <InlineText text={answer.description} />
              </span>
            </summary>
            <div className="grid gap-3 px-3 pb-3">
              {answer.examples.map((example) => (
                <CodeFigure key={example.title} title={example.title || answer.status}>
                  <CodeText code={example.json} label={`${title}, ${answer.status} ${example.title}`} />
                </CodeFigure>
              ))}
            </div>
          </details>
        </li>
      ))}
    </ul>
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
