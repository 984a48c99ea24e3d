'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { type CalendarSearch, calendarHref } from '@/components/calendar/calendar-search';
import { CalendarView } from '@/components/calendar/calendar-view';
import type { CalendarProps, CalendarSlot } from '@/components/calendar/calendar-view-model';
import type { BookingChoices, BookingDefaults } from '../events/event-form';
import { moveEvent, moveEventAnyway, undoMove } from './actions';
import { QuickCreate } from './quick-create';

type BoardProps = Omit<CalendarProps, 'onMove' | 'onMoveAnyway' | 'onUndoMove' | 'onSelectSlot'> & {
  view: 'day' | 'week' | 'month';
  direction: 'ltr' | 'rtl';
  /** Absent where the reader may not book or move. */
  choices: BookingChoices | undefined;
};

/** The calendar with everything a hand can do on it: moves are sent to the server, free time opens the booking form. */
export function CalendarBoard({ choices, ...calendar }: BoardProps) {
  const { search } = calendar;
  const [slot, setSlot] = useState<BookingDefaults>();
  const onSelectSlot = useCallback(
    (picked: CalendarSlot) => setSlot({ ...slotDefaults(picked), ...filterDefaults(search) }),
    [search],
  );
  if (!choices) return <CalendarView {...calendar} />;
  return (
    <>
      <CalendarView
        {...calendar}
        onMove={moveEvent}
        onMoveAnyway={moveEventAnyway}
        onUndoMove={undoMove}
        onSelectSlot={onSelectSlot}
      />
      <QuickCreate choices={choices} defaults={slot} onClose={() => setSlot(undefined)} />
    </>
  );
}

interface AddressedCreateProps {
  choices: BookingChoices;
  defaults: BookingDefaults;
  search: CalendarSearch;
}

/** The booking form that the address asks for (`?new=1`); closing it takes that out of the address. */
export function AddressedCreate({ choices, defaults, search }: AddressedCreateProps) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(true);
  const close = () => {
    setIsOpen(false);
    router.replace(calendarHref(search), { scroll: false });
  };
  return <QuickCreate choices={choices} defaults={isOpen ? defaults : undefined} onClose={close} />;
}

/** A drawn range is meant to its end; a click only says when it starts; a day of the month leaves the time open. */
function slotDefaults({ kind, start, end }: CalendarSlot): BookingDefaults {
  const date = start.slice(0, 10);
  if (kind === 'day') return { date };
  return { date, time: start.slice(11, 16), ...(kind === 'range' ? { ends: end.slice(11, 16) } : {}) };
}

function filterDefaults({ staffId, locationId, eventTypeId }: CalendarProps['search']): BookingDefaults {
  return {
    ...(staffId ? { staff_id: staffId } : {}),
    ...(locationId ? { location_id: locationId } : {}),
    ...(eventTypeId ? { event_type_id: eventTypeId } : {}),
  };
}
