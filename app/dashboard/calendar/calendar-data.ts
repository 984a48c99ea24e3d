import type { CalendarSearch } from '@/components/calendar/calendar-search';
import type { CalendarBlockView, CalendarEventView, OpenHours } from '@/components/calendar/calendar-view-model';
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
} from '@/components/calendar/wall-date';
import { wallToInstant } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { listBlocks, openHoursOf } from '@/lib/modules/availability/blocks/service';
import type { EventListRow } from '@/lib/modules/events/queries';
import { listEventsBetween } from '@/lib/modules/events/service';

interface Shown {
  view: CalendarViewName;
  weekStart: WeekStart;
}

/** The events of the period shown and of one as long on either side, so that a step finds its events there. */
export async function readEvents(ctx: Ctx, search: CalendarSearch, shown: Shown): Promise<CalendarEventView[]> {
  const rows = await listEventsBetween(ctx, {
    ...instantsOf(ctx, rangeWithMargin(ctx, search, shown)),
    staffId: toId(search.staffId),
    locationId: toId(search.locationId),
    eventTypeId: toId(search.eventTypeId),
  });
  return rows.filter(({ status }) => search.cancelled || status !== 'cancelled').map(toCalendarView);
}

/** Time off and held times of the same period, of the staff member chosen or of all. */
export async function readBlocks(ctx: Ctx, search: CalendarSearch, shown: Shown): Promise<CalendarBlockView[]> {
  const range = instantsOf(ctx, rangeWithMargin(ctx, search, shown));
  const rows = await listBlocks(ctx, { ...range, staffId: toId(search.staffId) });
  return rows.map(({ kind, id, staffName, label, startsAt, endsAt }) => ({
    id: `${kind}-${id}`,
    kind,
    staffName,
    label,
    start: startsAt.toISOString(),
    end: endsAt.toISOString(),
  }));
}

/** Opening hours of the same period on the team's wall: those of the staff member chosen, else the team's. */
export async function readOpenHours(ctx: Ctx, search: CalendarSearch, shown: Shown): Promise<OpenHours[] | undefined> {
  const { start, end } = rangeWithMargin(ctx, search, shown);
  const days = { from: wallDateToDay(start), to: wallDateToDay(end) };
  const asked = { staffId: toId(search.staffId), eventTypeId: toId(search.eventTypeId) };
  const open = await openHoursOf(ctx, days, asked);
  const zone = ctx.team.timezone;
  return open?.flatMap((interval) =>
    cutAtMidnight({ start: toWallDate(new Date(interval.start), zone), end: toWallDate(new Date(interval.end), zone) }),
  );
}

function rangeWithMargin(ctx: Ctx, search: CalendarSearch, { view, weekStart }: Shown): WallRange {
  const { start, end } = visibleRange(view, dayToWallDate(search.date) ?? ctx.now, weekStart);
  // A phone draws a week around a single day, so a day is read with its week.
  const margin = Math.max(end.getTime() - start.getTime(), 7 * dayMs);
  return { start: new Date(start.getTime() - margin), end: new Date(end.getTime() + margin) };
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

function toCalendarView(row: EventListRow): CalendarEventView {
  return {
    id: String(row.id),
    title: row.event_type_name,
    clientName: row.invitee_name,
    eventTypeName: row.event_type_name,
    staffName: row.staff_name,
    color: row.event_type_color,
    status: row.status,
    start: row.starts_at.toISOString(),
    end: row.ends_at.toISOString(),
    isSeries: row.series_id !== null,
    locationName: row.location_name,
  };
}

/** A filter that names nothing matches nothing. */
function toId(id: string | null): number | undefined {
  if (id === null) return undefined;
  return /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0;
}
