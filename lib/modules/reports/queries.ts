import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import type { EventStatus } from '@/lib/modules/events/rules';
import type { Compared, ReportPeriods } from './rules';

interface CountsRow {
  day_now: number;
  day_before: number;
  week_minutes_now: number;
  week_minutes_before: number;
  shown_now: number;
  missed_now: number;
  shown_before: number;
  missed_before: number;
}

/** Staff see their own; everybody else sees the team's. */
const OWN = '($2::integer IS NULL OR e.staff_id = $2)';
const inside = (from: number) => `e.starts_at >= $${from} AND e.starts_at < $${from + 1}`;
const MINUTES = `coalesce(sum(extract(epoch FROM e.ends_at - e.starts_at) / 60)`;

const countEvents =
  statement<CountsRow>(`SELECT count(*) FILTER (WHERE ${inside(3)} AND e.status <> 'cancelled') AS day_now,
     count(*) FILTER (WHERE ${inside(5)} AND e.status <> 'cancelled') AS day_before,
     ${MINUTES} FILTER (WHERE ${inside(7)} AND e.status <> 'cancelled'), 0)::bigint AS week_minutes_now,
     ${MINUTES} FILTER (WHERE ${inside(9)} AND e.status <> 'cancelled'), 0)::bigint AS week_minutes_before,
     count(*) FILTER (WHERE ${inside(11)} AND e.status = 'completed') AS shown_now,
     count(*) FILTER (WHERE ${inside(11)} AND e.status = 'no_show') AS missed_now,
     count(*) FILTER (WHERE ${inside(13)} AND e.status = 'completed') AS shown_before,
     count(*) FILTER (WHERE ${inside(13)} AND e.status = 'no_show') AS missed_before
   FROM events e
   WHERE e.team_id = $1 AND ${OWN} AND e.starts_at >= $13 AND e.starts_at < greatest($4::timestamptz, $8, $12)`);

/** Counts and minutes of the periods in one pass over the events they span. */
export async function selectCounts(ctx: Ctx, { day, week, recent }: ReportPeriods): Promise<CountsRow> {
  const [row] = await countEvents(...scope(ctx), ...bounds(day), ...bounds(week), ...bounds(recent));
  if (!row) throw new Error('counting returned no row');
  return row;
}

export interface IncomeRow {
  currency: string;
  /** Minor units of `currency`. */
  current: number;
  previous: number;
}

const sumIncome = statement<IncomeRow>(`SELECT e.currency,
     coalesce(sum(e.total) FILTER (WHERE ${inside(3)}), 0)::bigint AS current,
     coalesce(sum(e.total) FILTER (WHERE ${inside(5)}), 0)::bigint AS previous
   FROM events e
   WHERE e.team_id = $1 AND ${OWN} AND e.starts_at >= $5 AND e.starts_at < $4
     AND e.status IN ('pending', 'scheduled', 'completed') AND e.total > 0
   GROUP BY e.currency ORDER BY current DESC, e.currency`);

/** What the events of a month are worth, by currency; cancelled and missed ones are worth nothing. */
export function selectIncome(ctx: Ctx, month: Compared): Promise<IncomeRow[]> {
  return sumIncome(...scope(ctx), ...bounds(month));
}

export interface BriefEventRow {
  id: number;
  starts_at: Date;
  ends_at: Date;
  status: EventStatus;
  invitee_name: string;
  event_type_name: string;
  event_type_color: string;
  staff_name: string | null;
}

const BRIEF = `e.id, e.starts_at, e.ends_at, e.status, e.invitee_name, t.name AS event_type_name,
  t.color AS event_type_color, s.name AS staff_name`;
const BRIEF_JOINS = `JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id
  LEFT JOIN staff s ON s.team_id = e.team_id AND s.id = e.staff_id`;

const selectFrom = statement<BriefEventRow>(`SELECT ${BRIEF} FROM (
     SELECT * FROM events e WHERE e.team_id = $1 AND ${OWN} AND e.starts_at >= $3 AND e.status IN ('pending', 'scheduled')
     ORDER BY e.starts_at, e.id LIMIT $4
   ) e ${BRIEF_JOINS} ORDER BY e.starts_at, e.id`);

/** The first live events from an instant on. */
export function selectNext(ctx: Ctx, from: Date, limit: number): Promise<BriefEventRow[]> {
  return selectFrom(...scope(ctx), from, limit);
}

export interface AttentionRow extends BriefEventRow {
  reason: 'pending' | 'no_staff';
}

const selectWaiting = statement<AttentionRow>(`SELECT ${BRIEF}, e.reason FROM (
     (SELECT e.*, 'pending' AS reason FROM events e
      WHERE e.team_id = $1 AND ${OWN} AND e.status = 'pending' AND e.starts_at > $3 ORDER BY e.starts_at LIMIT $4)
     UNION ALL
     (SELECT e.*, 'no_staff' AS reason FROM events e
      WHERE e.team_id = $1 AND $2::integer IS NULL AND e.staff_id IS NULL AND e.status = 'scheduled' AND e.starts_at > $3
      ORDER BY e.starts_at LIMIT $4)
   ) e ${BRIEF_JOINS} ORDER BY e.starts_at, e.id LIMIT $4`);

/** Coming events that somebody must do something about, soonest first. */
export function selectAttention(ctx: Ctx, limit: number): Promise<AttentionRow[]> {
  return selectWaiting(...scope(ctx), ctx.now, limit);
}

interface ProgressRow {
  event_types: boolean;
  locations: boolean;
  events: boolean;
  tokens: boolean;
  /** Whether there is sample data, which counts as none of the above. */
  samples: boolean;
  /** Whether there are clients, sample or not. */
  clients: boolean;
}

const isOwn = (row: string, noun: 'event' | 'event_type') =>
  `NOT EXISTS (SELECT FROM sample_rows s WHERE s.team_id = $1 AND s.noun = '${noun}' AND s.row_id = ${row}.id)`;

const selectDone = statement<ProgressRow>(`SELECT
     EXISTS (SELECT FROM event_types t WHERE team_id = $1 AND deleted_at IS NULL AND ${isOwn('t', 'event_type')}) AS event_types,
     EXISTS (SELECT FROM locations WHERE team_id = $1 AND deleted_at IS NULL) AS locations,
     EXISTS (SELECT FROM events e WHERE team_id = $1 AND ${isOwn('e', 'event')}) AS events,
     EXISTS (SELECT FROM api_tokens WHERE team_id = $1 AND revoked_at IS NULL) AS tokens,
     EXISTS (SELECT FROM sample_rows WHERE team_id = $1) AS samples,
     EXISTS (SELECT FROM clients WHERE team_id = $1) AS clients`);

/** What a new team has made itself already. */
export async function selectProgress({ teamId }: Ctx): Promise<ProgressRow> {
  const [row] = await selectDone(teamId);
  if (!row) throw new Error('reading the progress returned no row');
  return row;
}

function scope({ teamId, actor }: Ctx): [number, number | null] {
  return [teamId, actor.role === 'staff' ? (actor.staffId ?? 0) : null];
}

function bounds({ current, previous }: Compared): Date[] {
  return [current.from, current.to, previous.from, previous.to];
}
