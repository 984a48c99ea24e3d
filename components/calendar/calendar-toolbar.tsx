'use client';

import { ChevronLeft, ChevronRight } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { CalendarPlaceKeys } from './calendar-keys';
import { type CalendarChange, CalendarLink, useAddress } from './calendar-place';
import { calendarViewNames } from './calendar-search';
import { LinkPending } from './link-pending';
import {
  type CalendarViewName,
  dayToWallDate,
  stepDate,
  toWallDate,
  visibleRange,
  type WeekStart,
  wallDateToDay,
} from './wall-date';
import { formatPeriod, zoneLabel } from './wall-format';

type CalendarToolbarProps = {
  timeZone: string;
  now: string;
  weekStart: WeekStart;
  locale: string;
  direction?: 'ltr' | 'rtl';
  /** `off` where the reader has switched single-key shortcuts off. */
  singleKeys?: 'on' | 'off';
  /** Filters and the like, at the end of the bar. */
  children?: ReactNode;
};

/** Everything here is a link, so it works before and without script. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { timeZone, now, weekStart, locale, direction, singleKeys = 'on', children } = props;
  const { search, view } = useAddress();
  const t = useTranslations('calendar');
  const date = dayToWallDate(search.date) ?? toWallDate(now, timeZone);
  const steps = periodSteps(toWallDate(now, timeZone));
  const period = formatPeriod(view, { date, range: visibleRange(view, date, weekStart), locale });
  return (
    <header className="calendar-toolbar flex flex-wrap items-center gap-x-4 gap-y-3 pb-3">
      <nav aria-label={t('heading')} className="flex items-center gap-1">
        <CalendarLink
          change={steps.today}
          aria-keyshortcuts="t"
          title={t('with_key', { name: t('today'), key: 'T' })}
          className={`${barLink} border border-control px-3`}
        >
          {t('today')}
          <LinkPending />
        </CalendarLink>
        <CalendarLink change={steps.previous} aria-label={t(`previous.${view}`)} className={`${barLink} w-8`}>
          <Icon of={ChevronLeft} className="size-4 rtl:-scale-x-100" />
          <LinkPending />
        </CalendarLink>
        <CalendarLink change={steps.next} aria-label={t(`next.${view}`)} className={`${barLink} w-8`}>
          <Icon of={ChevronRight} className="size-4 rtl:-scale-x-100" />
          <LinkPending />
        </CalendarLink>
      </nav>
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <h2 aria-live="polite" aria-atomic className="text-lg font-semibold tabular-nums text-fg">
          {period}
        </h2>
        <p className="text-xs text-muted">
          <span className="sr-only">{t('zone', { zone: zoneLabel(timeZone, now) })}</span>
          <span aria-hidden>{zoneLabel(timeZone, now)}</span>
        </p>
      </div>
      {children}
      <ViewSwitch view={view} />
      {singleKeys === 'on' ? <CalendarPlaceKeys targets={keyTargets(steps, direction)} /> : null}
    </header>
  );
}

const barLink =
  'inline-flex h-8 items-center justify-center rounded-control text-sm font-medium text-fg hover:bg-hover pointer-coarse:h-11 pointer-coarse:min-w-11';

function ViewSwitch({ view }: { view: CalendarViewName }) {
  const t = useTranslations('calendar');
  return (
    <nav aria-label={t('views')} className="flex flex-wrap gap-0.5 rounded-control bg-sunken p-0.5">
      {calendarViewNames.map((name) => (
        <CalendarLink
          key={name}
          change={{ view: name }}
          aria-keyshortcuts={viewKeys[name]}
          title={t('with_key', { name: t(`view.${name}`), key: viewKeys[name].toUpperCase() })}
          aria-current={name === view ? 'page' : undefined}
          className="inline-flex h-7 items-center rounded-chip px-2.5 text-sm text-muted hover:text-fg aria-[current=page]:bg-bg aria-[current=page]:font-medium aria-[current=page]:text-fg aria-[current=page]:ring-1 aria-[current=page]:ring-line pointer-coarse:h-11"
        >
          {t(`view.${name}`)}
          <LinkPending />
        </CalendarLink>
      ))}
    </nav>
  );
}

/** The single keys that open the views; `t` is today. */
const viewKeys = { day: 'd', week: 'w', month: 'm', agenda: 'a', team: 's' } as const;

type PeriodSteps = Record<'today' | 'previous' | 'next', CalendarChange>;

function periodSteps(today: Date): PeriodSteps {
  const step =
    (direction: -1 | 1): CalendarChange =>
    ({ search, view }) => ({ date: wallDateToDay(stepDate(view, dayToWallDate(search.date) ?? today, direction)) });
  return { today: { date: wallDateToDay(today) }, previous: step(-1), next: step(1) };
}

function keyTargets(
  { today, previous, next }: PeriodSteps,
  direction: 'ltr' | 'rtl' = 'ltr',
): Record<string, CalendarChange> {
  return {
    ...Object.fromEntries(calendarViewNames.map((view) => [viewKeys[view], { view }])),
    t: today,
    ArrowLeft: direction === 'rtl' ? next : previous,
    ArrowRight: direction === 'rtl' ? previous : next,
  };
}
