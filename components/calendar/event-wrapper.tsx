'use client';

import {
  type CSSProperties,
  cloneElement,
  createContext,
  type KeyboardEventHandler,
  type MouseEvent,
  type MouseEventHandler,
  memo,
  type ReactElement,
  useContext,
} from 'react';
import { useGridContext } from './calendar-grid-context';
import type { GridEvent } from './calendar-view-model';
import { type ChipRoom, isOneLine, timeChipLines } from './event-chip';
import { canChange } from './event-rules';
import { minuteMs } from './wall-date';

/** Takes hold of an event: of all of it, or of the edge that a hand drags. */
export type BeginDrag = (event: GridEvent, edge: 'UP' | 'DOWN' | null) => void;

const Begin = createContext<BeginDrag>(() => {});

export const BeginDragProvider = Begin.Provider;

interface LibraryEvent {
  className: string;
  style: CSSProperties;
  onClick: MouseEventHandler;
  onKeyDown: KeyboardEventHandler;
}

/** What the library tells the wrapper of an event, in the hours or in a month's week. */
interface WrapperProps {
  type: 'time' | 'date';
  event: GridEvent & { __isPreview?: boolean };
  isBackgroundEvent?: boolean;
  children: ReactElement<LibraryEvent & { onMouseDown?: MouseEventHandler }>;
}

/**
 * Stands around every event the library draws. An event in the hours is drawn here as one element with its lines, which is a
 * fifth of the library's own; those of a month and blocked time stay as they are.
 */
export function EventWrapper({ type, event, isBackgroundEvent, children }: WrapperProps) {
  const begin = useContext(Begin);
  const { className, style, onClick, onKeyDown } = children.props;
  if (event.kind === 'event' && type === 'time') {
    const { top, height, width, left, right } = style;
    return <TimeChip {...{ event, className, top, height, width, left, right, begin, onClick, onKeyDown }} />;
  }
  if (event.__isPreview) return cloneElement(children, { className: `${className} ${previewClass}` });
  if (isBackgroundEvent || !canChange(event)) return children;
  return cloneElement(children, { onMouseDown: ({ button }) => (button === 0 ? begin(event, null) : undefined) });
}

const previewClass = 'rbc-addons-dnd-drag-preview';

interface TimeChipProps
  extends Omit<LibraryEvent, 'style'>,
    Pick<CSSProperties, 'top' | 'height' | 'width' | 'left' | 'right'> {
  event: GridEvent & { kind: 'event' };
  begin: BeginDrag;
}

const TimeChip = memo(function TimeChip({ event, className, begin, onClick, onKeyDown, ...place }: TimeChipProps) {
  const context = useGridContext();
  const isNarrow = Number.parseFloat(String(place.width)) < context.narrowBelow;
  const isPreview = className.includes(previewClass);
  const room = isPreview ? 'preview' : roomOf(event, isNarrow);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library's columns look for an element of this kind
    <div
      role="button"
      tabIndex={0}
      aria-label={context.nameOf(event)}
      data-event-id={event.id}
      className={`${className} calendar-chip is-${room}`}
      style={place}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onMouseDown={(press) => {
        if (press.button === 0) begin(event, edgeAt(press));
      }}
    >
      {timeChipLines(event, { ...context, room })}
    </div>
  );
}, isSameChip);

const twoLinesMs = 56 * minuteMs;

/** What a style sheet would have to measure. */
function roomOf(event: GridEvent, isNarrow: boolean): ChipRoom {
  if (isNarrow) return 'narrow';
  if (isOneLine(event)) return 'line';
  return event.end.getTime() - event.start.getTime() < twoLinesMs ? 'two' : 'full';
}

/** The library makes handlers and styles anew each time; old ones do the same as long as the event and its place stay. */
function isSameChip(before: TimeChipProps, after: TimeChipProps): boolean {
  return (['event', 'className', 'top', 'height', 'width', 'left', 'right', 'begin'] as const).every(
    (name) => before[name] === after[name],
  );
}

/** As high as the strips of the style sheet that show what an edge does. */
const edgePx = 6;

function edgeAt({ currentTarget, clientY }: MouseEvent<HTMLElement>): 'UP' | 'DOWN' | null {
  const { classList } = currentTarget;
  const { top, bottom } = currentTarget.getBoundingClientRect();
  if (clientY - top < edgePx && !classList.contains('rbc-event-continues-earlier')) return 'UP';
  if (bottom - clientY < edgePx && !classList.contains('rbc-event-continues-later')) return 'DOWN';
  return null;
}
