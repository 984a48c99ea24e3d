'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { CalendarPeriod } from './calendar-period';
import {
  closedMask,
  type DayCounts,
  type GridEvent,
  type GridView,
  hoursShown,
  monthCountsAbove,
  type StaffColumn,
  toDayCounts,
  toGridBlocks,
  toGridCounts,
} from './calendar-view-model';
import { type PossibleStarts, startMarks } from './possible-starts';
import { columnAccessor, columnsFor, teamHours } from './team-columns';
import { isSeenIn, minuteMs, toWallDate, type WallRange, wallDateToDay } from './wall-date';

const noBlocks: GridEvent[] = [];

type Shown = { view: GridView; range: WallRange; counts: DayCounts | undefined };
type Part<Name extends keyof CalendarPeriod> = Pick<CalendarPeriod, Name> & { view: GridView };

/** What the view draws of the events; a month with too many shows counts. */
export function useShownEvents(events: GridEvent[], { view, range, counts }: Shown): GridEvent[] {
  return useMemo(() => {
    if (view === 'month' && counts) return toGridCounts(counts, range);
    const visible = events.filter((event) => isSeenIn(event, range));
    return view === 'month' && visible.length > monthCountsAbove ? toDayCounts(visible, range) : visible;
  }, [events, view, range, counts]);
}

/** Blocked time lies behind the hours of a day; in a month, which has none, it is listed among the events. */
export function useBlocks({ blocks, view, timeZone }: Part<'blocks'> & { timeZone: string }, range: WallRange) {
  return useMemo(() => {
    const all = toGridBlocks(blocks, timeZone).filter((block) => isSeenIn(block, range));
    return view === 'month' ? { inMonth: all, behind: noBlocks } : { inMonth: noBlocks, behind: all };
  }, [blocks, view, timeZone, range]);
}

/** The server's time, carried on by the browser's monotonic clock. */
export function useClock(now: string, timeZone: string): () => Date {
  return useMemo(() => {
    const offset = Date.parse(now) - performance.now();
    return () => toWallDate(new Date(offset + performance.now()), timeZone);
  }, [now, timeZone]);
}

/** The columns of the team's day, and what tells an event's; none in the other views. */
export function useColumns({ columns, view }: Part<'columns'>, events: GridEvent[]) {
  const t = useTranslations('calendar');
  const nobody = t('nobody');
  return useMemo(() => {
    if (view !== 'team' || !columns?.length) return undefined;
    const shown = columnsFor(columns, events, nobody);
    return { shown, of: columnAccessor(shown) };
  }, [columns, view, events, nobody]);
}

type HoursInput = { events: GridEvent[]; range: WallRange; columns: readonly StaffColumn[] | undefined };

/** The hours to draw, and which of them are closed: the team's, or in the team's day each member's own. */
export function useHours(
  { openHours, starts, view }: Part<'openHours'> & { starts: PossibleStarts | undefined },
  { events, range, columns }: HoursInput,
) {
  const [first, last] = columns
    ? teamHours(events, columns, range)
    : hoursShown(view === 'month' ? [] : events, openHours ?? [], range);
  return useMemo(() => {
    const own = new Map(columns?.map((column) => [column.id, column.openHours]));
    const dayPropGetter = (date: Date, resource?: number | string) => {
      const day = wallDateToDay(date);
      const hours = columns ? own.get(String(resource)) : openHours;
      const isClosed = hours !== undefined && !hours.some((open) => open.date === day);
      const mask = hours ? closedMask(day, hours, [first, last]) : 'none';
      const isMarked = starts?.date === day && (!columns || !starts.staffId || starts.staffId === String(resource));
      const marks = isMarked ? { '--starts': startMarks(starts, [first, last]) } : {};
      return { className: isClosed ? 'is-closed' : '', style: { '--closed-mask': mask, ...marks } };
    };
    return {
      min: new Date(first * minuteMs),
      // The grid reads only the time of day, and midnight would be the day's start.
      max: new Date(last * minuteMs - (last === 1440 ? 1 : 0)),
      scrollToTime: new Date(first * minuteMs),
      dayPropGetter,
    };
  }, [openHours, starts, columns, first, last]);
}
