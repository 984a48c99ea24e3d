import { useLocale, useTranslations } from 'next-intl';
import { ShareBar } from '@/components/charts/share-bar';
import { Card, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { formatMoney } from '@/lib/core/money';
import type { DayRange } from '@/lib/modules/reports/finance/rules';
import type { CurrencyOverview, PartMoney } from '@/lib/modules/reports/finance/service';
import { rowsHref } from './overview-links';

/** Wire name of a dimension. */
const PARAMS = { eventTypes: 'event_type_id', staff: 'staff_id', locations: 'location_id' } as const;

interface PartsCardProps {
  overview: CurrencyOverview;
  by: keyof typeof PARAMS;
  range: DayRange;
}

const SHOWN = 8;

/** What came in by service, person or place; the parts add up to the whole. */
export function PartsCard({ overview, by, range }: PartsCardProps) {
  const t = useTranslations('finance.parts');
  const { currency } = overview;
  const parts = overview[by].filter(({ received }) => received.count > 0);
  const id = `parts-${by}-${currency}`;
  const lines = (shown: PartMoney[]) =>
    shown.map((part) => <PartLine key={part.id} part={part} overview={overview} by={by} range={range} />);
  const rest = parts.slice(SHOWN);
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={t(by)} />
      {parts.length === 0 ? <p className="p-4 text-sm text-muted">{t('nothing')}</p> : null}
      <ul className="grid gap-3 p-4 empty:hidden">{lines(parts.slice(0, SHOWN))}</ul>
      {rest.length > 0 ? (
        <details className="px-4 pb-4">
          <summary className="w-fit text-sm font-medium">{t('more', { count: rest.length })}</summary>
          <ul className="mt-3 grid gap-3">{lines(rest)}</ul>
        </details>
      ) : null}
    </Card>
  );
}

function PartLine({ part, overview, by, range }: PartsCardProps & { part: PartMoney }) {
  const t = useTranslations('finance.parts');
  const locale = useLocale();
  const { currency, received } = overview;
  const href = rowsHref(
    { range, currency, show: 'received' },
    { [PARAMS[by]]: part.id === null ? 'none' : String(part.id) },
  );
  return (
    <li className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span className={part.id === null ? 'min-w-0 text-muted' : 'min-w-0 break-words'}>
          {part.name ?? t(`none_${by}`)}
        </span>
        <Link href={href} className="shrink-0 text-fg decoration-control tabular-nums">
          {formatMoney(part.received.amount, currency, locale)}
        </Link>
      </div>
      <ShareBar share={received.amount === 0 ? 0 : part.received.amount / received.amount} />
    </li>
  );
}
