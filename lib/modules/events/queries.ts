import { likePattern } from '@/lib/core/like-pattern';
import type { Page } from '@/lib/core/page';
import { toWireDate } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { listPage, revisionSql, type TeamFilter, teamFilter } from '@/lib/infra/list-page';
import { queryOnce, statement } from '@/lib/infra/sql';
import type { Prisma } from '@/prisma/generated/client';
import type { EventStatus } from './rules';
import type { ListEventsQuery } from './schema';

/** An event as the public API lists it. */
export interface EventSummaryRow {
  id: number;
  event_type_id: number;
  client_id: number;
  starts_at: Date;
  ends_at: Date;
  status: EventStatus;
  invitee_name: string;
  invitee_email: string;
  event_type_name: string;
  event_type_duration: number;
}

/** An event as tables and calendars show it, with the names around it. */
export interface EventListRow extends EventSummaryRow {
  series_id: number | null;
  event_type_color: string;
  staff_id: number | null;
  staff_name: string | null;
  location_name: string | null;
  /** Minor units of `currency`. */
  total: number;
  currency: string;
}

interface Shape {
  columns: string;
  joins: string;
}

const SUMMARY: Shape = {
  columns: `e.id, e.event_type_id, e.client_id, e.starts_at, e.ends_at, e.status, e.invitee_name, e.invitee_email,
    t.name AS event_type_name, t.duration_minutes AS event_type_duration`,
  joins: 'JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id',
};

const LISTED: Shape = {
  columns: `${SUMMARY.columns}, e.series_id, t.color AS event_type_color, e.staff_id, s.name AS staff_name,
    l.name AS location_name, e.total, e.currency`,
  joins: `${SUMMARY.joins}
    LEFT JOIN staff s ON s.team_id = e.team_id AND s.id = e.staff_id
    LEFT JOIN locations l ON l.team_id = e.team_id AND l.id = e.location_id`,
};

const ORDERS: Record<ListEventsQuery['sort'], string> = {
  start_time: 'e.starts_at, e.id',
  '-start_time': 'e.starts_at DESC, e.id DESC',
  invitee_name: 'lower(e.invitee_name), e.id',
  '-invitee_name': 'lower(e.invitee_name) DESC, e.id DESC',
  status: 'e.status, e.starts_at, e.id',
  '-status': 'e.status DESC, e.starts_at DESC, e.id DESC',
};

/** A page of the team's events for the public API; staff see their own. */
export function selectEventSummaries(ctx: Ctx, query: ListEventsQuery): Promise<Page<EventSummaryRow>> {
  return selectPage<EventSummaryRow>(ctx, query, SUMMARY);
}

/** The same page for a table, with the names of staff and place. */
export function selectEvents(ctx: Ctx, query: ListEventsQuery): Promise<Page<EventListRow>> {
  return selectPage<EventListRow>(ctx, query, LISTED);
}

async function selectPage<Row extends object>(
  ctx: Ctx,
  query: ListEventsQuery,
  { columns, joins }: Shape,
): Promise<Page<Row>> {
  const { conditions, values } = eventsMatching(ctx, query);
  const order = ORDERS[query.sort];
  return listPage<Row>({
    noun: 'events',
    request: query,
    matching: { text: `FROM events e WHERE ${conditions}`, values },
    // The page is cut before the joins, so that names are looked up for its rows only.
    read: (limits) =>
      runPrepared<Row & { revision: number | null }>(
        `SELECT ${columns}, ${revisionSql('events')} AS revision
          FROM (SELECT * FROM events e WHERE ${conditions} ORDER BY ${order} ${limits}) e ${joins} ORDER BY ${order}`,
        values,
      ),
  });
}

const MAX_PREPARED = 100;
const prepared = new Map<string, (...values: unknown[]) => Promise<object[]>>();

/** Prepares the first texts that come, which are first pages with the usual filters; later ones are planned each time. */
function runPrepared<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  const known = prepared.get(text);
  if (!known && prepared.size >= MAX_PREPARED) return queryOnce<Row>(text, values);
  const run = known ?? statement<Row>(text);
  prepared.set(text, run);
  return run(...values) as Promise<Row[]>;
}

