'use client';

import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import './grid.css';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import withDragAndDrop from 'react-big-calendar/lib/addons/dragAndDrop/withDragAndDrop.js';
import Calendar from 'react-big-calendar/lib/Calendar.js';
import { GridContextProvider } from './calendar-grid-context';
import { calendarHref } from './calendar-search';
import {
  type CalendarProps,
  closedMask,
  type GridEvent,
  hoursShown,
  monthCountsAbove,
  stepMinutes,
  toDayCounts,
  toGridBlocks,
} from './calendar-view-model';
import { useEventFocus } from './event-focus';
import { canChange, eventProps, gridComponents, neverChange } from './grid-parts';
import { useMonthTabOrder, useMonthWithoutTableRoles } from './month-access';
import { layoutOverlaps, mostAtOnce } from './overlap-layout';
import { useEventMoves } from './use-event-moves';
import { useGridHandlers } from './use-grid-handlers';
import { coarsePointer, useMediaQuery } from './use-media-query';
import { dayToWallDate, minuteMs, toWallDate, visibleRange, type WallRange, wallDateToDay } from './wall-date';
import { wallDateLocalizer } from './wall-date-localizer';
import { formatPeriod } from './wall-format';

const DragCalendar = withDragAndDrop<GridEvent>(Calendar);
const noBlocks: GridEvent[] = [];
const views = { month: true, week: true, day: true };
const ignore = () => {};
// A tooltip would repeat, to screen readers, the name the event already has.
const noTooltip = () => '';

export type EventCalendarProps = CalendarProps & { view: 'month' | 'week' | 'day'; direction?: 'ltr' | 'rtl' };

/** The grid of a month, week or day. It must not render on the server: it reads the browser's screen and pointer. */
export function EventCalendar(props: EventCalendarProps) {
  const { view, search, timeZone, now, weekStart, locale, direction = 'ltr', onMove } = props;
  const t = useTranslations('calendar');
  const root = useRef<HTMLElement>(null);
  const isTouch = useMediaQuery(coarsePointer);
  const date = useMemo(() => dayToWallDate(search.date) ?? toWallDate(now, timeZone), [search.date, now, timeZone]);
  const range = useMemo(() => visibleRange(view, date, weekStart), [view, date, weekStart]);
  const { events: allEvents, commit, nudge, announcement } = useEventMoves(props);
  const events = useShownEvents(allEvents, { view, range });
  const { inMonth, behind } = useBlocks(props, range);
  const order = useMemo(() => new Map(events.map(({ id }, index) => [id, index])), [events]);
  const width = useMemo(() => ({ '--at-once': String(view === 'month' ? 1 : mostAtOnce(events)) }), [events, view]);
  const clock = useClock(now, timeZone);
  const hours = useHours(props, { events, range });
  const wantFocus = useEventFocus(root);
  const { isPending, handlers } = useGridHandlers({ ...props, direction, range, commit, nudge, wantFocus });
  const context = useMemo(() => {
    const dayHref = (day: Date) => calendarHref(search, { view: 'day', date: wallDateToDay(day) });
    return { locale, timeZone, now, dayHref };
  }, [locale, timeZone, now, search]);
  const messages = useMemo(() => ({ allDay: t('all_day') }), [t]);
  useMonthWithoutTableRoles(root, view === 'month');
  useMonthTabOrder(root, order);
  const isFixed = isTouch || !onMove;
  const label = t('grid', { view: t(`view.${view}`), period: formatPeriod(view, { date, range, locale }) });
  return (
    <section
      ref={root}
      aria-label={label}
      aria-busy={isPending}
      className="event-calendar"
      data-view={view}
      style={width}
    >
      <GridContextProvider value={context}>
        <DragCalendar
          {...handlers}
          {...hours}
          localizer={wallDateLocalizer(locale, weekStart)}
          events={inMonth.length > 0 ? [...events, ...inMonth] : events}
          backgroundEvents={behind}
          selected={events.find(({ id }) => id === search.event)}
          date={date}
          view={view}
          views={views}
          toolbar={false}
          getNow={clock}
          rtl={direction === 'rtl'}
          messages={messages}
          components={gridComponents}
          eventPropGetter={eventProps}
          dayLayoutAlgorithm={layoutOverlaps}
          tooltipAccessor={noTooltip}
          draggableAccessor={isFixed ? neverChange : canChange}
          resizableAccessor={isFixed || view === 'month' ? neverChange : canChange}
          selectable={!isTouch && Boolean(props.onSelectSlot)}
          step={stepMinutes}
          timeslots={60 / stepMinutes}
          showMultiDayTimes
          popup={false}
          onNavigate={ignore}
          onView={ignore}
        />
      </GridContextProvider>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </section>
  );
}

type Shown = { view: EventCalendarProps['view']; range: WallRange };

function useShownEvents(events: GridEvent[], { view, range }: Shown): GridEvent[] {
  return useMemo(() => {
    const visible = events.filter(({ start, end }) => end > range.start && start < range.end);
    return view === 'month' && visible.length > monthCountsAbove ? toDayCounts(visible, range) : visible;
  }, [events, view, range]);
}

/** Blocked time lies behind the hours of a day; in a month, which has none, it is listed among the events. */
function useBlocks({ blocks, view, timeZone }: EventCalendarProps, range: WallRange) {
  return useMemo(() => {
    const all = toGridBlocks(blocks ?? [], timeZone).filter(({ start, end }) => end > range.start && start < range.end);
    return view === 'month' ? { inMonth: all, behind: noBlocks } : { inMonth: noBlocks, behind: all };
  }, [blocks, view, timeZone, range]);
}

/** The server's time, carried on by the browser's monotonic clock. */
function useClock(now: string, timeZone: string): () => Date {
  return useMemo(() => {
    const offset = Date.parse(now) - performance.now();
    return () => toWallDate(new Date(offset + performance.now()), timeZone);
  }, [now, timeZone]);
}

function useHours({ openHours, view }: EventCalendarProps, input: { events: GridEvent[]; range: WallRange }) {
  const { events, range } = input;
  const [first, last] = hoursShown(view === 'month' ? [] : events, openHours ?? [], range);
  return useMemo(() => {
    const dayPropGetter = (date: Date) => {
      const day = wallDateToDay(date);
      const isClosed = openHours !== undefined && !openHours.some((hours) => hours.date === day);
      const mask = openHours ? closedMask(day, openHours, [first, last]) : 'none';
      return { className: isClosed ? 'is-closed' : '', style: { '--closed-mask': mask } };
    };
    return {
      min: new Date(first * minuteMs),
      // The grid reads only the time of day, and midnight would be the day's start.
      max: new Date(last * minuteMs - (last === 1440 ? 1 : 0)),
      scrollToTime: new Date(first * minuteMs),
      dayPropGetter,
    };
  }, [openHours, first, last]);
}
