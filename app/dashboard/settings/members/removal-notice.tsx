import { CircleCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

interface RemovalNoticeProps {
  /** The address after a removal says how many appointments moved and stayed. */
  search: Record<string, string | string[] | undefined>;
}

/** What came of a removal; nothing on any other visit. */
export function RemovalNotice({ search }: RemovalNoticeProps) {
  const t = useTranslations('members.removed');
  const [moved, stayed] = [count(search.moved), count(search.stayed)];
  if (moved === null || stayed === null) return null;
  return (
    <p role="status" className="flex gap-2.5 rounded-card bg-success-soft p-3 text-success-text">
      <Icon of={CircleCheck} className="mt-0.5 size-4 shrink-0" />
      <span>
        {t('done')} {moved > 0 ? t('moved', { count: moved }) : null}{' '}
        {stayed > 0 ? t('stayed', { count: stayed }) : null}
      </span>
    </p>
  );
}

function count(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null;
}