interface EventRange {
  from: Date;
  to: Date;
  staffId?: number | undefined;
  locationId?: number | undefined;
  eventTypeId?: number | undefined;
}

/** More than any calendar can show at once. */
const MAX_CALENDAR_EVENTS = 2_000;

/** Events that touch `[from, to)`, by start; staff see their own. */
export async function selectEventsBetween(ctx: Ctx, range: EventRange): Promise<EventListRow[]> {
  const filter = conditionsFor(ctx);
  // An event is at most 31 days long, which bounds the index range from below.
  filter.add(range.to, (p) => `e.starts_at < ${p}`);
  filter.add(range.from, (p) => `e.ends_at > ${p} AND e.starts_at > ${p}::timestamptz - interval '31 days'`);
  if (range.staffId !== undefined) filter.add(range.staffId, (p) => `e.staff_id = ${p}`);
  if (range.locationId !== undefined) filter.add(range.locationId, (p) => `e.location_id = ${p}`);
  if (range.eventTypeId !== undefined) filter.add(range.eventTypeId, (p) => `e.event_type_id = ${p}`);
  const text = `SELECT ${LISTED.columns} FROM events e ${LISTED.joins}
    WHERE ${filter.conditions.join(' AND ')} ORDER BY e.starts_at, e.id LIMIT ${MAX_CALENDAR_EVENTS}`;
  return runPrepared<EventListRow>(text, filter.values);
}

function eventsMatching(ctx: Ctx, query: ListEventsQuery): { conditions: string; values: unknown[] } {
  const filter = conditionsFor(ctx);
  const zone = ctx.team.timezone;
  const [status, ...others] = query.status ?? [];
  if (others.length > 0) filter.add(query.status, (p) => `e.status = ANY(${p}::event_status[])`);
  else if (status) filter.add(status, (p) => `e.status = ${p}::event_status`);
  if (query.dateFrom) filter.add(startOfDay(toWireDate(query.dateFrom), zone), (p) => `e.starts_at >= ${p}`);
  if (query.dateTo) filter.add(startOfDay(addDays(toWireDate(query.dateTo), 1), zone), (p) => `e.starts_at < ${p}`);
  if (query.eventTypeId !== undefined) filter.add(query.eventTypeId, (p) => `e.event_type_id = ${p}`);
  if (query.staffId !== undefined) filter.add(query.staffId, (p) => `e.staff_id = ${p}`);
  if (query.locationId !== undefined) filter.add(query.locationId, (p) => `e.location_id = ${p}`);
  if (query.customerId !== undefined) filter.add(query.customerId, (p) => `e.client_id = ${p}`);
  if (query.search) {
    filter.add(
      likePattern(query.search),
      (p) => `(e.invitee_name ILIKE ${p} OR e.invitee_email ILIKE ${p} OR e.invitee_phone ILIKE ${p})`,
    );
  }
  return { conditions: filter.conditions.join(' AND '), values: filter.values };
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
  series: { select: { id: true, frequency: true, count: true, parentId: true } },
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
  status: true,
  startsAt: true,
  endsAt: true,
  inviteeName: true,
  inviteeEmail: true,
  cancellationReason: true,
} as const satisfies Prisma.EventSelect;

export type WrittenEventRow = Prisma.EventGetPayload<{ select: typeof WRITTEN_COLUMNS }>;

/** The event as it is, held until the transaction ends, so that two changes of it come one after the other. */
export async function lockEvent(ctx: Ctx, id: number): Promise<WrittenEventRow | null> {
  await ctx.db.$queryRaw`SELECT 1 FROM events WHERE team_id = ${ctx.teamId} AND id = ${id} FOR UPDATE`;
  return ctx.db.event.findFirst({ where: { ...visibleEvents(ctx), id }, select: WRITTEN_COLUMNS });
}

/** Which events the actor may see and change: staff their own. */
export function visibleEvents({ teamId, actor }: Ctx) {
  return actor.role === 'staff' ? { teamId, staffId: actor.staffId ?? 0 } : { teamId };
}
