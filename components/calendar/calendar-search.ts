import { type CalendarViewName, dayToWallDate } from './wall-date';

/** What the address of the calendar says. `view` is null when the address leaves it to the screen. */
export type CalendarSearch = {
  view: CalendarViewName | null;
  /** `YYYY-MM-DD` in the team's zone. */
  date: string;
  event: string | null;
  staffId: string | null;
  locationId: string | null;
  eventTypeId: string | null;
  /** What an event's colour says; its service when null. */
  color: CalendarColor | null;
  /** Cancelled events are drawn only when asked for. */
  cancelled: 'shown' | null;
  /** Which part of a long agenda, the first when absent. */
  page?: number | undefined;
};

/** What colours can say beside the service, which they say unless asked otherwise. */
export const calendarColors = ['staff', 'status'] as const;
export type CalendarColor = (typeof calendarColors)[number];

export const calendarPath = '/dashboard/calendar';
export const calendarViewNames = ['day', 'week', 'month', 'agenda', 'team'] as const satisfies CalendarViewName[];

/** Reads the address; whatever it cannot read counts as absent, and an absent date is `today`. */
export function parseCalendarSearch(
  searchParams: Record<string, string | string[] | undefined>,
  today: string,
): CalendarSearch {
  const view = first(searchParams.view);
  const date = first(searchParams.date);
  const color = first(searchParams.color);
  return {
    view: calendarViewNames.find((name) => name === view) ?? null,
    date: date && dayToWallDate(date) ? date : today,
    event: toId(searchParams.event),
    staffId: toId(searchParams.staff_id),
    locationId: toId(searchParams.location_id),
    eventTypeId: toId(searchParams.event_type_id),
    color: calendarColors.find((name) => name === color) ?? null,
    cancelled: first(searchParams.cancelled) === 'shown' ? 'shown' : null,
    page: toPage(first(searchParams.page)),
  };
}

/** The address of a calendar state with some of it changed; parameters keep one order, so equal states have equal addresses. */
export function calendarHref(search: CalendarSearch, change: Partial<CalendarSearch> = {}): string {
  // A page counts within one list, and another date or filter makes another list.
  const isSameList = Object.keys(change).every((name) => name === 'event');
  const next = { ...search, event: null, ...(isSameList ? {} : { page: undefined }), ...change };
  const params = new URLSearchParams();
  const entries = {
    view: next.view,
    date: next.date,
    staff_id: next.staffId,
    location_id: next.locationId,
    event_type_id: next.eventTypeId,
    color: next.color,
    cancelled: next.cancelled,
    page: next.page === undefined ? null : String(next.page),
    event: next.event,
  };
  for (const [name, value] of Object.entries(entries)) if (value) params.set(name, value);
  return `${calendarPath}?${params}`;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function toId(value: string | string[] | undefined): string | null {
  const id = first(value);
  return id && /^[\w-]{1,64}$/.test(id) ? id : null;
}

function toPage(value: string | undefined): number | undefined {
  return value && /^[1-9]\d{0,2}$/.test(value) && value !== '1' ? Number(value) : undefined;
}
