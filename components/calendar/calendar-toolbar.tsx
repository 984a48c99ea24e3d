import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CalendarKeys, type CalendarKeyTargets } from './calendar-keys';
import { type CalendarSearch, calendarHref, calendarViewNames } from './calendar-search';
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
  search: CalendarSearch;
  view: CalendarViewName;
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
  const { search, view, timeZone, now, weekStart, locale, singleKeys = 'on', children } = props;
  const t = useTranslations('calendar');
  const date = dayToWallDate(search.date) ?? toWallDate(now, timeZone);
  const hrefs = periodHrefs(props, date);
  const period = formatPeriod(view, { date, range: visibleRange(view, date, weekStart), locale });
  return (
    <header className="calendar-toolbar flex flex-wrap items-center gap-x-4 gap-y-3 pb-3">
      <nav aria-label={t('heading')} className="flex items-center gap-1">
        <Link
          href={hrefs.today}
          scroll={false}
          prefetch={false}
          aria-keyshortcuts="t"
          title={t('with_key', { name: t('today'), key: 'T' })}
          className={`${barLink} border border-control px-3`}
        >
          {t('today')}
          <LinkPending />
        </Link>
        <Link href={hrefs.previous} scroll={false} aria-label={t(`previous.${view}`)} className={`${barLink} w-8`}>
          <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          <LinkPending />
        </Link>
        <Link href={hrefs.next} scroll={false} aria-label={t(`next.${view}`)} className={`${barLink} w-8`}>
          <ChevronRight aria-hidden className="size-4 rtl:-scale-x-100" />
          <LinkPending />
        </Link>
      </nav>
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <h2 className="text-lg font-semibold tabular-nums text-fg">{period}</h2>
        <p className="text-xs text-muted">
          <span className="sr-only">{t('zone', { zone: zoneLabel(timeZone, now) })}</span>
          <span aria-hidden>{zoneLabel(timeZone, now)}</span>
        </p>
      </div>
      {children}
      <ViewSwitch search={search} view={view} />
      {singleKeys === 'on' ? <CalendarKeys targets={keyTargets(props, hrefs)} /> : null}
    </header>
  );
}

const barLink =
  'inline-flex h-8 items-center justify-center rounded-control text-sm font-medium text-fg hover:bg-hover pointer-coarse:h-11 pointer-coarse:min-w-11';

function ViewSwitch({ search, view }: Pick<CalendarToolbarProps, 'search' | 'view'>) {
  const t = useTranslations('calendar');
  return (
    <nav aria-label={t('views')} className="flex gap-0.5 rounded-control bg-sunken p-0.5">
      {calendarViewNames.map((name) => (
        <Link
          key={name}
          href={calendarHref(search, { view: name })}
          scroll={false}
          aria-keyshortcuts={viewKeys[name]}
          title={t('with_key', { name: t(`view.${name}`), key: viewKeys[name].toUpperCase() })}
          aria-current={name === view ? 'page' : undefined}
          className="inline-flex h-7 items-center rounded-chip px-2.5 text-sm text-muted hover:text-fg aria-[current=page]:bg-bg aria-[current=page]:font-medium aria-[current=page]:text-fg aria-[current=page]:ring-1 aria-[current=page]:ring-line pointer-coarse:h-11"
        >
          {t(`view.${name}`)}
          <LinkPending />
        </Link>
      ))}
    </nav>
  );
}

/** The single keys that open the views; `t` is today. */
const viewKeys = { day: 'd', week: 'w', month: 'm', agenda: 'a', team: 's' } as const;

type PeriodHrefs = Record<'today' | 'previous' | 'next', string>;

function periodHrefs({ search, view, timeZone, now }: CalendarToolbarProps, date: Date): PeriodHrefs {
  const stepped = (direction: -1 | 1) => wallDateToDay(stepDate(view, date, direction));
  return {
    today: calendarHref(search, { date: wallDateToDay(toWallDate(now, timeZone)) }),
    previous: calendarHref(search, { date: stepped(-1) }),
    next: calendarHref(search, { date: stepped(1) }),
  };
}

function keyTargets({ search, direction }: CalendarToolbarProps, hrefs: PeriodHrefs): CalendarKeyTargets {
  return {
    ...Object.fromEntries(calendarViewNames.map((view) => [viewKeys[view], calendarHref(search, { view })])),
    t: hrefs.today,
    ArrowLeft: direction === 'rtl' ? hrefs.next : hrefs.previous,
    ArrowRight: direction === 'rtl' ? hrefs.previous : hrefs.next,
  };
}
