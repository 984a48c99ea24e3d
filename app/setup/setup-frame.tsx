import { CalendarClock, Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { ButtonLink, Link } from '@/components/ui/link';
import { pathOf, STEPS, type Step } from './steps';

/** A step of the first run: where one is, what is asked and why, and the way out. */
export function SetupFrame({ step, children }: { step: Step; children: ReactNode }) {
  const t = useTranslations('setup');
  const common = useTranslations('common');
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <header className="flex h-14 items-center justify-between gap-4 border-b border-line bg-bg px-4 sm:px-6">
        <span className="flex items-center gap-2.5 text-md font-semibold">
          <span className="grid size-8 place-items-center rounded-control bg-accent text-on-accent">
            <CalendarClock aria-hidden className="size-4.5" strokeWidth={2} />
          </span>
          {common('app_name')}
        </span>
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
      <p className="mb-3 text-sm text-muted tabular-nums sm:hidden">
        {t('progress', { step: place + 1, all: STEPS.length })}
      </p>
      <ol className="flex gap-1.5 sm:gap-3">
        {STEPS.map((step, index) => (
          <li
            key={step}
            aria-current={step === current ? 'step' : undefined}
            className={cn(
              'min-w-0 flex-1 border-t-3 pt-2',
              index <= place ? 'border-accent' : 'border-line-strong',
              step === current ? 'font-semibold' : 'text-muted',
            )}
          >
            <span className="sr-only flex items-center gap-1.5 text-sm sm:not-sr-only sm:flex">
              {index < place ? (
                <Check aria-hidden className="size-3.5 shrink-0 text-accent-text" strokeWidth={2.5} />
              ) : null}
              {index === place || step === 'account' || current === 'account' ? (
                t(`${step}.name`)
              ) : (
                <Link
                  href={pathOf(step)}
                  className="inline-flex min-h-6 items-center font-normal text-muted no-underline hover:underline"
                >
                  {t(`${step}.name`)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
