import { Check } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from '@/components/layout/brand';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { ButtonLink, Link } from '@/components/ui/link';
import { pathOf, STEPS, type Step } from './steps';

/** A step of the first run: where one is, what is asked and why, and the way out. */
export function SetupFrame({ step, children }: { step: Step; children: ReactNode }) {
  const t = useTranslations('setup');
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <header className="flex h-14 items-center justify-between gap-4 border-b border-line bg-bg px-4 sm:px-6">
        <Brand />
        {step === 'account' ? null : (
          <ButtonLink href="/dashboard" variant="ghost" size="sm">
            {step === 'try' ? t('finish') : t('later')}
          </ButtonLink>
        )}
      </header>
      <main className="mx-auto w-full max-w-2xl flex-1 px-4 py-8 sm:px-6 sm:py-10">
        <Progress current={step} />
        <div className="mt-8 mb-6 grid gap-1.5">
          <h1 className="text-3xl font-semibold tracking-tight text-balance">{t(`${step}.heading`)}</h1>
          <p className="max-w-text text-md text-muted">{t(`${step}.intro`)}</p>
        </div>
        {children}
      </main>
    </div>
  );
}

function Progress({ current }: { current: Step }) {
  const t = useTranslations('setup');
  const place = STEPS.indexOf(current);
  return (
    <nav aria-label={t('steps')}>
      <p className="text-sm text-muted tabular-nums sm:hidden">
        {t('progress', { step: place + 1, all: STEPS.length, name: t(`${current}.name`) })}
      </p>
      <div aria-hidden className="mt-2 flex gap-1.5 sm:hidden">
        {STEPS.map((step, index) => (
          <span key={step} className={cn('h-1 flex-1 rounded-full', index <= place ? 'bg-accent' : 'bg-line-strong')} />
        ))}
      </div>
      <ol className="flex gap-3 max-sm:hidden">
        {STEPS.map((step, index) => (
          <li
            key={step}
            aria-current={step === current ? 'step' : undefined}
            className={cn(
              'flex min-w-0 flex-1 items-center gap-1.5 border-t-3 pt-2 text-sm',
              index <= place ? 'border-accent' : 'border-line-strong',
              step === current ? 'font-semibold' : 'text-muted',
            )}
          >
            {index < place ? (
              <Icon of={Check} className="size-3.5 shrink-0 text-accent-text" strokeWidth={2.5} />
            ) : null}
            <StepName step={step} isLinked={step !== current && step !== 'account' && current !== 'account'} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Every step but the account can be gone to at any time. */
function StepName({ step, isLinked }: { step: Step; isLinked: boolean }) {
  const t = useTranslations('setup');
  if (!isLinked) return t(`${step}.name`);
  return (
    <Link
      href={pathOf(step)}
      className="inline-flex min-h-6 items-center font-normal text-muted no-underline hover:underline"
    >
      {t(`${step}.name`)}
    </Link>
  );
}
