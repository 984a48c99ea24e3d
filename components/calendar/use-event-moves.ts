'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { CalendarProps } from './calendar-props';
import {
  byTime,
  type CalendarEventView,
  type CalendarMove,
  type CalendarMoveResult,
  type GridEvent,
  movedEvent,
  toGridEvents,
  toMove,
} from './calendar-view-model';
import { toWallDate, wallDateToLocal } from './wall-date';
import { formatWall, formatWallRange } from './wall-format';

/** The reader's own moves by the event they are of, until the server's answer holds them. */
export type Moves = ReadonlyMap<string, { move: CalendarMove; state: 'open' | 'saved' }>;

type MovesInput = Pick<
  CalendarProps,
  'timeZone' | 'locale' | 'onMove' | 'onMoveAnyway' | 'onUndoMove' | 'onKeepQuiet'
> & {
  /** The events in sight as the server sees them. */
  views: CalendarEventView[];
};
type Send = (move: CalendarMove) => Promise<CalendarMoveResult>;

/** How far keys move an event, and to whom. */
export type Nudge = { ms: number; host?: NonNullable<CalendarMove['host']> };

/** Key presses that follow each other this fast are sent as one move. */
const nudgePauseMs = 700;

/** The reader's own moves, to be applied at once; a refused one is taken back, an accepted one can be undone. */
export function useEventMoves(input: MovesInput) {
  const { views, timeZone, locale, onMove, onMoveAnyway, onUndoMove, onKeepQuiet } = input;
  const t = useTranslations('calendar');
  const quietly = useTranslations('events.quiet');
  const [moves, setMoves] = useState<Moves>(new Map());
  const [announcement, setAnnouncement] = useState('');
  useForgetSaved(views, setMoves);

  const say = useToasts();

  const send = useCallback(
    async (move: CalendarMove, work: Send): Promise<CalendarMoveResult> => {
      setMoves((current) => new Map(current).set(move.id, { move, state: 'open' }));
      const result = await work(move).catch((): CalendarMoveResult => ({ ok: false, message: t('move_failed') }));
      setMoves((current) => settle(current, move, result.ok));
      if (!result.ok) setAnnouncement(result.message);
      return result;
    },
    [t],
  );

  const run = useCallback(
    async (asked: CalendarMove, work: Send) => {
      const result = await send(asked, work);
      const move = result.scope ? { ...asked, scope: result.scope } : asked;
      if (!result.ok) {
        const anyway = { label: t('move_anyway'), onClick: () => onMoveAnyway && run(move, onMoveAnyway) };
        const nearest = (result.alternatives ?? []).map(({ start_time, end_time }) => {
          const there = moveTo(move, { start: start_time, end: end_time, timeZone });
          return { label: dayAndTime(there, locale), onClick: () => run(there, work) };
        });
        const actions = [...nearest, ...(result.canOverride && onMoveAnyway ? [anyway] : [])];
        const description = nearest.length > 0 ? { description: t('nearest_free') } : {};
        say(move.id, toast.error(result.message, { actions, ...description }));
        return;
      }
      const undo = async () => {
        if (!onUndoMove) return;
        const back = inverseOf(move, timeZone);
        const undone = await send(back, () => onUndoMove(move));
        const time = timeInWords({ ...back, kind: move.kind }, locale);
        say(move.id, undone.ok ? toast.success(t('undone', { time })) : toast.error(undone.message));
      };
      const text = doneText(move, locale, t);
      if (!onUndoMove) return say(move.id, toast.success(text));
      const quiet = async () => {
        const kept = await onKeepQuiet?.(move).catch(() => ({ ok: false }));
        say(move.id, kept?.ok ? toast.success(quietly('done')) : toast.error(quietly('late')));
      };
      const actions = onKeepQuiet ? [{ label: quietly('act'), onClick: quiet }] : [];
      say(move.id, toast.undo(text, { label: t('undo'), onClick: undo }, { actions }));
    },
    [onMoveAnyway, onUndoMove, onKeepQuiet, send, say, timeZone, locale, t, quietly],
  );

  const commit = useCallback((move: CalendarMove) => void (onMove && run(move, onMove)), [onMove, run]);

  const nudge = useNudges({ commit, setMoves, announce: setAnnouncement, locale });
  return { moves, commit, nudge, announcement };
}

/** Events as the grid draws them, with the reader's own moves applied. */
export function useMovedEvents(
  views: CalendarEventView[],
  { moves, timeZone }: { moves: Moves; timeZone: string },
): GridEvent[] {
  const base = useMemo(() => toGridEvents(views, timeZone), [views, timeZone]);
  return useMemo(() => {
    if (!base.some(({ id }) => moves.has(id))) return base;
    const moved = base.map((event) => {
      const entry = moves.get(event.id);
      return entry ? movedEvent(event, entry.move) : event;
    });
    return moved.sort(byTime);
  }, [base, moves]);
}

