import { likePattern } from '@/lib/core/like-pattern';
import type { Page, WirePage } from '@/lib/core/page';
import { toWireDate } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { jsonSql } from '@/lib/infra/json-sql';
import {
  enumColumn,
  instantColumn,
  integerColumn,
  lastSortKeys,
  listPage,
  listWirePage,
  orderOf,
  revisionSql,
  type SqlSorts,
  sortKeyColumns,
  stateOf,
  type TeamFilter,
  teamFilter,
  textColumn,
  unseenInstant,
} from '@/lib/infra/list-page';
import { runPrepared } from '@/lib/infra/sql';
import type { Prisma } from '@/prisma/generated/client';
import { type EventStatus, MAX_EVENT_DAYS } from './rules';
import { EVENT_STATUSES, type EventSortField, type ListEventsQuery } from './schema';

/** An event as tables and calendars show it, with the names around it. */
export interface EventListRow {
  id: number;
  event_type_id: number;
  client_id: number;
  series_id: number | null;
  starts_at: Date;
  ends_at: Date;
  status: EventStatus;
  invitee_name: string;
  invitee_email: string;
  invitee_phone: string | null;
  event_type_name: string;
  event_type_color: string;
  staff_id: number | null;
  staff_name: string | null;
  location_name: string | null;
  /** Minor units of `currency`. */
  total: number;
  currency: string;
}

/** The same with what the table of events says besides. */
export interface EventTableRow extends EventListRow {
  invitee_timezone: string | null;
  requires_payment: boolean;
  /** Whether its price has come in. */
  is_paid: boolean;
}

/** What the table of events asks for beyond the API's query. */
export interface EventTableQuery extends ListEventsQuery {
  /** Those that are not over at that moment. */
  endingAfter?: Date;
  /** Those that have begun by that moment, without the open ones that still run. */
  overBy?: Date;
  /** Those to come after that moment that somebody must do something about: unanswered, or scheduled with nobody. */
  waitingAfter?: Date;
}

/** The columns of {@link EventListRow}, to be read with {@link LIST_JOINS}. */
export const LIST_COLUMNS = `e.id, e.event_type_id, e.client_id, e.series_id, e.starts_at, e.ends_at, e.status, e.invitee_name,
  e.invitee_email, e.invitee_phone, t.name AS event_type_name, t.color AS event_type_color, e.staff_id, s.name AS staff_name,
  l.name AS location_name, e.total, e.currency`;

const TYPE_JOIN = 'JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id';
export const LIST_JOINS = `${TYPE_JOIN}
  LEFT JOIN staff s ON s.team_id = e.team_id AND s.id = e.staff_id
  LEFT JOIN locations l ON l.team_id = e.team_id AND l.id = e.location_id`;

/** Whether the price of event `e`, of series `r`, has come in; what a series paid upfront owes was paid with its first event. */
export const IS_PAID = `EXISTS (
    SELECT 1 FROM transactions p WHERE p.team_id = e.team_id
      AND p.event_id = CASE WHEN r.payment_mode = 'all_upfront' THEN coalesce(r.parent_id, e.id) ELSE e.id END
      AND p.status IN ('completed', 'refunded', 'partially_refunded')
    HAVING sum(CASE p.type WHEN 'payment' THEN p.amount ELSE -p.amount END) >= e.total)`;
export const SERIES_JOIN = 'LEFT JOIN event_series r ON r.team_id = e.team_id AND r.id = e.series_id';

/**
 * The contract's list row, which the database writes as JSON: parsing rows only to print them again took half the time of the
 * list. Names and order are the allow-list, as in serializer.ts.
 * @param zone placeholder of the team's zone, for `date`
 */
const wireRow = (zone: string) =>
  jsonSql.object({
    id: jsonSql.number('e.id'),
    event_type_id: jsonSql.number('e.event_type_id'),
    customer_id: jsonSql.number('e.client_id'),
    date: jsonSql.word(`to_char(e.starts_at AT TIME ZONE ${zone}, 'YYYY-MM-DD')`),
    start_time: jsonSql.instant('e.starts_at'),
    end_time: jsonSql.instant('e.ends_at'),
    status: jsonSql.word('e.status'),
    invitee_name: jsonSql.text('e.invitee_name'),
    invitee_email: jsonSql.text('e.invitee_email'),
    event_type: jsonSql.object({
      id: jsonSql.number('t.id'),
      name: jsonSql.text('t.name'),
      duration: jsonSql.number('t.duration_minutes'),
    }),
  });

const SORTS: SqlSorts<EventSortField> = {
  start_time: [instantColumn('e.starts_at'), integerColumn('e.id')],
  invitee_name: [textColumn('lower(e.invitee_name)'), integerColumn('e.id')],
  status: [enumColumn('e.status', 'event_status', EVENT_STATUSES), instantColumn('e.starts_at'), integerColumn('e.id')],
};

