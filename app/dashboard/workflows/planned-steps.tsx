import { CircleSlash } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { keptSetting } from '@/lib/modules/workflows/rules';
import type { PlannedStepView, PlanView } from './planned-view';
import { StepIcon } from './step-icon';

/** What a workflow would do for one event: when, and each step with whom it reaches and its subject, or why it is left out. */
export function PlannedSteps({ plan: { when, dueAt, skip, steps } }: { plan: PlanView }) {
  return (
    <div className="grid gap-x-4 gap-y-2 px-3 py-2.5 sm:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]">
      <div className="grid content-start gap-0.5 text-sm tabular-nums">
        <p className={skip ? 'text-muted' : 'font-medium'}>{dueAt ? <time dateTime={dueAt}>{when}</time> : when}</p>
        <SkipNote reason={skip} />
      </div>
      <ol className="grid min-w-0 gap-2">
        {steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
          <PlannedStep key={place} step={step} />
        ))}
      </ol>
    </div>
  );
}

function PlannedStep({ step: { action, names, subject, skip } }: { step: PlannedStepView }) {
  const t = useTranslations('workflows');
  return (
    <li className="grid min-w-0 gap-0.5">
      <p className="flex min-w-0 items-start gap-2">
        <StepIcon type={action.type} className="mt-0.5 size-4 shrink-0 text-muted" />
        <span className="min-w-0 break-words">
          <span className="font-medium">{t(`steps.${action.type}`)}</span>{' '}
          <span className="text-muted">
            <Target action={action} names={names} />
          </span>
        </span>
      </p>
      <div className="grid gap-0.5 ps-6 text-sm">
        {subject ? <p className="break-words text-muted">{subject}</p> : null}
        <SkipNote reason={skip} />
      </div>
    </li>
  );
}

function SkipNote({ reason }: { reason: string }) {
  const t = useTranslations('workflows.simulate');
  if (!reason) return null;
  return (
    <p className="flex items-start gap-1.5 text-warning-text">
      <Icon of={CircleSlash} className="mt-0.75 size-3.5 shrink-0" />
      <span>
        {t('skipped')} {reason}
      </span>
    </p>
  );
}

/** Whom or what it reaches. */
function Target({ action: { type, settings }, names }: Pick<PlannedStepView, 'action' | 'names'>) {
  const t = useTranslations('workflows.simulate');
  if (type === 'webhook') return t('calls', { url: keptSetting(settings, 'url') });
  if (type === 'add_tag' || type === 'remove_tag') return t('tag', { names, tag: keptSetting(settings, 'tag') });
  return names ? t('to', { names }) : null;
}
