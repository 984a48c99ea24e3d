import { Info } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

/** Says plainly that workflows send nothing yet. */
export function NotSentNote() {
  const t = useTranslations('workflows.not_sent');
  return (
    <div role="note" className="flex gap-2.5 rounded-card bg-info-soft p-3 text-info-text">
      <Icon of={Info} className="mt-0.5 size-4 shrink-0" />
      <p className="min-w-0 text-sm">
        <span className="font-medium">{t('title')}.</span> {t('body')}
      </p>
    </div>
  );
}