/** A page of the team's events as the public API answers it; staff see their own. */
export async function selectWireEvents(ctx: Ctx, query: ListEventsQuery): Promise<WirePage> {
  const listing = { ...eventsListing(ctx, query), state: stateOf(ctx, ['events', 'event_types']) };
  // The page is cut before the joins, so that they are made for its rows only.
  return listWirePage(listing, ({ where, order, limits, values }) =>
    runPrepared(
      `SELECT ${jsonSql.array('page.wire')} AS json, count(*)::integer AS found,
          ${revisionSql('events')} AS revision, ${lastSortKeys(listing.order)} AS sort_keys
        FROM (
          SELECT ${wireRow(`$${values.length + 1}`)} AS wire, ${sortKeyColumns(listing.order)}
          FROM (SELECT * FROM events e WHERE ${where} ORDER BY ${order} ${limits}) e ${TYPE_JOIN}
          ORDER BY ${order}
        ) page`,
      [...values, ctx.team.timezone],
    ),
  );
}

/** The same page for a table, with the names of staff and place. */
export async function selectEvents(ctx: Ctx, query: EventTableQuery): Promise<Page<EventTableRow>> {
  return listPage<EventTableRow>(eventsListing(ctx, query), ({ where, order, limits, values, sortKeys }) =>
    runPrepared(
      `SELECT ${LIST_COLUMNS}, e.invitee_timezone, t.requires_payment, ${IS_PAID} AS is_paid,
          ${revisionSql('events')} AS revision, ${sortKeys} AS sort_keys
        FROM (SELECT * FROM events e WHERE ${where} ORDER BY ${order} ${limits}) e ${LIST_JOINS} ${SERIES_JOIN}
        ORDER BY ${order}`,
      values,
    ),
  );
}

function eventsListing(ctx: Ctx, query: EventTableQuery) {
  const filter = eventsMatching(ctx, query);
  return { noun: 'events', request: query, from: 'events e', filter, order: orderOf(SORTS, query.sort) } as const;
}

/** What a calendar is narrowed to. */
export interface ChosenEvents {
  staffId?: number | undefined;
  locationId?: number | undefined;
  eventTypeId?: number | undefined;
}

export interface EventRange extends ChosenEvents {
  from: Date;
  to: Date;
}

/** More than any calendar can show at once. */
export const MAX_CALENDAR_EVENTS = 2_000;

/** Events that touch `[from, to)`, by start; staff see their own. */
export async function selectEventsBetween(ctx: Ctx, range: EventRange): Promise<EventListRow[]> {
  const filter = eventsBetween(ctx, range);
  const text = `SELECT ${LIST_COLUMNS} FROM events e ${LIST_JOINS}
    WHERE ${filter.conditions.join(' AND ')} ORDER BY e.starts_at, e.id LIMIT ${MAX_CALENDAR_EVENTS}`;
  return runPrepared<EventListRow>(text, filter.values);
}

/** The conditions of that. */
export function eventsBetween(ctx: Ctx, { from, to, ...chosen }: EventRange): TeamFilter {
  const filter = chosenEvents(ctx, chosen);
  filter.conditions.push(touching(filter, { from, to }));
  return filter;
}

/** The condition of events that touch `[from, to)`, which become values of the filter. */
export function touching({ values }: TeamFilter, { from, to }: Pick<EventRange, 'from' | 'to'>): string {
  const [start, end] = [`$${values.push(from)}::timestamptz`, `$${values.push(to)}::timestamptz`];
  return `e.starts_at < ${end} AND ${endingAfter(start)}`;
}

/** An event is at most {@link MAX_EVENT_DAYS} long, which bounds the index range from below. */
const endingAfter = (moment: string) =>
  `e.ends_at > ${moment} AND e.starts_at > ${moment} - interval '${MAX_EVENT_DAYS} days'`;

/** The conditions of what a calendar is narrowed to; staff see their own. */
export function chosenEvents(ctx: Ctx, { staffId, locationId, eventTypeId }: ChosenEvents): TeamFilter {
  const filter = conditionsFor(ctx);
  if (staffId !== undefined) filter.add(staffId, (p) => `e.staff_id = ${p}`);
  if (locationId !== undefined) filter.add(locationId, (p) => `e.location_id = ${p}`);
  if (eventTypeId !== undefined) filter.add(eventTypeId, (p) => `e.event_type_id = ${p}`);
  return filter;
}

