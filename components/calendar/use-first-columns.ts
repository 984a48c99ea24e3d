'use client';

import { type RefObject, startTransition, useEffect, useMemo, useState } from 'react';
import { afterPaint } from './after-paint';
import type { GridEvent } from './calendar-view-model';
import { dayMs, type WallRange } from './wall-date';

interface Columns {
  range: WallRange;
  /** The least width of a day's column. */
  columnPx: number;
  /** The hours beside them. */
  gutterPx: number;
}

/** Up to so many are drawn at once in any case. */
const fewEvents = 120;

/** The events of a crowded view in two turns: first of the days that are in sight, a moment later of those beside them. */
export function useFirstColumns(
  root: RefObject<HTMLElement | null>,
  events: GridEvent[],
  columns: Columns,
): GridEvent[] {
  const { range, columnPx, gutterPx } = columns;
  const [whole, setWhole] = useState<WallRange>();
  // Once the first events are on the screen.
  useEffect(() => afterPaint(() => startTransition(() => setWhole(range))), [range]);
  return useMemo(() => {
    if (whole === range || events.length <= fewEvents) return events;
    const body = root.current?.querySelector('.rbc-time-content');
    const first = daysInSight(
      { range, columnPx },
      body?.scrollLeft ?? 0,
      (body?.clientWidth ?? window.innerWidth) - gutterPx,
    );
    return events.filter(({ start, end }) => end > first.start && start < first.end);
  }, [whole, range, events, root, columnPx, gutterPx]);
}

/** The days of a row of columns that a window of a width shows, by how far it was scrolled. */
export function daysInSight(
  { range, columnPx }: Pick<Columns, 'range' | 'columnPx'>,
  scrolledPx: number,
  widthPx: number,
): WallRange {
  const days = Math.round((range.end.getTime() - range.start.getTime()) / dayMs);
  const width = Math.max(columnPx, widthPx / days);
  const from = Math.floor(Math.abs(scrolledPx) / width);
  const until = Math.ceil((Math.abs(scrolledPx) + widthPx) / width);
  const at = (day: number) => new Date(Math.min(range.end.getTime(), range.start.getTime() + day * dayMs));
  return { start: at(from), end: at(until) };
}
