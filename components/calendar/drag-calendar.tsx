'use client';

import { memo, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { CalendarProps } from 'react-big-calendar';
import type { EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import { DnDContext } from 'react-big-calendar/lib/addons/dragAndDrop/DnDContext.js';
import Calendar from 'react-big-calendar/lib/Calendar.js';
import type { GridEvent, StaffColumn } from './calendar-view-model';
import { type BeginDrag, BeginDragProvider } from './event-wrapper';

/** The interaction as the library's columns and weeks read it, while a hand is at it. */
interface Action {
  action: 'move' | 'resize' | null;
  event: GridEvent | null;
  direction: 'UP' | 'DOWN' | null;
}

type Dropped = Pick<EventInteractionArgs<GridEvent>, 'start' | 'end' | 'resourceId'>;

type DragCalendarProps = Omit<CalendarProps<GridEvent, StaffColumn>, 'selectable'> & {
  /** The sheet's own element, which is marked while a hand drags. */
  root: RefObject<HTMLElement | null>;
  selectable: boolean;
  /** The width of the hours beside the grid; measuring it would draw everything twice. */
  gutterPx: number;
  canDrag: (event: GridEvent) => boolean;
  onEventDrop: (args: EventInteractionArgs<GridEvent>) => void;
  onEventResize: (args: EventInteractionArgs<GridEvent>) => void;
};

const rest: Action = { action: null, event: null, direction: null };

/**
 * The library's calendar with its drag and drop. Its own wrapper keeps the drag in state and so draws every event anew as one is
 * taken hold of and let go; here the drag is a plain object, and only the event in the hand is drawn.
 */
export const DragCalendar = memo(function DragCalendar(props: DragCalendarProps) {
  const { root, canDrag, onEventDrop, onEventResize, ...calendar } = props;
  const { gutterPx, selectable, ...columns } = calendar;
  const action = useRef<Action>({ ...rest });
  const drop = useRef({ move: onEventDrop, resize: onEventResize });
  useEffect(() => {
    drop.current = { move: onEventDrop, resize: onEventResize };
  }, [onEventDrop, onEventResize]);

  const context = useMemo(() => {
    const onStart = () => mark(root.current, action.current);
    const onEnd = (dropped: Dropped | null) => {
      const { action: kind, event } = action.current;
      if (!kind || !event) return;
      Object.assign(action.current, rest);
      unmark(root.current);
      if (dropped) drop.current[kind]({ ...dropped, event });
    };
    return { draggable: { onStart, onEnd, dragAndDropAction: action.current } };
  }, [root]);
  const begin = useCallback<BeginDrag>(
    (event, edge) => {
      if (canDrag(event)) Object.assign(action.current, { event, action: edge ? 'resize' : 'move', direction: edge });
    },
    [canDrag],
  );
  return (
    <DnDContext.Provider value={context}>
      <BeginDragProvider value={begin}>
        <Calendar {...columns} selectable={selectable ? 'ignoreEvents' : false} {...{ width: gutterPx }} />
      </BeginDragProvider>
    </DnDContext.Provider>
  );
});

function mark(root: HTMLElement | null, { event }: Action): void {
  if (!root || !event) return;
  root.dataset.dragging = '';
  for (const node of root.querySelectorAll(`[data-event-id="${CSS.escape(event.id)}"]`)) {
    node.closest('.rbc-event')?.setAttribute('data-dragged', '');
  }
}

function unmark(root: HTMLElement | null): void {
  if (!root) return;
  delete root.dataset.dragging;
  for (const node of root.querySelectorAll('[data-dragged]')) node.removeAttribute('data-dragged');
}
