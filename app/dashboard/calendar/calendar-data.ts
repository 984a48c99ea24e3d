import { type CalendarPeriod, drawnRange, narrowing } from '@/components/calendar/calendar-period';
import { type CalendarColor, type CalendarSearch, calendarHref } from '@/components/calendar/calendar-search';
import {
  type CalendarBlockView,
  type CalendarEventView,
  type DayCounts,
  monthCountsAbove,
  type OpenHours,
  type StaffColumn,
} from '@/components/calendar/calendar-view-model';
import {
  addWallDays,
  type CalendarViewName,
  dayMs,
  dayToWallDate,
  minuteMs,
  startOfWallDay,
  toWallDate,
  visibleRange,
  type WallRange,
  type WeekStart,
  wallDateToDay,
  wallDateToLocal,
  wallDays,
} from '@/components/calendar/wall-date';
import { type EventHue, hexOfHue } from '@/lib/core/color';
import { wallToInstant } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { listBlocks, openHoursByStaff } from '@/lib/modules/availability/blocks/service';
import type { Interval } from '@/lib/modules/availability/rules';
import type { CalendarEventRow, DaySpan } from '@/lib/modules/events/calendar/queries';
import { MAX_CALENDAR_EVENTS } from '@/lib/modules/events/queries';
import { findNeighbours, listEventsBetween, readCalendarMonth } from '@/lib/modules/events/service';
import { readBookable } from '@/lib/web/team-reads';

/** What of the calendar is on the screen. */
export interface Shown {
  view: CalendarViewName;
  weekStart: WeekStart;
}

/** Everything that is drawn of a view and of what lies within its margin. */
export async function readPeriod(ctx: Ctx, search: CalendarSearch, shown: Shown): Promise<CalendarPeriod> {
  const { start, end } = rangeWithMargin(ctx, search, shown);
  const [drawn, blocks, hours] = await Promise.all([
    shown.view === 'month' ? readMonth(ctx, search, shown) : readEvents(ctx, search, { start, end }),
    readBlocks(ctx, search, { start, end }),
    readHours(ctx, search, shown),
  ]);
  return {
    from: wallDateToDay(start),
    to: wallDateToDay(end),
    narrowing: narrowing(search),
    view: shown.view,
    ...drawn,
    blocks,
    ...hours,
  };
}

type DrawnEvents = Pick<CalendarPeriod, 'isWhole' | 'events' | 'counts' | 'countedAt'>;

/** The events of the period shown, and those next to it that keys move into view before the server has heard of it. */
async function readEvents(ctx: Ctx, search: CalendarSearch, range: WallRange): Promise<DrawnEvents> {
  return toDrawn(ctx, search, await listEventsBetween(ctx, askedOf(ctx, search, range)));
}

function toDrawn(ctx: Ctx, { color }: CalendarSearch, rows: CalendarEventRow[]): DrawnEvents {
  return { events: rows.map((row) => toCalendarView(ctx, row, color)), isWhole: rows.length < MAX_CALENDAR_EVENTS };
}

/** Counts where a month has too many events to draw, and the events of the one day that a phone lists below it. */
async function readMonth(ctx: Ctx, search: CalendarSearch, shown: Shown): Promise<DrawnEvents> {
  const date = dayToWallDate(search.date) ?? startOfWallDay(toWallDate(ctx.now, ctx.team.timezone));
  const { spans, events } = await readCalendarMonth(ctx, {
    ...chosenOf(search),
    month: instantsOf(ctx, visibleRange('month', date, shown.weekStart)),
    around: instantsOf(ctx, rangeWithMargin(ctx, search, shown)),
    day: instantsOf(ctx, { start: date, end: addWallDays(date, 1) }),
    most: monthCountsAbove,
  });
  const drawn = toDrawn(ctx, search, events);
  const total = spans.reduce((sum, { count }) => sum + count, 0);
  if (total <= monthCountsAbove) return drawn;
  return { ...drawn, isWhole: false, counts: countsByDay(spans), countedAt: wallDateToDay(date) };
}

