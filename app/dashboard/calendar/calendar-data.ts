import type { CalendarSearch } from '@/components/calendar/calendar-search';
import type { CalendarEventView, OpenHours } from '@/components/calendar/calendar-view-model';
import {
  type CalendarViewName,
  dayToWallDate,
  visibleRange,
  type WeekStart,
  wallDateToLocal,
} from '@/components/calendar/wall-date';
import { wallToInstant } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { findDefaultSchedule } from '@/lib/modules/availability/service';
import type { EventListRow } from '@/lib/modules/events/queries';
import { listEventsBetween } from '@/lib/modules/events/service';

const DAY_MINUTES = 1440;

/** The events of the period shown and of one as long on either side, so that a step finds its events there. */
export async function readEvents(
  ctx: Ctx,
  search: CalendarSearch,
  { view, weekStart }: { view: CalendarViewName; weekStart: WeekStart },
): Promise<CalendarEventView[]> {
  const date = dayToWallDate(search.date) ?? ctx.now;
  const { start, end } = visibleRange(view, date, weekStart);
  // A phone draws a week around a single day, so a day is read with its week.
  const margin = Math.max(end.getTime() - start.getTime(), 7 * 86_400_000);
  const toInstant = (wall: Date) => wallToInstant(wallDateToLocal(wall), ctx.team.timezone);
  const rows = await listEventsBetween(ctx, {
    from: toInstant(new Date(start.getTime() - margin)),
    to: toInstant(new Date(end.getTime() + margin)),
    staffId: toId(search.staffId),
    locationId: toId(search.locationId),
    eventTypeId: toId(search.eventTypeId),
  });
  return rows.filter(({ status }) => search.cancelled || status !== 'cancelled').map(toCalendarView);
}

/** The team's weekly opening hours, cut at midnight. */
export async function readOpenHours(ctx: Ctx): Promise<OpenHours[]> {
  const schedule = await findDefaultSchedule(ctx);
  return (schedule?.rules ?? []).flatMap(({ day, start, end }) => {
    const today = { day, start, end: Math.min(end, DAY_MINUTES) };
    const isOverMidnight = end > DAY_MINUTES;
    return isOverMidnight ? [today, { day: (day + 1) % 7, start: 0, end: end - DAY_MINUTES }] : [today];
  });
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
