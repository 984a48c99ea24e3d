import { useLocale, useTranslations } from 'next-intl';
import { ShareBar } from '@/components/charts/share-bar';
import { Card, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { formatMoney } from '@/lib/core/money';
import type { CurrencyOverview } from '@/lib/modules/reports/finance/service';
import { owedHref } from './overview-links';

/** What invoices wait for today, by how late they are; each age leads to its invoices. */
export function OutstandingCard({ overview }: { overview: CurrencyOverview }) {
  const t = useTranslations('finance.outstanding');
  const locale = useLocale();
  const { currency, outstanding, owed } = overview;
  const id = `outstanding-${currency}`;
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={t('title')} />
      {owed.count === 0 ? (
        <p className="p-4 text-sm text-muted">{t('nothing')}</p>
      ) : (
        <ul className="grid gap-3 p-4">
          {outstanding.map(({ age, amount, count }) => (
            <li key={age} className="grid gap-1.5">
              <div className="flex items-baseline justify-between gap-4 text-sm">
                <span className={count === 0 ? 'text-muted' : undefined}>{t(`ages.${age}`)}</span>
                {count === 0 ? (
                  <span className="text-muted tabular-nums">{formatMoney(0, currency, locale)}</span>
                ) : (
                  <Link
                    href={owedHref(currency, age)}
                    prefetch={false}
                    className="text-fg decoration-control tabular-nums"
                  >
                    {formatMoney(amount, currency, locale)}
                  </Link>
                )}
              </div>
              <ShareBar share={amount / owed.amount} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
