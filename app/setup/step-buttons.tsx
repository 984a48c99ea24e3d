import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { nextOf, pathOf, previousOf, type Step } from './steps';

/** Save and go on, go on without, or go back: what was saved stays either way. */
export function StepButtons({ step }: { step: Step }) {
  const t = useTranslations('setup');
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line pt-5">
      <SubmitButton size="lg">{t('save')}</SubmitButton>
      <ButtonLink href={pathOf(nextOf(step))} variant="ghost" size="lg">
        {t('skip')}
      </ButtonLink>
      <BackLink step={step} />
    </div>
  );
}

/** The way back, at the end of the line. */
export function BackLink({ step }: { step: Step }) {
  const t = useTranslations('common');
  const previous = previousOf(step);
  if (!previous) return null;
  return (
    <ButtonLink href={pathOf(previous)} size="lg" className="ms-auto">
      {t('back')}
    </ButtonLink>
  );
}