function countsByDay(spans: DaySpan[]): DayCounts {
  const counts: Record<string, number> = {};
  for (const { first, last, count } of spans) {
    const [start, end] = [new Date(first), addWallDays(new Date(last), 1)];
    for (const day of wallDays({ start, end }).map(wallDateToDay)) counts[day] = (counts[day] ?? 0) + count;
  }
  return counts;
}

/** A page of the agenda; what is blocked stands with the events around it. */
export interface AgendaPage {
  /** The days of the whole agenda. */
  range: WallRange;
  events: CalendarEventView[];
  blocks: CalendarBlockView[];
  hasMore: boolean;
}

const AGENDA_PAGE = 100;

/** What is on from the date of the address on, as many as a page of the list shows. */
export async function readAgenda(ctx: Ctx, search: CalendarSearch, { weekStart }: Shown): Promise<AgendaPage> {
  const range = visibleRange('agenda', dayToWallDate(search.date) ?? ctx.now, weekStart);
  const page = search.page ?? 1;
  const limits = { offset: (page - 1) * AGENDA_PAGE, limit: AGENDA_PAGE + 1 };
  const [rows, blocks] = await Promise.all([
    listEventsBetween(ctx, askedOf(ctx, search, range), limits),
    readBlocks(ctx, search, range),
  ]);
  const views = rows.map((row) => toCalendarView(ctx, row, search.color));
  const next = views[AGENDA_PAGE];
  const isOnPage = ({ start }: CalendarBlockView) =>
    (page === 1 || start >= (views[0]?.start ?? '9')) && (!next || start < next.start);
  return { range, events: views.slice(0, AGENDA_PAGE), blocks: blocks.filter(isOnPage), hasMore: next !== undefined };
}

function askedOf(ctx: Ctx, search: CalendarSearch, range: WallRange) {
  return { ...instantsOf(ctx, range), ...chosenOf(search) };
}

/** Addresses of the events before and after the open one; the calendar follows where they lie outside of it. */
export async function readNeighbours(
  ctx: Ctx,
  search: CalendarSearch,
  { of, shown }: { of: { id: number; startsAt: Date }; shown: Shown },
): Promise<Record<'previous' | 'next', string | null>> {
  const { previous, next } = await findNeighbours(ctx, { of, ...chosenOf(search) });
  const range = visibleRange(shown.view, dayToWallDate(search.date) ?? ctx.now, shown.weekStart);
  const hrefOf = (row: { id: number; starts_at: Date } | null) => {
    if (!row) return null;
    const start = toWallDate(row.starts_at, ctx.team.timezone);
    const isInView = start >= range.start && start < range.end;
    return calendarHref(search, { event: String(row.id), ...(isInView ? {} : { date: wallDateToDay(start) }) });
  };
  return { previous: hrefOf(previous), next: hrefOf(next) };
}

/**
 * Opening hours of the same period on the team's wall: those of the staff member chosen, else the team's, and those of each
 * column of the team's day.
 */
async function readHours(ctx: Ctx, search: CalendarSearch, shown: Shown) {
  const { start, end } = rangeWithMargin(ctx, search, shown);
  const days = { from: wallDateToDay(start), to: wallDateToDay(end) };
  const staff = await columnStaff(ctx, search, shown);
  const chosen = onlyStaff(ctx, search) ?? 0;
  const staffIds = [chosen, ...(staff ?? []).map(({ id }) => id)];
  const hours = await openHoursByStaff(ctx, days, { staffIds, eventTypeId: toId(search.eventTypeId) });
  const columns: StaffColumn[] | undefined = staff?.map(({ id, name }) => ({
    id: String(id),
    name,
    openHours: toOpenHours(ctx, hours.get(id)),
  }));
  return { openHours: toOpenHours(ctx, hours.get(chosen)), columns };
}

/** Whose columns the team's day has: active staff; members of the staff role get theirs alone. */
async function columnStaff(ctx: Ctx, search: CalendarSearch, { view }: Shown) {
  if (view !== 'team') return undefined;
  const only = onlyStaff(ctx, search);
  const { staff } = await readBookable(ctx);
  return staff.filter(({ id, isActive }) => isActive && (only === undefined || id === only));
}

