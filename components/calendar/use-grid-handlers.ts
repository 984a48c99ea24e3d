'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type SyntheticEvent, useCallback, useMemo, useTransition } from 'react';
import type { SlotInfo } from 'react-big-calendar';
import type { EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import { calendarHref } from './calendar-search';
import type { CalendarMove, CalendarProps, GridEvent } from './calendar-view-model';
import { stepMinutes, toMove } from './calendar-view-model';
import { canChange } from './grid-parts';
import { addWallDays, dayMs, minuteMs, type WallRange, wallDateToDay, wallDateToLocal } from './wall-date';

type HandlersInput = Pick<CalendarProps, 'search' | 'onMove' | 'onSelectSlot' | 'onOpenEvent'> & {
  direction: 'ltr' | 'rtl';
  range: WallRange;
  commit: (move: CalendarMove) => void;
  nudge: (event: GridEvent, byMs: number) => void;
  wantFocus: (id: string | null) => void;
};

/** Where blocked time is entered and taken away. */
const blocksPath = '/dashboard/availability/time-off';

/** What hands do on the grid, turned into moves, slots and addresses. Identities change only with what they read. */
export function useGridHandlers(input: HandlersInput) {
  const { search, onSelectSlot, onOpenEvent, commit } = input;
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const go = useCallback((href: string) => startTransition(() => router.push(href, { scroll: false })), [router]);
  const openDay = useCallback(
    (date: Date) => go(calendarHref(search, { view: 'day', date: wallDateToDay(date) })),
    [go, search],
  );
  const open = useCallback(
    (event: GridEvent) => {
      if (event.kind === 'count') openDay(event.start);
      else if (event.kind === 'block') go(blocksPath);
      else if (onOpenEvent) onOpenEvent(event.id);
      else go(calendarHref(search, { event: event.id }));
    },
    [go, openDay, onOpenEvent, search],
  );
  const change = useCallback(
    (kind: CalendarMove['kind']) => (args: EventInteractionArgs<GridEvent>) => {
      const { event, start, end } = args;
      const isSame = +new Date(start) === +event.start && +new Date(end) === +event.end;
      if (event.kind === 'event' && !isSame)
        commit(toMove(event.view, kind, { start: new Date(start), end: new Date(end) }));
    },
    [commit],
  );
  const onKeyPressEvent = useEventKeys(input, { open, go });
  const handlers = useMemo(
    () => ({
      onSelectEvent: open,
      onDrillDown: openDay,
      onKeyPressEvent,
      onEventDrop: change('move'),
      onEventResize: change('resize'),
      onSelectSlot: (slot: SlotInfo) => {
        const picked = toSlot(slot);
        if (picked) onSelectSlot?.(picked);
      },
    }),
    [open, openDay, onKeyPressEvent, change, onSelectSlot],
  );
  return { isPending, handlers };
}

type Ways = { open: (event: GridEvent) => void; go: (href: string) => void };

function useEventKeys(input: HandlersInput, { open, go }: Ways) {
  const { search, onMove, direction, range, nudge, wantFocus } = input;
  return useCallback(
    (event: GridEvent, synthetic: SyntheticEvent<HTMLElement>) => {
      const press = synthetic as KeyboardEvent<HTMLElement>;
      const byMs = press.altKey ? nudgeMs(press.key, direction) : 0;
      if (byMs === 0) {
        wantFocus(null);
        // A real button opens by its own click.
        const isOpening = press.key === 'Enter' || press.key === ' ';
        if (!isOpening || press.target instanceof HTMLButtonElement) return;
        press.preventDefault();
        open(event);
        return;
      }
      press.preventDefault();
      if (!onMove || !canChange(event)) return;
      const start = new Date(event.start.getTime() + byMs);
      wantFocus(event.id);
      nudge(event, byMs);
      if (start < range.start || start >= range.end) go(calendarHref(search, { date: wallDateToDay(start) }));
    },
    [search, onMove, direction, range, nudge, wantFocus, open, go],
  );
}

function nudgeMs(key: string, direction: 'ltr' | 'rtl'): number {
  const forward = direction === 'rtl' ? -dayMs : dayMs;
  const steps: Record<string, number> = {
    ArrowUp: -stepMinutes * minuteMs,
    ArrowDown: stepMinutes * minuteMs,
    ArrowLeft: -forward,
    ArrowRight: forward,
  };
  return steps[key] ?? 0;
}

function toSlot({ start, end, slots, action }: SlotInfo) {
  const [firstDay, lastDay] = [slots[0], slots.at(-1)];
  if (action === 'doubleClick' || !firstDay || !lastDay) return null;
  const isDay = slots.every((slot) => slot.getTime() % dayMs === 0);
  // The month computes its end in the browser's zone, so it is taken from the days themselves.
  const range = isDay ? { start: firstDay, end: addWallDays(lastDay, 1) } : { start, end };
  const kind = isDay ? ('day' as const) : action === 'click' ? ('click' as const) : ('range' as const);
  return { kind, start: wallDateToLocal(range.start), end: wallDateToLocal(range.end) };
}