function eventsMatching(ctx: Ctx, query: EventTableQuery): TeamFilter {
  const filter = conditionsFor(ctx);
  const zone = ctx.team.timezone;
  const [status, ...others] = query.status ?? [];
  if (others.length > 0) filter.add(query.status, (p) => `e.status = ANY(${p}::event_status[])`);
  else if (status) filter.add(status, (p) => `e.status = ${p}::event_status`);
  const bound = orderOf(SORTS, query.sort).columns === SORTS.start_time ? unseenInstant : (p: string) => p;
  const dayStart = (date: string) => startOfDay(date, zone);
  if (query.dateFrom) filter.add(dayStart(toWireDate(query.dateFrom)), (p) => `e.starts_at >= ${bound(p)}`);
  if (query.dateTo) filter.add(dayStart(addDays(toWireDate(query.dateTo), 1)), (p) => `e.starts_at < ${bound(p)}`);
  if (query.endingAfter) filter.add(query.endingAfter, (p) => endingAfter(bound(p)));
  if (query.overBy) {
    filter.add(
      query.overBy,
      (p) => `e.starts_at <= ${bound(p)} AND (e.ends_at <= ${p} OR e.status NOT IN ('pending', 'scheduled'))`,
    );
  }
  if (query.waitingAfter) {
    filter.add(
      query.waitingAfter,
      (p) => `e.starts_at > ${bound(p)} AND (e.status = 'pending' OR (e.status = 'scheduled' AND e.staff_id IS NULL))`,
    );
  }
  if (query.eventTypeId !== undefined) filter.add(query.eventTypeId, (p) => `e.event_type_id = ${p}`);
  if (query.staffId !== undefined) filter.add(query.staffId, (p) => `e.staff_id = ${p}`);
  if (query.locationId !== undefined) filter.add(query.locationId, (p) => `e.location_id = ${p}`);
  if (query.seriesId !== undefined) filter.add(query.seriesId, (p) => `e.series_id = ${p}`);
  if (query.customerId !== undefined) filter.add(query.customerId, (p) => `e.client_id = ${p}`);
  if (query.search) {
    filter.add(
      likePattern(query.search),
      (p) => `(e.invitee_name ILIKE ${p} OR e.invitee_email ILIKE ${p} OR e.invitee_phone ILIKE ${p})`,
    );
  }
  return filter;
}

/** Starts a WHERE with the tenant and, for the staff role, with the member's own events. */
function conditionsFor({ teamId, actor }: Ctx): TeamFilter {
  const filter = teamFilter('e', teamId);
  if (actor.role === 'staff') filter.add(actor.staffId ?? 0, (p) => `e.staff_id = ${p}`);
  return filter;
}

export const EVENT_COLUMNS = {
  id: true,
  eventTypeId: true,
  staffId: true,
  clientId: true,
  locationId: true,
  seriesId: true,
  status: true,
  startsAt: true,
  endsAt: true,
  inviteeName: true,
  inviteeEmail: true,
  inviteePhone: true,
  inviteeTimezone: true,
  notes: true,
  meetingType: true,
  meetingUrl: true,
  couponCode: true,
  currency: true,
  subtotal: true,
  discount: true,
  tax: true,
  total: true,
  cancelledAt: true,
  cancellationReason: true,
  createdAt: true,
  eventType: { select: { id: true, name: true, durationMinutes: true, color: true } },
  staff: { select: { id: true, name: true } },
  client: { select: { id: true, name: true, email: true } },
  location: { select: { id: true, name: true } },
  series: { select: { id: true, frequency: true, count: true, parentId: true, paymentMode: true, timezone: true } },
  extras: { select: { extraId: true, name: true, quantity: true, price: true }, orderBy: { extraId: 'asc' } },
  answers: { select: { questionId: true, label: true, answer: true }, orderBy: { questionId: 'asc' } },
  history: { select: { at: true, actor: true, action: true, changes: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.EventSelect;

/** An event with everything its page shows. */
export type EventRow = Prisma.EventGetPayload<{ select: typeof EVENT_COLUMNS }>;

/** What writing an event answers with. */
export const WRITTEN_COLUMNS = {
  id: true,
  eventTypeId: true,
  staffId: true,
  clientId: true,
  locationId: true,
  seriesId: true,
  occurrenceNumber: true,
  sessionId: true,
  status: true,
  startsAt: true,
  endsAt: true,
  inviteeName: true,
  inviteeEmail: true,
  expiresAt: true,
  cancellationReason: true,
} as const satisfies Prisma.EventSelect;

export type WrittenEventRow = Prisma.EventGetPayload<{ select: typeof WRITTEN_COLUMNS }>;

/** Which events the actor may see and change: staff their own. */
export function visibleEvents({ teamId, actor }: Ctx) {
  return actor.role === 'staff' ? { teamId, staffId: actor.staffId ?? 0 } : { teamId };
}