/** The staff member that the calendar is narrowed to. */
function onlyStaff({ actor }: Ctx, { staffId }: CalendarSearch): number | undefined {
  return actor.role === 'staff' ? (actor.staffId ?? 0) : toId(staffId);
}

/** Time off and held times of the same period, of the staff member chosen or of all. */
async function readBlocks(ctx: Ctx, search: CalendarSearch, range: WallRange): Promise<CalendarBlockView[]> {
  const rows = await listBlocks(ctx, { ...instantsOf(ctx, range), staffId: toId(search.staffId) });
  return rows.map(({ kind, id, staffId, staffName, label, startsAt, endsAt }) => ({
    id: `${kind}-${id}`,
    kind,
    staffId: String(staffId),
    staffName,
    label,
    start: startsAt.toISOString(),
    end: endsAt.toISOString(),
  }));
}

function toOpenHours({ team }: Ctx, open: readonly Interval[] | undefined): OpenHours[] | undefined {
  const wall = (ms: number) => toWallDate(new Date(ms), team.timezone);
  return open?.flatMap(({ start, end }) => cutAtMidnight({ start: wall(start), end: wall(end) }));
}

function chosenOf({ staffId, locationId, eventTypeId, cancelled }: CalendarSearch) {
  const chosen = { staffId: toId(staffId), locationId: toId(locationId), eventTypeId: toId(eventTypeId) };
  return { ...chosen, cancelled: cancelled ?? ('hidden' as const) };
}

/** A day more on either side. A busy week with its neighbours would be three times the events to send and to compute with. */
function rangeWithMargin(ctx: Ctx, search: CalendarSearch, { view, weekStart }: Shown): WallRange {
  const { start, end } = drawnRange(view, dayToWallDate(search.date) ?? ctx.now, weekStart);
  return { start: new Date(start.getTime() - dayMs), end: new Date(end.getTime() + dayMs) };
}

function instantsOf({ team }: Ctx, { start, end }: WallRange): { from: Date; to: Date } {
  const toInstant = (wall: Date) => wallToInstant(wallDateToLocal(wall), team.timezone);
  return { from: toInstant(start), to: toInstant(end) };
}

function cutAtMidnight({ start, end }: WallRange): OpenHours[] {
  const hours: OpenHours[] = [];
  for (let day = startOfWallDay(start); day < end; day = addWallDays(day, 1)) {
    const minutes = (wall: Date) => Math.min(1440, Math.max(0, (wall.getTime() - day.getTime()) / minuteMs));
    hours.push({ date: wallDateToDay(day), start: minutes(start), end: minutes(end) });
  }
  return hours;
}

function toCalendarView({ team }: Ctx, row: CalendarEventRow, color: CalendarColor | null): CalendarEventView {
  return {
    id: String(row.id),
    title: row.event_type_name,
    clientName: row.invitee_name,
    clientTimeZone: row.invitee_timezone === team.timezone ? null : row.invitee_timezone,
    eventTypeName: row.event_type_name,
    eventTypeId: String(row.event_type_id),
    staffId: row.staff_id === null ? null : String(row.staff_id),
    staffName: row.staff_name,
    color: colorOf(row, color),
    status: row.status,
    start: row.starts_at.toISOString(),
    end: row.ends_at.toISOString(),
    isSeries: row.series_id !== null,
    locationName: row.location_name,
    isOnline: row.is_online,
    isUnpaid: row.is_unpaid && row.status !== 'cancelled',
    isNewClient: row.is_new_client,
  };
}

/** The hues of the badges that say a status elsewhere. */
const STATUS_HUES: Record<CalendarEventRow['status'], EventHue> = {
  pending: 'amber',
  scheduled: 'indigo',
  completed: 'green',
  cancelled: 'slate',
  no_show: 'rose',
};

function colorOf(row: CalendarEventRow, color: CalendarColor | null): string {
  if (color === 'staff') return row.staff_color ?? hexOfHue('slate');
  return color === 'status' ? hexOfHue(STATUS_HUES[row.status]) : row.event_type_color;
}

/** A filter that names nothing matches nothing. */
function toId(id: string | null): number | undefined {
  if (id === null) return undefined;
  return /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0;
}
