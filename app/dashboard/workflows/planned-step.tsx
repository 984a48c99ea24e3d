import { CircleSlash } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { keptSetting } from '@/lib/modules/workflows/rules';
import type { PlannedRunView } from './planned-view';
import { StepIcon } from './step-icon';

/** One planned step: when, what, to whom and with which subject, or why it is left out. */
export function PlannedStep({ run }: { run: PlannedRunView }) {
  const t = useTranslations('workflows');
  const { action, when, dueAt, names, subject, skip } = run;
  return (
    <li className="grid gap-x-4 gap-y-0.5 border-t border-line py-2.5 first:border-t-0 sm:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]">
      <p className="text-sm text-muted tabular-nums">{dueAt ? <time dateTime={dueAt}>{when}</time> : when}</p>
      <div className="grid min-w-0 gap-0.5">
        <p className="flex min-w-0 items-start gap-2">
          <StepIcon type={action.type} className="mt-0.5 size-4 shrink-0 text-muted" />
          <span className="min-w-0 break-words">
            <span className="font-medium">{t(`steps.${action.type}`)}</span>{' '}
            <span className="text-muted">
              <Target action={action} names={names} />
            </span>
          </span>
        </p>
        {subject ? <p className="ps-6 text-sm break-words text-muted">{subject}</p> : null}
        {skip ? (
          <p className="flex items-start gap-2 text-sm text-warning-text">
            <CircleSlash aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span>
              {t('simulate.skipped')} {skip}
            </span>
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** Whom or what it reaches. */
function Target({ action: { type, settings }, names }: Pick<PlannedRunView, 'action' | 'names'>) {
  const t = useTranslations('workflows.simulate');
  if (type === 'webhook') return t('calls', { url: keptSetting(settings, 'url') });
  if (type === 'add_tag' || type === 'remove_tag') return t('tag', { names, tag: keptSetting(settings, 'tag') });
  return names ? t('to', { names }) : null;
}
