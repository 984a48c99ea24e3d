import type { EventTarget } from '@/components/booking/event-target';
import { formatDay, formatTimes, type TimeStyle } from '@/components/booking/event-time';
import { zoneLabel } from '@/components/calendar/wall-format';
import { formatMoney } from '@/lib/core/money';
import { instantToWall } from '@/lib/core/wall-time';
import type { EventListRow, EventTableRow } from '@/lib/modules/events/queries';

/** A row of the events table; every text is written on the server. */
export interface EventRowView extends EventTarget {
  day: string;
  times: string;
  clientId: number;
  color: string;
  staffName: string;
  locationName: string;
  /** Empty when it costs nothing. */
  price: string;
  /** Whether the price has come in; null where nobody waits for it. */
  isPaid: boolean | null;
  /** When it is on the client's wall, where that shows another time. */
  theirs: { time: string; zone: string } | null;
}

export interface ViewStyle extends TimeStyle {
  now: Date;
}

export function toEventRowView(row: EventTableRow, style: ViewStyle): EventRowView {
  const time = timeWords(row.starts_at, row.ends_at, style);
  return {
    ...rowTarget(row, style, time),
    ...time,
    clientId: row.client_id,
    color: row.event_type_color,
    staffName: row.staff_name ?? '',
    locationName: row.location_name ?? '',
    price: row.total === 0 ? '' : formatMoney(row.total, row.currency, style.locale),
    isPaid: isPaid(row),
    theirs: theirWall(row, time, style),
  };
}

/** Money is waited for where the service asks for it ahead, and once the event has taken place. */
function isPaid({ total, status, is_paid, requires_payment }: EventTableRow): boolean | null {
  if (total === 0) return null;
  if (is_paid) return true;
  return status !== 'cancelled' && (requires_payment || status === 'completed') ? false : null;
}

function theirWall(row: EventTableRow, ours: TimeWords, style: ViewStyle): EventRowView['theirs'] {
  const { invitee_timezone: timeZone, starts_at: start, ends_at: end } = row;
  if (timeZone === null || timeZone === style.timeZone) return null;
  const theirs = timeWords(start, end, { ...style, timeZone });
  if (theirs.day === ours.day && theirs.times === ours.times) return null;
  const time = theirs.day === ours.day ? theirs.times : `${theirs.day}, ${theirs.times}`;
  return { time, zone: zoneLabel(timeZone, start) };
}

/** Names an event among others: who and when. */
export function eventLabel({ clientName, when }: Pick<EventTarget, 'clientName' | 'when'>): string {
  return `${clientName}, ${when}`;
}

type TargetRow = Pick<
  EventListRow,
  | 'id'
  | 'status'
  | 'invitee_name'
  | 'event_type_name'
  | 'starts_at'
  | 'ends_at'
  | 'series_id'
  | 'event_type_id'
  | 'staff_id'
>;

interface TimeWords {
  day: string;
  times: string;
}

function timeWords(start: Date, end: Date, style: ViewStyle): TimeWords {
  return { day: formatDay(start, style, style.now), times: formatTimes(start, end, style) };
}

/** The event of a list's row. @param time its words where they are written already */
export function rowTarget(row: TargetRow, style: ViewStyle, time?: TimeWords): EventTarget {
  return toTarget(
    {
      id: row.id,
      status: row.status,
      clientName: row.invitee_name,
      serviceName: row.event_type_name,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      seriesId: row.series_id,
      eventTypeId: row.event_type_id,
      staffId: row.staff_id,
    },
    style,
    time,
  );
}

interface TargetSource
  extends Pick<EventTarget, 'id' | 'status' | 'clientName' | 'serviceName' | 'eventTypeId' | 'staffId'> {
  startsAt: Date;
  endsAt: Date;
  seriesId: number | null;
}

/** @param time the words of its time where they are written already */
export function toTarget(source: TargetSource, style: ViewStyle, time?: TimeWords): EventTarget {
  const { startsAt, endsAt, seriesId, ...event } = source;
  const { day, times } = time ?? timeWords(startsAt, endsAt, style);
  const start = instantToWall(startsAt, style.timeZone);
  return {
    ...event,
    when: `${day}, ${times}`,
    start: startsAt.toISOString(),
    end: endsAt.toISOString(),
    date: start.slice(0, 10),
    time: start.slice(11, 16),
    ends: instantToWall(endsAt, style.timeZone).slice(11, 16),
    timeZone: style.timeZone,
    isSeries: seriesId !== null,
  };
}
