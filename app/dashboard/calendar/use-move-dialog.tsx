'use client';

import { useLocale } from 'next-intl';
import { type ReactNode, useCallback, useState } from 'react';
import type { EventTarget } from '@/components/booking/event-target';
import type { CalendarEventView } from '@/components/calendar/calendar-view-model';
import { toWallDate, wallDateToLocal } from '@/components/calendar/wall-date';
import { formatWallRange } from '@/components/calendar/wall-format';
import { useOverlay } from '@/components/ui/on-demand';

const load = () => import('../events/event-dialogs');

interface MoveDialog {
  /** Settles once the dialog is closed, whether the event was moved or not. */
  onAskMove: (event: CalendarEventView) => Promise<void>;
  moveDialog: ReactNode;
}

/** The same dialog as in the drawer and in menus, for an event of the grid: date, time and what is free. */
export function useMoveDialog(timeZone: string): MoveDialog {
  const locale = useLocale();
  const [asked, setAsked] = useState<{ event: EventTarget; settle: () => void }>();
  const onAskMove = useCallback(
    (view: CalendarEventView) =>
      new Promise<void>((settle) => setAsked({ event: toTarget(view, { timeZone, locale }), settle })),
    [timeZone, locale],
  );
  const close = () => {
    asked?.settle();
    setAsked(undefined);
  };
  const { part } = useOverlay(load, { open: asked !== undefined, onOpenChange: (isOpen) => isOpen || close() });
  const moveDialog = part && asked ? <part.EventDialogs event={asked.event} open="reschedule" onClose={close} /> : null;
  return { onAskMove, moveDialog };
}

function toTarget(view: CalendarEventView, { timeZone, locale }: { timeZone: string; locale: string }): EventTarget {
  const range = { start: toWallDate(view.start, timeZone), end: toWallDate(view.end, timeZone) };
  const [start, end] = [wallDateToLocal(range.start), wallDateToLocal(range.end)];
  return {
    id: Number(view.id),
    status: view.status,
    clientName: view.clientName || view.title,
    serviceName: view.eventTypeName,
    when: formatWallRange(range, 'dayTime', locale),
    start: view.start,
    end: view.end,
    date: start.slice(0, 10),
    time: start.slice(11, 16),
    ends: end.slice(11, 16),
    timeZone,
    eventTypeId: Number(view.eventTypeId),
    staffId: view.staffId === null ? null : Number(view.staffId),
    isSeries: view.isSeries,
  };
}
