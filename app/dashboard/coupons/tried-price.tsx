import { CircleCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { formatMoney } from '@/lib/core/money';
import type { TriedCoupon } from '@/lib/modules/coupons/validation/service';

interface TriedPriceProps {
  tried: TriedCoupon;
  locale: string;
}

/** What a booking costs without and with the code. */
export function TriedPrice({ tried: { before, after }, locale }: TriedPriceProps) {
  const t = useTranslations('coupons.try');
  const money = (minor: bigint) => formatMoney(minor, after.currency, locale);
  return (
    <section role="status" aria-label={t('result')} className="grid gap-3 rounded-card bg-success-soft p-4">
      <p className="flex gap-2 font-medium text-success-text">
        <Icon of={CircleCheck} className="mt-0.5 size-4 shrink-0" />
        {t('works')}
      </p>
      <dl className="grid gap-1.5 text-sm tabular-nums">
        <Line term={t('before')}>
          <s className="text-muted">{money(before.total)}</s>
        </Line>
        <Line term={t('discount')}>{money(-after.discount)}</Line>
        {after.tax > 0n ? <Line term={t('tax')}>{money(after.tax)}</Line> : null}
        <div className="flex items-baseline justify-between gap-4 border-t border-line-strong pt-2 text-md font-semibold">
          <dt>{t('after')}</dt>
          <dd>{money(after.total)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
