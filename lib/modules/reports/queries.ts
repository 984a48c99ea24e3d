import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { HOURS_COLUMNS, type HoursRow } from '@/lib/modules/availability/schedules/queries';
import type { EventStatus } from '@/lib/modules/events/rules';
import { todayOf } from '@/lib/modules/invoices/queries';
import { OWED, RECEIVED } from './finance/queries';
import type { Compared, ReportPeriods } from './rules';

/** What payments brought in. */
export interface IncomeRow {
  currency: string;
  /** Minor units of `currency`. */
  current: number;
  previous: number;
}

export interface OwedRow {
  currency: string;
  /** Minor units of `currency`; of them what is late. */
  owed: number;
  overdue: number;
}

/** Whose time is open by which schedule, and when it is not: pairs of epoch milliseconds. */
interface CrewRow {
  /** Null where nobody said any hours, which leaves all of them open. */
  schedule_id: number | null;
  time_off: [number, number][];
}

type CrewScheduleRow = { id: number; timezone: string } & HoursRow;

interface FiguresRow {
  day_now: number;
  day_before: number;
  week_minutes_now: number;
  week_minutes_before: number;
  shown_now: number;
  missed_now: number;
  shown_before: number;
  missed_before: number;
  /** Null for those who may not see money. */
  income: IncomeRow[] | null;
  outstanding: OwedRow[] | null;
  crew: CrewRow[];
  schedules: CrewScheduleRow[];
}

/** Staff see their own; everybody else sees the team's. */
const OWN = '($2::integer IS NULL OR e.staff_id = $2)';
const within = (column: string, from: number) => `${column} >= $${from} AND ${column} < $${from + 1}`;
const inside = (from: number) => within('e.starts_at', from);
const MINUTES = `coalesce(sum(extract(epoch FROM e.ends_at - e.starts_at) / 60)`;
const rowsOf = (select: string, order: string) =>
  `(SELECT coalesce(json_agg(one ORDER BY ${order}), '[]') FROM (${select}) one)`;

/** By currency, the most first. */
const INCOME = rowsOf(
  `SELECT t.currency,
    coalesce(sum(t.amount) FILTER (WHERE ${within('t.created_at', 15)}), 0)::bigint AS current,
    coalesce(sum(t.amount) FILTER (WHERE ${within('t.created_at', 17)}), 0)::bigint AS previous
  FROM transactions t WHERE ${RECEIVED} AND t.created_at >= $17 AND t.created_at < $16 GROUP BY 1`,
  'one.current DESC, one.currency',
);
const OUTSTANDING = rowsOf(
  `SELECT i.currency, sum(i.total - i.paid)::bigint AS owed,
    coalesce(sum(i.total - i.paid) FILTER (WHERE i.due_date < $21::date), 0)::bigint AS overdue
  FROM invoices i WHERE ${OWED} GROUP BY 1`,
  'one.owed DESC, one.currency',
);

const epoch = (column: string) => `(date_part('epoch', ${column}) * 1000)::bigint`;

const readFigures = statement<FiguresRow>(`WITH crew AS (
     SELECT s.id, coalesce(s.schedule_id, (SELECT c.id FROM schedules c WHERE c.team_id = $1 AND c.is_default)) AS schedule_id
     FROM staff s
     WHERE s.team_id = $1 AND ($2::integer IS NULL OR s.id = $2) AND s.is_active AND s.deleted_at IS NULL
   )
   SELECT count(*) FILTER (WHERE ${inside(3)} AND e.status <> 'cancelled') AS day_now,
     count(*) FILTER (WHERE ${inside(5)} AND e.status <> 'cancelled') AS day_before,
     ${MINUTES} FILTER (WHERE ${inside(7)} AND e.status <> 'cancelled'), 0)::bigint AS week_minutes_now,
     ${MINUTES} FILTER (WHERE ${inside(9)} AND e.status <> 'cancelled'), 0)::bigint AS week_minutes_before,
     count(*) FILTER (WHERE ${inside(11)} AND e.status = 'completed') AS shown_now,
     count(*) FILTER (WHERE ${inside(11)} AND e.status = 'no_show') AS missed_now,
     count(*) FILTER (WHERE ${inside(13)} AND e.status = 'completed') AS shown_before,
     count(*) FILTER (WHERE ${inside(13)} AND e.status = 'no_show') AS missed_before,
     CASE WHEN $19::boolean THEN ${INCOME} END AS income,
     CASE WHEN $20::boolean THEN ${OUTSTANDING} END AS outstanding,
     ${rowsOf(
       `SELECT crew.schedule_id, (SELECT coalesce(json_agg(json_build_array(${epoch('o.starts_at')}, ${epoch('o.ends_at')})), '[]')
         FROM time_off o
         WHERE o.team_id = $1 AND o.staff_id = crew.id AND o.starts_at < $8 AND o.ends_at > $9) AS time_off
       FROM crew`,
       'one.schedule_id',
     )} AS crew,
     ${rowsOf(
       `SELECT c.id, c.timezone, ${HOURS_COLUMNS} FROM schedules c
       WHERE c.team_id = $1 AND c.id IN (SELECT crew.schedule_id FROM crew)`,
       'one.id',
     )} AS schedules
   FROM events e
   WHERE e.team_id = $1 AND ${OWN} AND e.starts_at >= $13 AND e.starts_at < greatest($4::timestamptz, $8, $12)`);

