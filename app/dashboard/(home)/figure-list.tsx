import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/booking/event-time';
import { AppLink } from '@/components/ui/app-link';
import { Card, CardHeader } from '@/components/ui/card';
import { Stat } from '@/components/ui/text-parts';
import { formatMoney } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import type { IncomeRow, OwedRow } from '@/lib/modules/reports/queries';
import { type BookedMinutes, type Figures, getFigures } from '@/lib/modules/reports/service';

/** A few figures, each with the same of the period before. */
export async function FigureList({ ctx }: { ctx: Ctx }) {
  const [figures, t, format] = await Promise.all([getFigures(ctx), getTranslations('home.figures'), getFormatter()]);
  const { eventsToday, incomeThisMonth, outstanding, noShowRate } = figures;
  const { currency } = ctx.team;
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
        <Hours figures={figures} />
        {incomeThisMonth ? <Income rows={incomeThisMonth} currency={currency} /> : null}
        {outstanding ? <Outstanding rows={outstanding} currency={currency} /> : null}
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

/** What is booked of the hours that are open. */
async function Hours({ figures: { thisWeek, weekBefore } }: { figures: Figures }) {
  const [t, locale] = await Promise.all([getTranslations('home.figures'), getLocale()]);
  const booked = ({ booked }: BookedMinutes) => formatMinutes(booked, locale);
  const open = ({ open }: BookedMinutes) => (open === null ? null : formatMinutes(open, locale));
  const [openNow, openBefore] = [open(thisWeek), open(weekBefore)];
  return (
    <Stat
      label={t('hours_week')}
      value={booked(thisWeek)}
      note={
        <>
          {openNow === null ? null : <span className="block">{t('hours_open', { open: openNow })}</span>}
          <span className="block">
            {openBefore === null
              ? t('hours_before', { length: booked(weekBefore) })
              : t('hours_before_open', { length: booked(weekBefore), open: openBefore })}
          </span>
        </>
      }
    />
  );
}

interface MoneyProps<Row> {
  rows: Row[];
  /** The team's: what is shown where there is nothing. */
  currency: string;
}

async function Income({ rows, currency }: MoneyProps<IncomeRow>) {
  const [t, amounts] = await Promise.all([getTranslations('home.figures'), amountsIn(currency)]);
  return (
    <Stat
      label={<FigureLink href="/dashboard/finance">{t('income_month')}</FigureLink>}
      value={amounts(rows, (row) => row.current)}
      note={t('income_before', { amount: amounts(rows, (row) => row.previous) })}
    />
  );
}

async function Outstanding({ rows, currency }: MoneyProps<OwedRow>) {
  const [t, amounts] = await Promise.all([getTranslations('home.figures'), amountsIn(currency)]);
  const isLate = rows.some(({ overdue }) => overdue > 0);
  return (
    <Stat
      label={<FigureLink href="/dashboard/finance/outstanding">{t('outstanding')}</FigureLink>}
      value={amounts(rows, (row) => row.owed)}
      note={isLate ? t('overdue', { amount: amounts(rows, (row) => row.overdue) }) : t('none_overdue')}
    />
  );
}

/** Leads to the page that a figure is the sum of. */
function FigureLink({ href, children }: { href: string; children: string }) {
  return (
    <AppLink
      href={href}
      className="-my-1 inline-block rounded-chip py-1 underline-offset-3 hover:text-fg hover:underline"
    >
      {children}
    </AppLink>
  );
}

/** Currencies stand beside each other and are never added up. */
async function amountsIn(currency: string) {
  const locale = await getLocale();
  return <Row extends { currency: string }>(rows: readonly Row[], pick: (row: Row) => number): string =>
    rows.length === 0
      ? formatMoney(0, currency, locale)
      : rows.map((row) => formatMoney(pick(row), row.currency, locale)).join(' + ');
}
