import { FlaskConical } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { RemoveSamples } from './remove-samples';

/** Says that not everything here is real. */
export function SamplesBanner() {
  const t = useTranslations('setup.samples');
  return (
    <section
      aria-label={t('heading')}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card bg-info-soft px-4 py-3 text-info-text"
    >
      <p className="flex min-w-0 flex-1 basis-64 gap-2.5">
        <Icon of={FlaskConical} className="mt-0.5 size-4 shrink-0" />
        {t('there')}
      </p>
      <RemoveSamples size="sm" />
    </section>
  );
}