/** Counts and minutes of the periods in one pass over the events they span, with the month's money and who has which hours. */
export async function selectFigures(ctx: Ctx, { day, week, recent, month }: ReportPeriods): Promise<FiguresRow> {
  const { abilities } = ctx.actor;
  const periods = [day, week, recent, month].flatMap(bounds);
  const money = [abilities.has('transactions:read'), abilities.has('invoices:read'), todayOf(ctx)];
  const [row] = await readFigures(...scope(ctx), ...periods, ...money);
  if (!row) throw new Error('counting returned no row');
  return row;
}

export interface BriefEventRow {
  id: number;
  starts_at: Date;
  ends_at: Date;
  status: EventStatus;
  invitee_name: string;
  invitee_email: string;
  invitee_phone: string | null;
  event_type_id: number;
  event_type_name: string;
  event_type_color: string;
  series_id: number | null;
  staff_id: number | null;
  staff_name: string | null;
}

const BRIEF = `e.id, e.starts_at, e.ends_at, e.status, e.invitee_name, e.invitee_email, e.invitee_phone, e.event_type_id,
  t.name AS event_type_name, t.color AS event_type_color, e.series_id, e.staff_id, s.name AS staff_name`;
const BRIEF_JOINS = `JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id
  LEFT JOIN staff s ON s.team_id = e.team_id AND s.id = e.staff_id`;

export interface AttentionRow extends BriefEventRow {
  reason: 'pending' | 'no_staff';
}

type ComingRow = (BriefEventRow & { list: 'next'; reason: null }) | (AttentionRow & { list: 'attention' });

const readComing = statement<ComingRow>(`SELECT e.list, ${BRIEF}, e.reason FROM (
     (SELECT 'next' AS list, e.*, NULL AS reason FROM events e
      WHERE e.team_id = $1 AND ${OWN} AND e.starts_at >= $4 AND e.status IN ('pending', 'scheduled')
      ORDER BY e.starts_at, e.id LIMIT $5)
     UNION ALL
     (SELECT 'attention', e.* FROM (
        (SELECT e.*, 'pending' AS reason FROM events e
         WHERE e.team_id = $1 AND ${OWN} AND e.status = 'pending' AND e.starts_at > $3
         ORDER BY e.starts_at, e.id LIMIT $6)
        UNION ALL
        (SELECT e.*, 'no_staff' AS reason FROM events e
         WHERE e.team_id = $1 AND $2::integer IS NULL AND e.staff_id IS NULL AND e.status = 'scheduled' AND e.starts_at > $3
         ORDER BY e.starts_at, e.id LIMIT $6)
      ) e)
   ) e ${BRIEF_JOINS} ORDER BY e.starts_at, e.id`);

interface ComingLimits {
  /** From when on the next events are. */
  from: Date;
  next: number;
  /** Of each kind. */
  attention: number;
}

/** The first live events from an instant on, and the first to come that somebody must do something about; soonest first. */
export async function selectComing(ctx: Ctx, { from, next, attention }: ComingLimits) {
  const rows = await readComing(...scope(ctx), ctx.now, from, next, attention);
  return {
    next: rows.filter((row) => row.list === 'next'),
    attention: rows.filter((row) => row.list === 'attention'),
  };
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
