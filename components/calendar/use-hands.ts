'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useTransition } from 'react';
import { type CalendarChange, useShow } from './calendar-place';
import type { CalendarHands, CalendarProps } from './calendar-props';
import { calendarHref } from './calendar-search';
import type { CalendarEventView, CalendarMove, CalendarSlot, GridEvent } from './calendar-view-model';
import type { Nudge } from './use-event-moves';
import { wallDateToDay } from './wall-date';

/** What a press on a sheet leads to. These stay the same functions for ever, or each way of the reader would draw every sheet anew. */
export interface Hands {
  mayMove: boolean;
  mayPick: boolean;
  open: (event: GridEvent) => void;
  openDay: (day: Date) => void;
  show: (change: CalendarChange) => void;
  commit: (move: CalendarMove) => void;
  nudge: (event: GridEvent, by: Nudge) => void;
  pick: (slot: CalendarSlot) => void;
  /** Absent where there is nothing to ask. Settles once the question is closed. */
  askMove: ((event: CalendarEventView) => Promise<void>) | undefined;
  /** The event that the keyboard stays on while it is drawn anew. */
  wantFocus: (id: string | null) => void;
  keepFocus: () => void;
}

type HandsInput = Pick<CalendarProps, 'search' | keyof CalendarHands> &
  Pick<Hands, 'commit' | 'nudge' | 'wantFocus' | 'keepFocus'>;

/** Where blocked time is entered and taken away. */
const blocksPath = '/dashboard/availability/time-off';

export function useHands(input: HandsInput): { isPending: boolean; hands: Hands } {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const show = useShow();
  const latest = useLatest(input);
  const go = useCallback((href: string) => startTransition(() => router.push(href, { scroll: false })), [router]);
  const { wantFocus, keepFocus } = input;
  const mayMove = input.onMove !== undefined;
  const mayPick = input.onSelectSlot !== undefined;
  const mayAsk = input.onAskMove !== undefined;
  const hands = useMemo((): Hands => {
    const openDay = (day: Date) => show({ view: 'day', date: wallDateToDay(day) });
    const open = (event: GridEvent) => {
      const { search, onOpenBlock } = latest.current;
      if (event.kind === 'count') openDay(event.start);
      else if (event.kind === 'event') go(calendarHref(search, { event: event.id }));
      else if (onOpenBlock) onOpenBlock(event.view);
      else go(blocksPath);
    };
    return {
      mayMove,
      mayPick,
      open,
      openDay,
      show,
      commit: (move) => latest.current.commit(move),
      nudge: (event, by) => latest.current.nudge(event, by),
      pick: (slot) => latest.current.onSelectSlot?.(slot),
      askMove: mayAsk ? async (event) => latest.current.onAskMove?.(event) : undefined,
      wantFocus,
      keepFocus,
    };
  }, [mayMove, mayPick, mayAsk, latest, go, show, wantFocus, keepFocus]);
  return { isPending, hands };
}

function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
