'use client';

import { useTranslations } from 'next-intl';
import { memo, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { afterPaint } from './after-paint';
import { GridContextProvider } from './calendar-grid-context';
import type { CalendarStyle } from './calendar-props';
import { stepMinutes } from './calendar-view-model';
import { DragCalendar } from './drag-calendar';
import { canChange, eventProps, neverChange } from './event-rules';
import { GridNote, type GridNoteProps } from './grid-note';
import { gridComponents } from './grid-parts';
import type { GridSheet } from './grid-sheets';
import { useMonthTabOrder, useMonthWithoutTableRoles } from './month-access';
import { layoutOverlaps, mostAtOnce } from './overlap-layout';
import type { PossibleStarts } from './possible-starts';
import { mostInAColumn } from './team-columns';
import { type Moves, useMovedEvents } from './use-event-moves';
import type { NameOfEvent } from './use-event-names';
import { useFirstColumns } from './use-first-columns';
import { useGridHandlers } from './use-grid-handlers';
import { useBlocks, useColumns, useHours, useShownEvents } from './use-grid-input';
import type { Hands } from './use-hands';
import { wallDateLocalizer } from './wall-date-localizer';
import { whenIdle } from './when-idle';

const views = { month: true, week: true, day: true };
/** A week's column is a seventh of the grid, a day's is all of it. */
const narrowPercent = { month: 0, week: 40, team: 40, day: 6 };
const ignore = () => {};
// A tooltip would repeat, to screen readers, the name the event already has.
const noTooltip = () => '';

/** What all sheets have in common; a new one draws each of them anew. */
export interface SheetStyle extends Omit<CalendarStyle, 'now'> {
  isTouch: boolean;
  isNarrow: boolean;
  clock: () => Date;
  nameOf: NameOfEvent;
}

/** What only the sheet in sight has. */
export interface InSight extends Pick<GridNoteProps, 'state' | 'retry'> {
  selected: string | null;
  starts: PossibleStarts | undefined;
  /** Puts the hours where the reader had them in the sheet before. */
  carryScroll: (sheet: HTMLElement) => void;
}

interface GridSheetViewProps {
  sheet: GridSheet;
  style: SheetStyle;
  moves: Moves;
  hands: Hands;
  /** Absent out of sight. */
  inSight: InSight | undefined;
  /** Is told once all of it has been laid out, and it only has to be painted. */
  onLaidOut: (key: string) => void;
}

/** One period in one view. Out of sight it stays as it was drawn, and costs the browser nothing. */
export const GridSheetView = memo(function GridSheetView(props: GridSheetViewProps) {
  const { sheet, style, moves, hands, inSight, onLaidOut } = props;
  const { key, view, date, range, period } = sheet;
  const { timeZone, weekStart, locale, direction, isTouch, isNarrow, clock, nameOf } = style;
  const t = useTranslations('calendar');
  const isShown = inSight !== undefined;
  const root = useRef<HTMLDivElement>(null);
  const moved = useMovedEvents(period.events, { moves, timeZone });
  const events = useShownEvents(moved, { view, range, counts: period.counts });
  const { inMonth, behind } = useBlocks({ blocks: period.blocks, view, timeZone }, range);
  const order = useMemo(() => new Map(events.map(({ id }, index) => [id, index])), [events]);
  const columns = useColumns({ columns: period.columns, view }, events);
  const most = useMemo(() => {
    if (view === 'month') return 1;
    return columns ? mostInAColumn(events, columns.of) : mostAtOnce(events);
  }, [events, view, columns]);
  const gutterPx = isNarrow ? 48 : 60;
  // As the style sheet has it.
  const columnPx = view === 'week' ? most * 25 + 10 : 0;
  const drawn = useFirstColumns(root, events, { range, columnPx, gutterPx, isShown });
  const shown = useMemo(() => (inMonth.length > 0 ? [...drawn, ...inMonth] : drawn), [drawn, inMonth]);
  const hours = useHours(
    { openHours: period.openHours, starts: inSight?.starts, view },
    { events, range, columns: columns?.shown },
  );
  const handlers = useGridHandlers({ hands, direction, range, columns: columns?.shown });
  const narrowBelow = isNarrow ? narrowPercent.week : narrowPercent[view];
  const context = useMemo(() => ({ locale, timeZone, nameOf, narrowBelow }), [locale, timeZone, nameOf, narrowBelow]);
  const messages = useMemo(() => ({ allDay: t('all_day') }), [t]);
  const selected = events.find(({ id }) => id === inSight?.selected);
  useMonthWithoutTableRoles(root, view === 'month');
  useMonthTabOrder(root, order);
  useLaidOut(root, {
    isShown,
    isWhole: drawn.length === events.length,
    drawn,
    done: () => onLaidOut(key),
  });
  const carryScroll = inSight?.carryScroll;
  useLayoutEffect(() => {
    if (root.current) carryScroll?.(root.current);
  }, [carryScroll]);
  useEffect(() => {
    if (inSight) hands.keepFocus();
  });
  return (
    <div
      ref={root}
      className="calendar-sheet"
      data-shown={inSight ? '' : undefined}
      data-view={view}
      style={{ '--at-once': String(most) }}
    >
      <GridContextProvider value={context}>
        <DragCalendar
          root={root}
          {...handlers}
          {...hours}
          localizer={wallDateLocalizer(locale, weekStart)}
          events={shown}
          backgroundEvents={behind}
          selected={selected}
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
          canDrag={isTouch || !hands.mayMove ? neverChange : canChange}
          selectable={!isTouch && hands.mayPick}
          step={stepMinutes}
          timeslots={60 / stepMinutes}
          showMultiDayTimes
          popup={false}
          onNavigate={ignore}
          onView={ignore}
        />
      </GridContextProvider>
      {inSight ? (
        <GridNote {...inSight} isEmpty={events.length + behind.length === 0} canBook={!isTouch && hands.mayPick} />
      ) : null}
    </div>
  );
});

interface LaidOut {
  isShown: boolean;
  /** Whether all of its events are drawn. */
  isWhole: boolean;
  drawn: unknown;
  done: () => void;
}

/** What lies out of sight is laid out before it is needed, while nothing else happens; what is in sight, by the browser. */
function useLaidOut(root: RefObject<HTMLElement | null>, { isShown, isWhole, drawn, done }: LaidOut): void {
  const finish = useEffectEvent(() => {
    // To ask for a size is to have it laid out.
    if (!isShown) root.current?.querySelector('.rbc-calendar > *')?.getBoundingClientRect();
    if (isWhole) done();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is drawn anew has to be laid out anew
  useEffect(() => (isShown ? afterPaint(finish) : whenIdle(finish)), [isShown, drawn]);
}
