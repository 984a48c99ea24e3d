import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/booking/event-time';
import { Card, CardHeader } from '@/components/ui/card';
import { Stat } from '@/components/ui/text-parts';
import { formatMoney } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import type { IncomeRow } from '@/lib/modules/reports/queries';
import { getFigures } from '@/lib/modules/reports/service';

/** A few figures, each with the same of the period before. */
export async function FigureList({ ctx }: { ctx: Ctx }) {
  const [figures, t, format, locale] = await Promise.all([
    getFigures(ctx),
    getTranslations('home.figures'),
    getFormatter(),
    getLocale(),
  ]);
  const { eventsToday, minutesThisWeek, incomeThisMonth, noShowRate } = figures;
  const percent = (rate: number | null) =>
    rate === null ? '–' : format.number(rate, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Card aria-labelledby="figures">
      <CardHeader id="figures" title={t('title')} />
      <dl className="grid grid-cols-2 gap-x-4 gap-y-5 p-4">
        <Stat
          label={t('events_today')}
          value={format.number(eventsToday.current)}
          note={t('events_before', { count: eventsToday.previous })}
        />
        <Stat
          label={t('hours_week')}
          value={formatMinutes(minutesThisWeek.current, locale)}
          note={t('hours_before', { length: formatMinutes(minutesThisWeek.previous, locale) })}
        />
        {incomeThisMonth ? <Income rows={incomeThisMonth} currency={ctx.team.currency} /> : null}
        <Stat
          label={t('no_shows')}
          value={percent(noShowRate.current)}
          note={
            noShowRate.previous === null
              ? t('nothing_before')
              : t('no_shows_before', { rate: percent(noShowRate.previous) })
          }
        />
      </dl>
    </Card>
  );
}

/** Currencies stand beside each other and are never added up. */
async function Income({ rows, currency }: { rows: IncomeRow[]; currency: string }) {
  const [t, locale] = await Promise.all([getTranslations('home.figures'), getLocale()]);
  const shown = rows.length > 0 ? rows : [{ currency, current: 0, previous: 0 }];
  const amounts = (pick: (row: IncomeRow) => number) =>
    shown.map((row) => formatMoney(pick(row), row.currency, locale)).join(' + ');
  return (
    <Stat
      label={t('income_month')}
      value={amounts((row) => row.current)}
      note={t('income_before', { amount: amounts((row) => row.previous) })}
    />
  );
}
