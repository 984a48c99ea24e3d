import { Check } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { Card, CardFooter, CardHeader } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import type { Ability } from '@/lib/core/abilities';
import type { Ctx } from '@/lib/infra/ctx';
import type { getSetupProgress } from '@/lib/modules/reports/service';
import { AddSamples } from '../samples/add-samples';
import { RemoveSamples } from '../samples/remove-samples';

type Progress = Awaited<ReturnType<typeof getSetupProgress>>;

interface Step {
  key: Exclude<keyof Progress, 'samples' | 'clients'> | 'account';
  href?: string;
  ability?: Ability;
}

const steps: readonly Step[] = [
  { key: 'account' },
  { key: 'event_types', href: '/dashboard/event-types', ability: 'event-types:write' },
  { key: 'locations', href: '/dashboard/locations/new', ability: 'locations:write' },
  { key: 'events', href: '/dashboard/calendar?new=1', ability: 'events:write' },
  { key: 'tokens', href: '/dashboard/settings/tokens', ability: 'tokens:write' },
];

/** What is missing for the first booking; shown until there is one. */
export async function SetupSteps({ ctx, progress }: { ctx: Ctx; progress: Progress }) {
  const t = await getTranslations('home.setup');
  const offered = steps.filter(({ ability }) => !ability || ctx.actor.abilities.has(ability));
  const isDone = ({ key }: Step) => key === 'account' || progress[key];
  return (
    <Card aria-labelledby="setup">
      <CardHeader
        id="setup"
        title={t('title')}
        description={t('body')}
        actions={
          <p className="text-sm text-muted tabular-nums">
            {t('progress', { done: offered.filter(isDone).length, all: offered.length })}
          </p>
        }
      />
      {ctx.actor.abilities.has('team:write') ? (
        <div className="px-4 pt-3">
          <ButtonLink href="/setup/business" variant="primary" size="sm">
            {progress.event_types ? t('continue') : t('wizard')}
          </ButtonLink>
        </div>
      ) : null}
      <ol className="mt-3 grid">
        {offered.map((step, index) => (
          <StepItem key={step.key} step={step} number={index + 1} state={isDone(step) ? 'done' : 'open'} />
        ))}
      </ol>
      {ctx.actor.abilities.has('team:write') ? <Samples progress={progress} /> : null}
    </Card>
  );
}

interface StepItemProps {
  step: Step;
  number: number;
  state: 'done' | 'open';
}

async function StepItem({ step: { key, href }, number, state }: StepItemProps) {
  const t = await getTranslations('home.setup');
  const title = t(`steps.${key}.title`);
  return (
    <li className="flex items-center gap-3 border-t border-line px-4 py-3">
      <Mark number={number} state={state} doneLabel={t('done')} />
      <div className="grid min-w-0 flex-1">
        <p className={cn('font-medium', state === 'done' && 'text-muted line-through decoration-line-strong')}>
          {title}
        </p>
        <p className="text-sm text-muted">{t(`steps.${key}.body`)}</p>
      </div>
      {href && state === 'open' ? (
        <ButtonLink href={href} size="sm" aria-label={`${t('go')}: ${title}`}>
          {t('go')}
        </ButtonLink>
      ) : null}
    </li>
  );
}

/** Sample data to look around with, until there is something real. */
async function Samples({ progress: { samples, clients, events } }: { progress: Progress }) {
  const t = await getTranslations('setup.samples');
  if (!samples && (clients || events)) return null;
  return (
    <CardFooter className="justify-between">
      <p className="min-w-0 flex-1 basis-64 text-sm text-muted">{samples ? t('there') : t('note')}</p>
      {samples ? <RemoveSamples size="sm" /> : <AddSamples size="sm" />}
    </CardFooter>
  );
}

function Mark({ number, state, doneLabel }: Omit<StepItemProps, 'step'> & { doneLabel: string }) {
  if (state === 'done') {
    return (
      <span className="grid size-6 shrink-0 place-items-center rounded-full bg-success-soft text-success-text">
        <Icon of={Check} className="size-3.5" strokeWidth={2.5} />
        <span className="sr-only">{doneLabel}</span>
      </span>
    );
  }
  return (
    <span
      aria-hidden
      className="grid size-6 shrink-0 place-items-center rounded-full border border-line-strong text-xs font-medium text-muted tabular-nums"
    >
      {number}
    </span>
  );
}
