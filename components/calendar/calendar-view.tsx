'use client';

import './signs.css';
import './calendar.css';
import dynamic from 'next/dynamic';
import { AgendaList } from './agenda-list';
import type { CalendarProps } from './calendar-props';
import { CalendarSkeleton } from './calendar-skeleton';
import { countByDay, toGridEvents } from './calendar-view-model';
import { DayStrip } from './day-strip';
import { narrowScreen, useMediaQuery } from './use-media-query';
import { addWallDays, dayToWallDate, toWallDate, visibleRange } from './wall-date';

const EventCalendar = dynamic(() => import('./event-calendar').then((module) => module.EventCalendar), {
  ssr: false,
  loading: CalendarSkeleton,
});

/**
 * The view the address names, as the screen can show it: below 768 px a week and the team's day are a strip of days above one
 * day's hours, and a month is a strip of its days above that day's list.
 */
export function CalendarView(props: CalendarProps) {
  const { search, view, period, timeZone, now, weekStart, locale } = props;
  const isNarrow = useMediaQuery(narrowScreen);
  const date = dayToWallDate(search.date) ?? toWallDate(now, timeZone);
  if (!isNarrow) return <EventCalendar {...props} />;
  const stripView = view === 'month' ? 'month' : 'week';
  const day = { start: date, end: addWallDays(date, 1) };
  const range = visibleRange(stripView, date, weekStart);
  return (
    <div className="flex flex-col gap-3">
      <DayStrip
        search={{ ...search, view }}
        range={range}
        counts={period.counts ?? Object.fromEntries(countByDay(toGridEvents(period.events, timeZone), range))}
        today={toWallDate(now, timeZone)}
        locale={locale}
      />
      {view === 'month' ? <AgendaList {...props} {...period} range={day} /> : <EventCalendar {...props} view="day" />}
    </div>
  );
}
