import { useTranslations } from 'next-intl';
import { formatDay } from '@/components/booking/event-time';
import { Card } from '@/components/ui/card';
import { Stat } from '@/components/ui/text-parts';
import { formatMoney } from '@/lib/core/money';
import type { MoneySum, ProfileRow } from '@/lib/modules/clients/profile/queries';
import type { ViewStyle } from '../../events/event-view';

interface ClientTotalsProps {
  profile: ProfileRow;
  style: ViewStyle;
}

/** What a client's visits and payments add up to, each currency by itself. */
export function ClientTotals({ profile, style }: ClientTotalsProps) {
  const t = useTranslations('clients.page');
  const { visits, noShows, lastVisit, spent, outstanding } = profile;
  const last = lastVisit ? t('last', { day: formatDay(lastVisit, style, style.now) }) : null;
  return (
    <Card aria-label={t('totals')}>
      <dl className="grid grid-cols-2 gap-4 p-4 sm:grid-cols-4">
        <Stat label={t('visits')} value={visits} note={last} />
        <Stat label={t('no_shows')} value={noShows} />
        {spent ? <Stat label={t('spent')} value={<Money sums={spent} style={style} />} /> : null}
        {outstanding ? <Stat label={t('outstanding')} value={<Money sums={outstanding} style={style} />} /> : null}
      </dl>
    </Card>
  );
}

function Money({ sums, style: { locale } }: { sums: readonly MoneySum[]; style: ViewStyle }) {
  if (sums.length === 0) return '–';
  return (
    <span className="grid">
      {sums.map(({ amount, currency }) => (
        <span key={currency}>{formatMoney(amount, currency, locale)}</span>
      ))}
    </span>
  );
}
