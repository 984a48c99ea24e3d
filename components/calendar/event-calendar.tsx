'use client';

import 'react-big-calendar/lib/css/react-big-calendar.css';
import './grid.css';
import { useTranslations } from 'next-intl';
import { memo, useMemo, useRef } from 'react';
import { GridContextProvider, GridNowProvider } from './calendar-grid-context';
import { type CalendarViewProps, stepMinutes } from './calendar-view-model';
import { DragCalendar } from './drag-calendar';
import { useEventFocus } from './event-focus';
import { canChange, colorRules, eventProps, neverChange } from './event-rules';
import { GridNote } from './grid-note';
import { gridComponents } from './grid-parts';
import { useMonthTabOrder, useMonthWithoutTableRoles } from './month-access';
import { layoutOverlaps, mostAtOnce } from './overlap-layout';
import { mostInAColumn } from './team-columns';
import { useEventMoves } from './use-event-moves';
import { useEventNames } from './use-event-names';
import { useFirstColumns } from './use-first-columns';
import { useGridHandlers } from './use-grid-handlers';
import { useBlocks, useClock, useColumns, useHours, useShownEvents } from './use-grid-input';
import { coarsePointer, narrowScreen, useMediaQuery } from './use-media-query';
import { dayToWallDate, toWallDate, visibleRange } from './wall-date';
import { wallDateLocalizer } from './wall-date-localizer';
import { formatPeriod } from './wall-format';

const views = { month: true, week: true, day: true };
/** A week's column is a seventh of the grid, a day's is all of it. */
const narrowPercent = { month: 0, week: 40, team: 40, day: 6 };
const ignore = () => {};
// A tooltip would repeat, to screen readers, the name the event already has.
const noTooltip = () => '';

/** The grid of a month, week, day or of a day's staff side by side. It must not render on the server: it reads the browser's screen and pointer. */
export const EventCalendar = memo(function EventCalendar(props: CalendarViewProps) {
  const { view, search, timeZone, now, weekStart, locale, direction = 'ltr', state, retry, onMove } = props;
  const t = useTranslations('calendar');
  const root = useRef<HTMLElement>(null);
  const isTouch = useMediaQuery(coarsePointer);
  const isNarrow = useMediaQuery(narrowScreen);
  const date = useMemo(() => dayToWallDate(search.date) ?? toWallDate(now, timeZone), [search.date, now, timeZone]);
  const range = useMemo(() => visibleRange(view, date, weekStart), [view, date, weekStart]);
  const { events: allEvents, commit, nudge, announcement } = useEventMoves(props);
  const events = useShownEvents(allEvents, { view, range });
  const { inMonth, behind } = useBlocks(props, range);
  const order = useMemo(() => new Map(events.map(({ id }, index) => [id, index])), [events]);
  const columns = useColumns(props, events);
  const most = useMemo(() => {
    if (view === 'month') return 1;
    return columns ? mostInAColumn(events, columns.of) : mostAtOnce(events);
  }, [events, view, columns]);
  const gutterPx = isNarrow ? 48 : 60;
  // As the style sheet has it.
  const columnPx = view === 'week' ? most * 25 + 10 : 0;
  const drawn = useFirstColumns(root, events, { range, columnPx, gutterPx });
  const clock = useClock(now, timeZone);
  const hours = useHours(props, { events, range, columns: columns?.shown });
  const wantFocus = useEventFocus(root);
  const { isPending, handlers } = useGridHandlers({
    ...props,
    direction,
    range,
    commit,
    nudge,
    wantFocus,
    columns: columns?.shown,
  });
  const nameOf = useEventNames(locale);
  const narrowBelow = isNarrow ? narrowPercent.week : narrowPercent[view];
  const context = useMemo(() => ({ locale, timeZone, nameOf, narrowBelow }), [locale, timeZone, nameOf, narrowBelow]);
  const colors = useMemo(() => colorRules(events), [events]);
  const messages = useMemo(() => ({ allDay: t('all_day') }), [t]);
  useMonthWithoutTableRoles(root, view === 'month');
  useMonthTabOrder(root, order);
  const isFixed = isTouch || !onMove;
  const canSelect = !isTouch && Boolean(props.onSelectSlot);
  const label = t('grid', { view: t(`view.${view}`), period: formatPeriod(view, { date, range, locale }) });
  return (
    <section
      ref={root}
      aria-label={label}
      aria-busy={isPending || state === 'loading'}
      className="event-calendar"
      data-view={view}
      data-fixed={isFixed || undefined}
      style={{ '--at-once': String(most) }}
      onPointerEnter={props.onPointAt}
    >
      <style>{colors}</style>
      <GridContextProvider value={context}>
        <GridNowProvider value={now}>
          <DragCalendar
            root={root}
            {...handlers}
            {...hours}
            localizer={wallDateLocalizer(locale, weekStart)}
            events={inMonth.length > 0 ? [...drawn, ...inMonth] : drawn}
            backgroundEvents={behind}
            selected={events.find(({ id }) => id === search.event)}
            date={date}
            view={view === 'team' ? 'day' : view}
            resources={columns?.shown}
            resourceAccessor={columns?.of}
            resourceTitleAccessor="name"
            views={views}
            toolbar={false}
            gutterPx={gutterPx}
            getNow={clock}
            rtl={direction === 'rtl'}
            messages={messages}
            components={gridComponents}
            eventPropGetter={eventProps}
            dayLayoutAlgorithm={layoutOverlaps}
            tooltipAccessor={noTooltip}
            canDrag={isFixed ? neverChange : canChange}
            selectable={canSelect}
            step={stepMinutes}
            timeslots={60 / stepMinutes}
            showMultiDayTimes
            popup={false}
            onNavigate={ignore}
            onView={ignore}
          />
        </GridNowProvider>
      </GridContextProvider>
      <GridNote {...{ state, retry }} isEmpty={events.length + behind.length === 0} canBook={canSelect} />
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </section>
  );
});