/** One toast an event: what is said of it last takes the place of what was said before. */
function useToasts() {
  const shown = useRef(new Map<string, number>());
  return useCallback((id: string, toastId: number) => {
    const before = shown.current.get(id);
    if (before !== undefined) toast.dismiss(before);
    shown.current.set(id, toastId);
  }, []);
}

type NudgeInput = {
  commit: (move: CalendarMove) => void;
  setMoves: (change: (current: Moves) => Moves) => void;
  announce: (text: string) => void;
  locale: string;
};

/** Moves by key: each press shows and is announced at once, a run of presses is sent when it ends. */
function useNudges({ commit, setMoves, announce, locale }: NudgeInput) {
  const waiting = useRef(new Map<string, { move: CalendarMove; timer: number }>());
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  }, [commit]);

  const flush = useCallback((id: string) => {
    const entry = waiting.current.get(id);
    waiting.current.delete(id);
    if (!entry) return;
    window.clearTimeout(entry.timer);
    latestCommit.current(entry.move);
  }, []);

  useEffect(() => {
    const entries = waiting.current;
    return () => {
      for (const id of [...entries.keys()]) flush(id);
    };
  }, [flush]);

  return useCallback(
    (event: GridEvent, { ms, host }: Nudge) => {
      if (event.kind !== 'event') return;
      const start = new Date(event.start.getTime() + ms);
      const before = waiting.current.get(event.id)?.move.host;
      const newHost = host ?? before;
      const to = toMove(event.view, 'move', { start, end: start });
      const move = newHost ? { ...to, host: newHost } : to;
      setMoves((current) => new Map(current).set(move.id, { move, state: 'open' }));
      const what = [event.view.clientName || event.view.title, timeInWords(move, locale), move.host?.name];
      announce(what.filter(Boolean).join(', '));
      window.clearTimeout(waiting.current.get(move.id)?.timer);
      waiting.current.set(move.id, { move, timer: window.setTimeout(() => flush(move.id), nudgePauseMs) });
    },
    [setMoves, announce, flush, locale],
  );
}

/** Fresh events from the server already hold what was saved. */
function useForgetSaved(views: CalendarEventView[], setMoves: (change: (current: Moves) => Moves) => void) {
  const [seen, setSeen] = useState(views);
  if (seen === views) return;
  setSeen(views);
  setMoves((current) => new Map([...current].filter(([, { state }]) => state === 'open')));
}

function settle(current: Moves, move: CalendarMove, isSaved: boolean): Moves {
  if (current.get(move.id)?.move !== move) return current;
  const next = new Map(current);
  if (isSaved) next.set(move.id, { move, state: 'saved' });
  else next.delete(move.id);
  return next;
}

/** The same event at a free time that was offered. */
function moveTo(
  move: CalendarMove,
  { start, end, timeZone }: { start: string; end: string; timeZone: string },
): CalendarMove {
  const local = (instant: string) => wallDateToLocal(toWallDate(instant, timeZone));
  return { ...move, kind: 'move', start: local(start), end: local(end) };
}

function dayAndTime({ start }: CalendarMove, locale: string): string {
  return formatWall(new Date(`${start}Z`), 'dayTime', locale);
}

function doneText(move: CalendarMove, locale: string, t: ReturnType<typeof useTranslations<'calendar'>>): string {
  const time = timeInWords(move, locale);
  if (move.host) return t('moved_to_staff', { time, name: move.host.name });
  return t(move.kind === 'move' ? 'moved' : 'resized', { time });
}

function inverseOf(move: CalendarMove, timeZone: string): CalendarMove {
  return {
    id: move.id,
    kind: 'resize',
    start: wallDateToLocal(toWallDate(move.previous.start, timeZone)),
    end: wallDateToLocal(toWallDate(move.previous.end, timeZone)),
    previous: move.previous,
    isSeries: move.isSeries,
    ...(move.host && move.previous.staffId ? { host: { id: move.previous.staffId, name: '' } } : {}),
    ...(move.scope ? { scope: move.scope } : {}),
  };
}

function timeInWords({ kind, start, end }: CalendarMove, locale: string): string {
  const range = { start: new Date(`${start}Z`), end: new Date(`${end}Z`) };
  return kind === 'move' ? formatWall(range.start, 'weekdayTime', locale) : formatWallRange(range, 'time', locale);
}
