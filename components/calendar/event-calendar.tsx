'use client';

import 'react-big-calendar/lib/css/react-big-calendar.css';
import './grid.css';
import { useTranslations } from 'next-intl';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { GridNowProvider } from './calendar-grid-context';
import type { CalendarProps } from './calendar-props';
import { useEventFocus } from './event-focus';
import { colorRules } from './event-rules';
import { GridSheetView, type InSight, type SheetStyle } from './grid-sheet-view';
import { type GridSheet, toSheet } from './grid-sheets';
import { useCarriedScroll } from './use-carried-scroll';
import { useEventMoves } from './use-event-moves';
import { useEventNames } from './use-event-names';
import { useClock } from './use-grid-input';
import { useGridSheets } from './use-grid-sheets';
import { useHands } from './use-hands';
import { coarsePointer, narrowScreen, useMediaQuery } from './use-media-query';
import { dayToWallDate, toWallDate } from './wall-date';
import { formatPeriod } from './wall-format';

/** The grid of a month, week, day or of a day's staff side by side. It must not render on the server: it reads the browser's screen and pointer. */
export const EventCalendar = memo(function EventCalendar(props: CalendarProps) {
  const { view, search, period, timeZone, now, weekStart, locale, direction, state, retry, starts } = props;
  const t = useTranslations('calendar');
  const root = useRef<HTMLElement>(null);
  const isTouch = useMediaQuery(coarsePointer);
  const isNarrow = useMediaQuery(narrowScreen);
  const { shown, sheets } = useSheets(props, isNarrow);
  const onLaidOut = useLaidOutSheets(sheets, props.onLaidOut);
  const { moves, commit, nudge, announcement } = useEventMoves({ ...props, views: period.events });
  const focus = useEventFocus(root);
  const { isPending, hands } = useHands({ ...props, commit, nudge, ...focus });
  const { carryScroll, onScrollCapture } = useCarriedScroll();
  const clock = useClock(now, timeZone);
  const nameOf = useEventNames(locale);
  const style = useMemo(
    (): SheetStyle => ({ timeZone, weekStart, locale, direction, isTouch, isNarrow, clock, nameOf }),
    [timeZone, weekStart, locale, direction, isTouch, isNarrow, clock, nameOf],
  );
  const { held } = props;
  // For all that is drawn: with each rule that comes or goes, the browser matches the events of its class anew, in sight or not.
  const colors = useMemo(() => colorRules([period, ...held]), [period, held]);
  const selected = search.event;
  const inSight = useMemo(
    (): InSight => ({ state, retry, selected, starts, carryScroll }),
    [state, retry, selected, starts, carryScroll],
  );
  const date = dayToWallDate(search.date) ?? toWallDate(now, timeZone);
  const label = t('grid', {
    view: t(`view.${view}`),
    period: formatPeriod(view, { date, range: shown.range, locale }),
  });
  return (
    <section
      ref={root}
      aria-label={label}
      aria-busy={isPending || state === 'loading'}
      className="event-calendar"
      data-fixed={isTouch || !hands.mayMove || undefined}
      onScrollCapture={onScrollCapture}
      onPointerEnter={props.onPointAt}
    >
      {colors.map(([color, rule]) => (
        <style key={color}>{rule}</style>
      ))}
      <GridNowProvider value={now}>
        {sheets.map((sheet) => (
          <GridSheetView
            key={sheet.key}
            {...{ sheet, style, moves, hands, onLaidOut }}
            inSight={sheet.key === shown.key ? inSight : undefined}
          />
        ))}
      </GridNowProvider>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </section>
  );
});

/** Tells which of the sheets only have to be painted. @returns what a sheet calls once it is one of them */
function useLaidOutSheets(sheets: readonly GridSheet[], tell: CalendarProps['onLaidOut']) {
  const [laidOut, setLaidOut] = useState<ReadonlySet<GridSheet['key']>>(new Set());
  useEffect(() => tell?.(sheets.map(({ key }) => key).filter((key) => laidOut.has(key))), [tell, sheets, laidOut]);
  return useCallback((key: string) => setLaidOut((known) => (known.has(key) ? known : new Set(known).add(key))), []);
}

const nothingNear: GridSheet[] = [];

/** The sheet of the address and those of the periods beside it; a phone draws none ahead. */
function useSheets({ view, search, period, near, held, weekStart }: CalendarProps, isNarrow: boolean) {
  const { date } = search;
  const shown = useMemo(() => toSheet({ view, date, period }, weekStart), [view, date, period, weekStart]);
  const ahead = useMemo(() => {
    if (isNarrow) return nothingNear;
    return near.flatMap(({ search: { view: other, date: day }, period: of }) =>
      other === 'agenda' ? [] : [toSheet({ view: other, date: day, period: of }, weekStart)],
    );
  }, [near, isNarrow, weekStart]);
  return { shown, sheets: useGridSheets({ shown, near: ahead, held }) };
}
