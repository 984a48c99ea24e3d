import type { TimeSpan } from '@/lib/core/form-state';
import type { ChangeScope } from '@/lib/modules/events/rules';
import {
  addWallDays,
  dayMs,
  minuteMs,
  minuteOfDay,
  startOfWallDay,
  toWallDate,
  type WallRange,
  wallDateToDay,
  wallDateToLocal,
  wallDays,
} from './wall-date';

export type CalendarEventStatus = 'pending' | 'scheduled' | 'completed' | 'cancelled' | 'no_show';

/** One event as the calendar shows it. `start` and `end` are UTC instants. */
export type CalendarEventView = {
  id: string;
  title: string;
  clientName: string;
  /** Where the client's clock shows another zone than the team's. */
  clientTimeZone?: string | null;
  eventTypeName: string;
  eventTypeId: string;
  staffId: string | null;
  staffName: string | null;
  /** Of whatever the address says that colours mean. */
  color: string;
  status: CalendarEventStatus;
  start: string;
  end: string;
  isSeries: boolean;
  locationName?: string | null;
  /** Takes place over a call or on the net. */
  isOnline: boolean;
  /** Its service asks for payment, and not all of it has come in. */
  isUnpaid: boolean;
  /** The client's first event here. */
  isNewClient: boolean;
};

/** Time that is taken without an event, as the calendar shows it. `start` and `end` are UTC instants. */
export type CalendarBlockView = {
  id: string;
  kind: 'time_off' | 'hold';
  staffId: string;
  staffName: string;
  /** Why there is time off, or what is held. */
  label: string | null;
  start: string;
  end: string;
};

/** How many events there are on a day, by `YYYY-MM-DD`; days without any are left out. */
export type DayCounts = Readonly<Record<string, number>>;

/** One interval of opening hours on the wall; `date` is `YYYY-MM-DD`, `start` and `end` are minutes since midnight, `end` up to 1,440. */
export type OpenHours = { date: string; start: number; end: number };

/** A member of staff, with a column of their own in the team's day. `openHours` are absent where all hours are open. */
export type StaffColumn = { id: string; name: string; openHours: OpenHours[] | undefined };

/** A change of time or staff by hand. Wall times are for the team's zone; `previous` are the instants that undo restores. */
export type CalendarMove = {
  id: string;
  /** A move keeps the event's length in real time, a resize sets it. */
  kind: 'move' | 'resize';
  start: string;
  end: string;
  previous: { start: string; end: string; staffId?: string };
  isSeries: boolean;
  /** Who takes it over; the same as before when absent. */
  host?: { id: string; name: string };
  /** How much of its series moves along; this one unless said. */
  scope?: ChangeScope;
};

/** A refusal that is only about opening hours can be overridden. */
export type CalendarMoveResult =
  | { ok: true; scope?: ChangeScope }
  | { ok: false; message: string; canOverride?: boolean; alternatives?: readonly TimeSpan[]; scope?: ChangeScope };

/** Free time picked by hand, in wall time; `staffId` in the column of a staff member. A `day` comes from the month and runs from midnight to midnight. */
export type CalendarSlot = { kind: 'click' | 'range' | 'day'; start: string; end: string; staffId?: string };

/** The agenda is a list of its own (`AgendaList`) that the page renders on the server. */
export type GridView = 'month' | 'week' | 'day' | 'team';

/** What the grid draws: an event in wall time, a day's count where events are too many, or time that is blocked. */
export type GridEvent = { id: string; start: Date; end: Date; staffId?: string | null } & (
  | { kind: 'event'; view: CalendarEventView }
  | { kind: 'count'; count: number }
  | { kind: 'block'; view: CalendarBlockView }
);

/** Above this many visible events the month shows a count a day. */
export const monthCountsAbove = 250;
export const stepMinutes = 15;

export function toGridEvents(views: CalendarEventView[], timeZone: string): GridEvent[] {
  return views.map((view) => toGridEvent(view, timeZone)).sort(byTime);
}

/** Blocked time as the grid draws it, behind the events. */
export function toGridBlocks(views: CalendarBlockView[], timeZone: string): GridEvent[] {
  return views
    .map((view): GridEvent => {
      const [start, end] = [toWallDate(view.start, timeZone), toWallDate(view.end, timeZone)];
      return { kind: 'block', id: `block-${view.id}`, view, start, end, staffId: view.staffId };
    })
    .filter(({ start, end }) => start < end)
    .sort(byTime);
}

/** Equal views in an equal zone are one grid event, so what did not change is not drawn again. */
const gridEvents = new WeakMap<CalendarEventView, { timeZone: string; event: GridEvent }>();

export function toGridEvent(view: CalendarEventView, timeZone: string): GridEvent {
  const known = gridEvents.get(view);
  if (known?.timeZone === timeZone) return known.event;
  const event = newGridEvent(view, timeZone);
  gridEvents.set(view, { timeZone, event });
  return event;
}

