'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { type CalendarSearch, calendarHref } from '@/components/calendar/calendar-search';
import { CalendarView } from '@/components/calendar/calendar-view';
import type {
  CalendarBlockView,
  CalendarMove,
  CalendarMoveResult,
  CalendarProps,
  CalendarSlot,
} from '@/components/calendar/calendar-view-model';
import type { BookingChoices, BookingDefaults } from '../events/event-form';
import { listSeriesDates } from '../events/series-actions';
import { moveEvent, moveEventAnyway, undoMove } from './actions';
import { BlockDialog } from './block-dialog';
import { QuickCreate } from './quick-create';
import { useMoveDialog } from './use-move-dialog';
import { useScopeQuestion } from './use-scope-question';

type BoardProps = Omit<
  CalendarProps,
  'onMove' | 'onMoveAnyway' | 'onUndoMove' | 'onSelectSlot' | 'onOpenBlock' | 'onAskMove'
> & {
  view: 'day' | 'week' | 'month' | 'team';
  direction: 'ltr' | 'rtl';
  /** Absent where the reader may not book or move. */
  choices: BookingChoices | undefined;
  /** Whose time the reader may block. */
  blockable: { id: number; name: string }[];
};

/** The calendar with everything a hand can do on it: moves are sent to the server, free time opens the booking form. */
export function CalendarBoard({ choices, blockable, ...calendar }: BoardProps) {
  const { search } = calendar;
  const [slot, setSlot] = useState<BookingDefaults>();
  const onSelectSlot = useCallback(
    (picked: CalendarSlot) => setSlot({ ...filterDefaults(search), ...slotDefaults(picked) }),
    [search],
  );
  const [block, setBlock] = useState<CalendarBlockView>();
  const { onMove, dialog } = useAskedMove(calendar.timeZone);
  const { onAskMove, moveDialog } = useMoveDialog(calendar.timeZone);
  if (!choices) return <CalendarView {...calendar} />;
  return (
    <>
      <CalendarView
        {...calendar}
        onMove={onMove}
        onMoveAnyway={moveEventAnyway}
        onUndoMove={undoMove}
        onSelectSlot={onSelectSlot}
        onOpenBlock={blockable.length > 0 ? setBlock : undefined}
        onAskMove={onAskMove}
      />
      <QuickCreate choices={choices} blockable={blockable} defaults={slot} onClose={() => setSlot(undefined)} />
      <BlockDialog block={block} timeZone={calendar.timeZone} onClose={() => setBlock(undefined)} />
      {dialog}
      {moveDialog}
    </>
  );
}

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

interface AddressedCreateProps {
  choices: BookingChoices;
  defaults: BookingDefaults;
  search: CalendarSearch;
  blockable: { id: number; name: string }[];
}

/** The booking form that the address asks for (`?new=1`); closing it takes that out of the address. */
export function AddressedCreate({ choices, blockable, defaults, search }: AddressedCreateProps) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(true);
  const close = () => {
    setIsOpen(false);
    router.replace(calendarHref(search), { scroll: false });
  };
  return (
    <QuickCreate choices={choices} blockable={blockable} defaults={isOpen ? defaults : undefined} onClose={close} />
  );
}

/** A drawn range is meant to its end; a click only says when it starts; a day of the month leaves the time open. */
function slotDefaults({ kind, start, end, staffId }: CalendarSlot): BookingDefaults {
  const date = start.slice(0, 10);
  if (kind === 'day') return { date };
  const who = staffId ? { staff_id: staffId } : {};
  return { date, time: start.slice(11, 16), ...(kind === 'range' ? { ends: end.slice(11, 16) } : {}), ...who };
}

function filterDefaults({ staffId, locationId, eventTypeId }: CalendarProps['search']): BookingDefaults {
  return {
    ...(staffId ? { staff_id: staffId } : {}),
    ...(locationId ? { location_id: locationId } : {}),
    ...(eventTypeId ? { event_type_id: eventTypeId } : {}),
  };
}
