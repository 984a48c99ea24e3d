import { CalendarClock } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

/** Name and sign of the product, where no business has its own yet. */
export function Brand() {
  const t = useTranslations('common');
  return (
    <span className="flex items-center gap-2.5 text-md font-semibold">
      <span className="grid size-8 place-items-center rounded-control bg-accent text-on-accent">
        <Icon of={CalendarClock} className="size-4.5" strokeWidth={2} />
      </span>
      {t('app_name')}
    </span>
  );
}