function newGridEvent(view: CalendarEventView, timeZone: string): GridEvent {
  const start = toWallDate(view.start, timeZone);
  const end = toWallDate(view.end, timeZone);
  // Where clocks go back during an event its wall end may precede its start: then its real length is drawn.
  const shownEnd = end > start ? end : new Date(start.getTime() + realLengthMs(view));
  return { kind: 'event', id: view.id, view, start, end: shownEnd, staffId: view.staffId };
}

/** The events with a move applied: what is shown until the server has answered. */
export function movedEvent(event: GridEvent, { kind, start, end, host }: CalendarMove): GridEvent {
  const wallStart = new Date(`${start}Z`);
  const wallEnd = new Date(`${end}Z`);
  const staffId = host?.id ?? event.staffId ?? null;
  if (event.kind !== 'event' || kind === 'resize') return { ...event, staffId, start: wallStart, end: wallEnd };
  return { ...event, staffId, start: wallStart, end: new Date(wallStart.getTime() + realLengthMs(event.view)) };
}

/** The move that puts an event at a wall time, with the same staff. */
export function toMove(view: CalendarEventView, kind: CalendarMove['kind'], { start, end }: WallRange): CalendarMove {
  return {
    id: view.id,
    kind,
    start: wallDateToLocal(start),
    end: wallDateToLocal(kind === 'move' ? new Date(start.getTime() + realLengthMs(view)) : end),
    previous: { start: view.start, end: view.end, ...(view.staffId ? { staffId: view.staffId } : {}) },
    isSeries: view.isSeries,
  };
}

/** One count a day; a day without events has none. */
export function toDayCounts(events: GridEvent[], range: WallRange): GridEvent[] {
  return toGridCounts(Object.fromEntries(countByDay(events, range)), range);
}

/** Counts as the grid draws them. */
export function toGridCounts(counts: DayCounts, range: WallRange): GridEvent[] {
  return wallDays(range).flatMap((day) => {
    const count = counts[wallDateToDay(day)] ?? 0;
    const end = new Date(day.getTime() + dayMs - minuteMs);
    return count ? [{ kind: 'count', id: `count-${wallDateToDay(day)}`, start: day, end, count }] : [];
  });
}

/** Events of each day by `YYYY-MM-DD`; an event over midnight counts on both days. */
export function countByDay(events: GridEvent[], range: WallRange): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (let day = startOfWallDay(event.start); day < event.end && day < range.end; day = addWallDays(day, 1)) {
      if (day >= range.start) counts.set(wallDateToDay(day), (counts.get(wallDateToDay(day)) ?? 0) + 1);
    }
  }
  return counts;
}

/** The minutes of the day to draw: opening hours with an hour around them, and whatever lies outside. */
export function hoursShown(events: GridEvent[], openHours: OpenHours[], range: WallRange): [number, number] {
  const days = new Set(wallDays(range).map(wallDateToDay));
  const shown = openHours.filter(({ date }) => days.has(date));
  let first = Math.min(9 * 60, ...shown.map(({ start }) => start - 60));
  let last = Math.max(18 * 60, ...shown.map(({ end }) => end + 60));
  for (const event of events) {
    if (event.end <= range.start || event.start >= range.end) continue;
    const isOverMidnight = event.end.getTime() > startOfWallDay(event.start).getTime() + dayMs;
    first = isOverMidnight ? 0 : Math.min(first, minuteOfDay(event.start));
    last = isOverMidnight ? 1440 : Math.max(last, minuteOfDay(event.end) || 1440);
  }
  return [Math.max(0, Math.floor(first / 60) * 60), Math.min(1440, Math.ceil(last / 60) * 60)];
}

/** A CSS mask that leaves only the closed part of a day's column. @param day `YYYY-MM-DD` */
export function closedMask(day: string, openHours: OpenHours[], [first, last]: [number, number]): string {
  const percent = (minute: number) => `${(((clamp(minute, first, last) - first) / (last - first)) * 100).toFixed(3)}%`;
  const open = openHours.filter(({ date }) => date === day).sort((a, b) => a.start - b.start);
  const stops = open.flatMap(({ start, end }) => [
    `#000 ${percent(start)}`,
    `transparent ${percent(start)} ${percent(end)}`,
    `#000 ${percent(end)}`,
  ]);
  return `linear-gradient(to bottom, #000 0%, ${stops.map((stop) => `${stop}, `).join('')}#000 100%)`;
}

export function byTime(a: GridEvent, b: GridEvent): number {
  return a.start.getTime() - b.start.getTime() || b.end.getTime() - a.end.getTime() || (a.id < b.id ? -1 : 1);
}

function realLengthMs(view: CalendarEventView): number {
  return Date.parse(view.end) - Date.parse(view.start);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
