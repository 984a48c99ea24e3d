import type {
  CalendarBlockView,
  CalendarEventView,
  CalendarMove,
  CalendarMoveResult,
  CalendarSlot,
  GridView,
} from './calendar-view-model';
import type { PossibleStarts } from './possible-starts';
import type { ShownPeriod } from './use-periods';
import type { WeekStart } from './wall-date';

/** How times are written, and where the reader's clock stands. */
export interface CalendarStyle {
  timeZone: string;
  /** The server's instant of rendering; the grid counts on from it, so a wrong clock in the browser does no harm. */
  now: string;
  weekStart: WeekStart;
  locale: string;
  direction: 'ltr' | 'rtl';
}

/** What a reader may do on the calendar. Every function may be a server action. */
export interface CalendarHands {
  /** Absent where the reader may not change events. */
  onMove?: (move: CalendarMove) => Promise<CalendarMoveResult>;
  /** The same move whatever the opening hours; without it a refusal offers no way around. */
  onMoveAnyway?: (move: CalendarMove) => Promise<CalendarMoveResult>;
  /** Restores `previous`; without it a move offers no undo. */
  onUndoMove?: (move: CalendarMove) => Promise<CalendarMoveResult>;
  /** Leaves a move as it is and tells nobody of it; false once they were told. */
  onKeepQuiet?: (move: CalendarMove) => Promise<{ ok: boolean }>;
  onSelectSlot?: (slot: CalendarSlot) => void;
  /** Default: the page where blocked time is entered is opened. */
  onOpenBlock?: ((block: CalendarBlockView) => void) | undefined;
  /** A pointer is over the grid: what it can open may be needed soon. */
  onPointAt?: () => void;
  /** Asks for a new time in fields; settles once the question is closed. */
  onAskMove?: (event: CalendarEventView) => Promise<void>;
}

/** What the page hands to the calendar: what there is to see, and the view that is drawn of it. */
export type CalendarProps = CalendarStyle &
  CalendarHands &
  ShownPeriod & {
    view: GridView;
    /** Times that a form asks for could be booked at. */
    starts?: PossibleStarts | undefined;
    /** Is told the keys of the sheets that have been laid out, and only have to be painted. */
    onLaidOut?: (keys: readonly string[]) => void;
  };
