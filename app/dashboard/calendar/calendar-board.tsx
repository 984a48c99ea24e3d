'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { readWritten, type ShownSearch, type WrittenPeriod } from '@/components/calendar/calendar-period';
import { useAddress } from '@/components/calendar/calendar-place';
import type { CalendarHands, CalendarProps, CalendarStyle } from '@/components/calendar/calendar-props';
import { type CalendarSearch, calendarHref } from '@/components/calendar/calendar-search';
import { CalendarView } from '@/components/calendar/calendar-view';
import type {
  CalendarBlockView,
  CalendarMove,
  CalendarMoveResult,
  CalendarSlot,
} from '@/components/calendar/calendar-view-model';
import { sheetKey } from '@/components/calendar/grid-sheets';
import type { PossibleStarts } from '@/components/calendar/possible-starts';
import { useAfterPaint } from '@/components/calendar/use-after-paint';
import { usePeriods } from '@/components/calendar/use-periods';
import { useOverlay } from '@/components/ui/on-demand';
import { keepQuiet } from '../events/actions';
import type { BookingChoices, BookingDefaults } from '../events/event-form';
import { listSeriesDates } from '../events/series-actions';
import { moveEvent, moveEventAnyway, undoMove } from './actions';
import type { BlockDialogProps } from './block-dialog';
import type { QuickCreateProps } from './quick-create';
import { useMoveDialog } from './use-move-dialog';
import { useScopeQuestion } from './use-scope-question';

interface BoardProps extends CalendarStyle {
  /** What the server read for the address the page was asked for; absent beside `children`. */
  served?: WrittenPeriod | undefined;
  /** Absent where the reader may not book or move. */
  choices: BookingChoices | undefined;
  /** Whose time the reader may block. */
  blockable: { id: number; name: string }[];
  /** The agenda, which the server draws. */
  children: ReactNode;
}

/** With what every dialog stands on, which would otherwise be asked for after it. */
const loadCreate = () =>
  Promise.all([import('./quick-create'), import('@/components/ui/dialog-surface')]).then(([create]) => create);
const loadBlock = () => import('./block-dialog');

const onKeepQuiet = ({ id, scope }: CalendarMove) => keepQuiet(Number(id), scope);

/** Asked for ahead; without a connection it is asked for again once it is needed. */
const expectCreate = () => void loadCreate().catch(() => undefined);

/**
 * The calendar with everything a hand can do on it: moves are sent to the server, free time opens the booking form. What a hand
 * opens is loaded by then and not before, so that the page is there sooner.
 */
export function CalendarBoard({ served, choices, blockable, children, ...style }: BoardProps) {
  const [slot, setSlot] = useState<BookingDefaults>();
  const [starts, setStarts] = useState<PossibleStarts>();
  const onSelectSlot = useCallback((picked: CalendarSlot) => setSlot(slotDefaults(picked)), []);
  const [block, setBlock] = useState<CalendarBlockView>();
  const { onMove, dialog } = useAskedMove(style.timeZone);
  const { onAskMove, moveDialog } = useMoveDialog(style.timeZone);
  const hands = {
    onMove,
    onMoveAnyway: moveEventAnyway,
    onUndoMove: undoMove,
    onKeepQuiet,
    onSelectSlot,
    onAskMove,
    onOpenBlock: blockable.length > 0 ? setBlock : undefined,
    onPointAt: expectCreate,
  };
  const create = choices ? { choices, blockable, onStarts: setStarts } : undefined;
  return (
    <>
      {served ? <PeriodView {...style} {...(choices ? hands : {})} served={served} starts={starts} /> : children}
      {create ? <PickedCreate {...create} slot={slot} onClose={() => setSlot(undefined)} /> : null}
      {create ? <AddressedCreate {...create} /> : null}
      <Block block={block} timeZone={style.timeZone} onClose={() => setBlock(undefined)} />
      {dialog}
      {moveDialog}
    </>
  );
}

function Create(props: QuickCreateProps) {
  const { part } = useOverlay(loadCreate, whileGiven(props.defaults, props.onClose));
  return part ? <part.QuickCreate {...props} /> : null;
}

