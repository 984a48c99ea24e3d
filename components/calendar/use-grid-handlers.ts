'use client';

import { useMemo } from 'react';
import type { SlotInfo } from 'react-big-calendar';
import type { EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import type { CalendarMove, CalendarSlot, GridEvent, StaffColumn } from './calendar-view-model';
import { toMove } from './calendar-view-model';
import { nobodyColumn } from './team-columns';
import { useEventKeys } from './use-event-keys';
import type { Hands } from './use-hands';
import { addWallDays, dayMs, type WallRange, wallDateToLocal } from './wall-date';

export interface HandlersInput {
  hands: Hands;
  direction: 'ltr' | 'rtl';
  range: WallRange;
  /** Those of the team's day. */
  columns: readonly StaffColumn[] | undefined;
}

/** What hands do on a sheet of the grid, turned into moves, slots and addresses. Identities change only with what they read. */
export function useGridHandlers(input: HandlersInput) {
  const { hands, columns } = input;
  const onKeyPressEvent = useEventKeys(input);
  return useMemo(() => {
    const change = (kind: CalendarMove['kind']) => (args: EventInteractionArgs<GridEvent>) => {
      const move = toChange(kind, args, columns);
      if (move) hands.commit(move);
    };
    return {
      onSelectEvent: hands.open,
      onDrillDown: hands.openDay,
      onKeyPressEvent,
      onEventDrop: change('move'),
      onEventResize: change('resize'),
      onSelectSlot: (slot: SlotInfo) => {
        const picked = isOnBlockName(slot) ? null : toSlot(slot);
        if (picked) hands.pick(picked);
      },
    };
  }, [hands, columns, onKeyPressEvent]);
}
/** The move that a drag meant; none when the event was put back where it was. */
function toChange(
  kind: CalendarMove['kind'],
  { event, start, end, resourceId }: EventInteractionArgs<GridEvent>,
  columns: readonly StaffColumn[] | undefined,
): CalendarMove | null {
  if (event.kind !== 'event') return null;
  const column = columns?.find(({ id }) => id === resourceId && id !== nobodyColumn && id !== event.staffId);
  const isSame = +new Date(start) === +event.start && +new Date(end) === +event.end;
  if (isSame && !column) return null;
  const move = toMove(event.view, kind, { start: new Date(start), end: new Date(end) });
  return column && kind === 'move' ? { ...move, host: { id: column.id, name: column.name } } : move;
}

/** The name of blocked time is a button of its own on hours that can be picked. */
function isOnBlockName({ box }: SlotInfo): boolean {
  return Boolean(box && document.elementFromPoint(box.clientX, box.clientY)?.closest('.calendar-block'));
}

function toSlot({ start, end, slots, action, resourceId }: SlotInfo): CalendarSlot | null {
  const [firstDay, lastDay] = [slots[0], slots.at(-1)];
  if (action === 'doubleClick' || !firstDay || !lastDay) return null;
  const isDay = slots.every((slot) => slot.getTime() % dayMs === 0);
  // The month computes its end in the browser's zone, so it is taken from the days themselves.
  const range = isDay ? { start: firstDay, end: addWallDays(lastDay, 1) } : { start, end };
  const kind = isDay ? ('day' as const) : action === 'click' ? ('click' as const) : ('range' as const);
  const isStaff = resourceId !== undefined && resourceId !== null && resourceId !== nobodyColumn;
  return {
    kind,
    start: wallDateToLocal(range.start),
    end: wallDateToLocal(range.end),
    ...(isStaff ? { staffId: String(resourceId) } : {}),
  };
}
