'use client';

import { type RefObject, startTransition, useEffect, useMemo, useState } from 'react';
import { afterPaint } from './after-paint';
import type { GridEvent } from './calendar-view-model';
import { dayMs, type WallRange } from './wall-date';
import { whenIdle } from './when-idle';

interface Columns {
  range: WallRange;
  /** The least width of a day's column. */
  columnPx: number;
  /** The hours beside them. */
  gutterPx: number;
  isShown: boolean;
}

/** Up to so many are drawn at once in any case. */
const fewEvents = 120;
/** And so many at a time out of sight. */
const turnEvents = 40;

/**
 * The events of a crowded view by turns: in sight first those of the days that are, a moment later those beside them; ahead of
 * its time a few at a time, so that a press never waits for all of it.
 */
export function useFirstColumns(
  root: RefObject<HTMLElement | null>,
  events: GridEvent[],
  { range, columnPx, gutterPx, isShown }: Columns,
): GridEvent[] {
  const [isSeen, setIsSeen] = useState(isShown);
  const [count, setCount] = useState(0);
  const [whole, setWhole] = useState<WallRange>();
  if (isShown && !isSeen) setIsSeen(true);
  const isWhole = whole === range || events.length <= fewEvents;
  useEffect(() => {
    if (isWhole) return;
    // Once the first events are on the screen.
    if (isSeen) return afterPaint(() => startTransition(() => setWhole(range)));
    const next = count + turnEvents;
    return whenIdle(() => startTransition(() => (next >= events.length ? setWhole(range) : setCount(next))));
  }, [range, events.length, isWhole, isSeen, count]);
  return useMemo(() => {
    if (isWhole) return events;
    if (!isSeen) return events.slice(0, count);
    const body = root.current?.querySelector('.rbc-time-content');
    const first = daysInSight(
      { range, columnPx },
      body?.scrollLeft ?? 0,
      (body?.clientWidth ?? window.innerWidth) - gutterPx,
    );
    return events.filter(({ start, end }) => end > first.start && start < first.end);
  }, [isWhole, isSeen, count, range, events, root, columnPx, gutterPx]);
}

/** The days of a row of columns that a window of a width shows, by how far it was scrolled. */
export function daysInSight(
  { range, columnPx }: Pick<Columns, 'range' | 'columnPx'>,
  scrolledPx: number,
  widthPx: number,
): WallRange {
  const width = Math.max(columnPx, widthPx / daysOf(range));
  const from = Math.floor(Math.abs(scrolledPx) / width);
  const until = Math.ceil((Math.abs(scrolledPx) + widthPx) / width);
  return { start: dayAt(range, from), end: dayAt(range, until) };
}

function daysOf({ start, end }: WallRange): number {
  return Math.round((end.getTime() - start.getTime()) / dayMs);
}

function dayAt({ start, end }: WallRange, day: number): Date {
  return new Date(Math.min(end.getTime(), start.getTime() + day * dayMs));
}
