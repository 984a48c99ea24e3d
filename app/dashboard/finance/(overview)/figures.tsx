import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Stat } from '@/components/ui/text-parts';
import { numberFormat } from '@/lib/core/formats';
import { formatMoney } from '@/lib/core/money';
import type { CurrencyOverview } from '@/lib/modules/reports/finance/service';
import type { FinanceSearch } from './finance-search';
import { owedHref, rowsHref } from './overview-links';

interface FiguresProps {
  overview: CurrencyOverview;
  search: FinanceSearch;
}

const PLAIN = 'text-fg decoration-control';

/** The figures of a currency, each with the same of the period before; each leads to its rows. */
export function Figures({ overview, search }: FiguresProps) {
  const t = useTranslations('finance.figures');
  const locale = useLocale();
  const { currency, received, givenBack, average, before, owed } = overview;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const rows = (show: 'received' | 'given_back') => rowsHref({ range: search.range, currency, show });
  const note = (now: number, then: number | null | undefined) =>
    before ? t('before', { amount: money(then ?? 0), change: changeOf(now, then ?? 0, locale) }) : undefined;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 lg:grid-cols-4">
      <Stat
        label={t('received', { count: received.count })}
        value={
          <Link href={rows('received')} className={PLAIN}>
            {money(received.amount)}
          </Link>
        }
        note={note(received.amount, before?.received.amount)}
      />
      <Stat
        label={t('given_back', { count: givenBack.count })}
        value={
          <Link href={rows('given_back')} className={PLAIN}>
            {money(givenBack.amount)}
          </Link>
        }
        note={note(givenBack.amount, before?.givenBack.amount)}
      />
      <Stat
        label={t('average')}
        value={
          average === null ? (
            <span className="text-muted">–</span>
          ) : (
            <Link href={rows('received')} className={PLAIN}>
              {money(average)}
            </Link>
          )
        }
        note={average === null ? undefined : note(average, before?.average)}
      />
      <Stat
        label={t('owed', { count: owed.count })}
        value={
          <Link href={owedHref(currency)} className={PLAIN}>
            {money(owed.amount)}
          </Link>
        }
        note={t('owed_note')}
      />
    </dl>
  );
}

/** `+12%`; nothing can be said of a change from zero. */
function changeOf(now: number, then: number, locale: string): string {
  if (then === 0) return '';
  const style = { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const;
  return ` (${numberFormat(locale, style).format((now - then) / then)})`;
}