function Block(props: BlockDialogProps) {
  const { part } = useOverlay(loadBlock, whileGiven(props.block, props.onClose));
  return part ? <part.BlockDialog {...props} /> : null;
}

/** Open as long as there is something to open it for. */
function whileGiven(given: object | undefined, close: () => void) {
  return { open: given !== undefined, onOpenChange: (isOpen: boolean) => isOpen || close() };
}

type PeriodViewProps = CalendarStyle & CalendarHands & { served: WrittenPeriod; starts: PossibleStarts | undefined };

const nothingLaidOut: readonly string[] = [];

/**
 * The period in the address: at once where it has been laid out before. Else the grid follows once the press has been answered with
 * the name of the new period, ahead of what is only drawn for later.
 */
function PeriodView(props: PeriodViewProps) {
  const { search, view } = useAddress();
  const asked = useMemo(() => ({ ...search, view }), [search, view]);
  const [laidOut, setLaidOut] = useState(nothingLaidOut);
  const followed = useAfterPaint(asked, laidOut.includes(sheetKey(asked, props.weekStart)));
  return <PeriodGrid {...props} asked={followed} onLaidOut={setLaidOut} />;
}

type PeriodGridProps = PeriodViewProps & { asked: ShownSearch } & Pick<CalendarProps, 'onLaidOut'>;

/** Periods that are fetched ahead draw this anew and nothing around it. */
const PeriodGrid = memo(function PeriodGrid({ served, asked, ...calendar }: PeriodGridProps) {
  const period = useMemo(() => readWritten(served), [served]);
  const shown = usePeriods(period, asked, calendar.weekStart);
  if (shown.search.view === 'agenda') return null;
  return <CalendarView {...calendar} {...shown} view={shown.search.view} />;
});

/** A move of one date of a series first asks what it is for. */
function useAskedMove(timeZone: string) {
  const t = useTranslations('events.series');
  const { ask, dialog } = useScopeQuestion(timeZone, listSeriesDates);
  const onMove = useCallback(
    async (move: CalendarMove): Promise<CalendarMoveResult> => {
      if (!move.isSeries || move.scope) return moveEvent(move);
      const scope = await ask(move);
      if (!scope) return { ok: false, message: t('not_moved') };
      return { ...(await moveEvent({ ...move, scope })), scope };
    },
    [ask, t],
  );
  return { onMove, dialog };
}

type PickedCreateProps = Omit<QuickCreateProps, 'defaults'> & { slot: BookingDefaults | undefined };

/** The form for time that was picked, with what the calendar is narrowed to. */
function PickedCreate({ slot, ...props }: PickedCreateProps) {
  const { search } = useAddress();
  const defaults = useMemo(() => slot && { ...filterDefaults(search), ...slot }, [search, slot]);
  return <Create {...props} defaults={defaults} />;
}

type AddressedCreateProps = Omit<QuickCreateProps, 'defaults' | 'kind' | 'onClose'>;

/** The form that the address asks for (`?new=1`, `?block=1`), on the day in view; closing it takes that out of the address. */
function AddressedCreate(props: AddressedCreateProps) {
  const params = useSearchParams();
  const { search } = useAddress();
  const kind = params.has('block') && props.blockable.length > 0 ? 'block' : 'event';
  if (!params.has('new') && kind === 'event') return null;
  const close = () => window.history.replaceState(null, '', calendarHref(search));
  return <Create {...props} key={kind} kind={kind} defaults={{ date: search.date }} onClose={close} />;
}

/** A drawn range is meant to its end; a click only says when it starts; a day of the month leaves the time open. */
function slotDefaults({ kind, start, end, staffId }: CalendarSlot): BookingDefaults {
  const date = start.slice(0, 10);
  if (kind === 'day') return { date };
  const who = staffId ? { staff_id: staffId } : {};
  return { date, time: start.slice(11, 16), ...(kind === 'range' ? { ends: end.slice(11, 16) } : {}), ...who };
}

function filterDefaults({ staffId, locationId, eventTypeId }: CalendarSearch): BookingDefaults {
  return {
    ...(staffId ? { staff_id: staffId } : {}),
    ...(locationId ? { location_id: locationId } : {}),
    ...(eventTypeId ? { event_type_id: eventTypeId } : {}),
  };
}
