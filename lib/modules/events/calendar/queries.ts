import type { Ctx } from '@/lib/infra/ctx';
import { runPrepared } from '@/lib/infra/sql';
import {
  type ChosenEvents,
  chosenEvents,
  type EventListRow,
  type EventRange,
  eventsBetween,
  IS_PAID,
  LIST_COLUMNS,
  LIST_JOINS,
  MAX_CALENDAR_EVENTS,
  SERIES_JOIN,
  touching,
} from '../queries';

/** An event as the calendar shows it, with what its signs say. */
export interface CalendarEventRow extends EventListRow {
  staff_color: string | null;
  is_online: boolean;
  /** Its service asks for payment, and less than its price has come in. */
  is_unpaid: boolean;
  invitee_timezone: string | null;
  /** No earlier event of the client was kept. */
  is_new_client: boolean;
}

const SIGNS = `s.color AS staff_color, e.invitee_timezone,
  coalesce(coalesce(e.meeting_type, t.location_type)::text NOT IN ('in_person', 'phone'), false) AS is_online,
  (t.requires_payment AND e.total > 0 AND NOT ${IS_PAID}) AS is_unpaid,
  NOT EXISTS (
    SELECT 1 FROM events b WHERE b.team_id = e.team_id AND b.client_id = e.client_id
      AND b.starts_at < e.starts_at AND b.status <> 'cancelled') AS is_new_client`;

/** What a calendar shows of its team; cancelled events too unless they are hidden. */
export interface CalendarRange extends EventRange {
  cancelled?: 'shown' | 'hidden';
}

/** Rows to pass over and to read, for a list that is read in pages. */
export interface CalendarPage {
  offset: number;
  limit: number;
}

const ALL: CalendarPage = { offset: 0, limit: MAX_CALENDAR_EVENTS };

/** Events that touch `[from, to)`, by start; staff see their own. */
export async function selectCalendarEvents(
  ctx: Ctx,
  range: CalendarRange,
  { offset, limit }: CalendarPage = ALL,
): Promise<CalendarEventRow[]> {
  const { conditions, values } = calendarEvents(ctx, range);
  const text = `SELECT ${LIST_COLUMNS}, ${SIGNS} FROM events e ${LIST_JOINS}
    ${SERIES_JOIN}
    WHERE ${conditions.join(' AND ')} ORDER BY e.starts_at, e.id
    LIMIT $${values.length + 1} OFFSET $${values.length + 2}`;
  return runPrepared<CalendarEventRow>(text, [...values, limit, offset]);
}

/** Events that begin and end on the same days of the team's wall. */
export interface DaySpan {
  /** `YYYY-MM-DD` */
  first: string;
  /** The last day of which an event takes some time; before `first` for one that takes none. */
  last: string;
  count: number;
}

type Span = Pick<EventRange, 'from' | 'to'>;

/** What is asked of a month; `most` are the events it can draw one by one. */
export interface MonthRange extends ChosenEvents {
  cancelled: 'shown' | 'hidden';
  /** The days of it. */
  month: Span;
  /** Those and what lies next to them. */
  around: Span;
  day: Span;
  most: number;
}

export interface CalendarMonth {
  /** How many events touch the month, by their days. */
  spans: DaySpan[];
  /** Those around it, or of its one day alone where more than `most` touch it. */
  events: CalendarEventRow[];
}

/**
 * A month in one statement; staff see their own. Where clocks go back during an event its wall end may precede its start; then its
 * real length counts, as the calendar draws it.
 */
export async function selectCalendarMonth(ctx: Ctx, asked: MonthRange): Promise<CalendarMonth> {
  const { cancelled, month, around, day, most, ...chosen } = asked;
  const filter = chosenEvents(ctx, chosen);
  if (cancelled === 'hidden') filter.conditions.push(`e.status <> 'cancelled'`);
  const where = filter.conditions.join(' AND ');
  const [inMonth, isAround, onDay] = [month, around, day].map((span) => touching(filter, span));
  const [zone, limit] = [ctx.team.timezone, most].map((value) => `$${filter.values.push(value)}`);
  const text = `WITH walls AS (
      SELECT e.starts_at AT TIME ZONE ${zone}::text AS starts, e.ends_at AT TIME ZONE ${zone}::text AS ends,
        e.ends_at - e.starts_at AS length FROM events e WHERE ${where} AND ${inMonth}
    ), spans AS (
      SELECT starts::date AS first, count(*)::integer AS count,
        ((CASE WHEN ends > starts THEN ends ELSE starts + length END) - interval '1 microsecond')::date AS last
      FROM walls GROUP BY 1, 3
    ), counted AS (
      SELECT coalesce(json_agg(spans), '[]') AS spans, coalesce(sum(count), 0) AS total FROM spans
    )
    SELECT counted.spans, shown.* FROM counted LEFT JOIN LATERAL (
      SELECT ${LIST_COLUMNS}, ${SIGNS} FROM events e ${LIST_JOINS}
      ${SERIES_JOIN}
      WHERE ${where} AND ${isAround} AND (counted.total <= ${limit}::integer OR (${onDay}))
      ORDER BY e.starts_at, e.id LIMIT ${MAX_CALENDAR_EVENTS}
    ) shown ON true ORDER BY shown.starts_at, shown.id`;
  const rows = await runPrepared<CalendarEventRow & { spans: DaySpan[] }>(text, filter.values);
  // Without any event there is one row, of counts alone.
  const events = rows.flatMap(({ spans, ...event }) => (event.id === null ? [] : [event]));
  return { spans: rows[0]?.spans ?? [], events };
}

function calendarEvents(ctx: Ctx, { cancelled, ...range }: CalendarRange) {
  const filter = eventsBetween(ctx, range);
  if (cancelled === 'hidden') filter.conditions.push(`e.status <> 'cancelled'`);
  return filter;
}

interface Neighbourhood extends ChosenEvents {
  of: { id: number; startsAt: Date };
  cancelled: 'shown' | 'hidden';
}

/** An event next to another one in time. */
export interface NeighbourRow {
  side: 'previous' | 'next';
  id: number;
  starts_at: Date;
}

/** The events before and after one in the order of the calendar, as its filters leave them; staff see their own. */
export async function selectNeighbours(ctx: Ctx, { of, cancelled, ...chosen }: Neighbourhood): Promise<NeighbourRow[]> {
  const filter = chosenEvents(ctx, chosen);
  if (cancelled === 'hidden') filter.conditions.push(`e.status <> 'cancelled'`);
  const where = filter.conditions.join(' AND ');
  const here = `($${filter.values.length + 1}::timestamptz, $${filter.values.length + 2}::integer)`;
  const side = (name: NeighbourRow['side'], sign: '<' | '>', order: 'ASC' | 'DESC') =>
    `(SELECT '${name}' AS side, e.id, e.starts_at FROM events e WHERE ${where} AND (e.starts_at, e.id) ${sign} ${here}
      ORDER BY e.starts_at ${order}, e.id ${order} LIMIT 1)`;
  const text = `${side('previous', '<', 'DESC')} UNION ALL ${side('next', '>', 'ASC')}`;
  return runPrepared<NeighbourRow>(text, [...filter.values, of.startsAt, of.id]);
}
