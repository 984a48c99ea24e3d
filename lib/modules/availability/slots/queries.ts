import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { statement } from '@/lib/infra/sql';
import type { BookableKind } from './context/rules';

/** Epoch milliseconds, `[start, end]`. */
type Pair = [number, number];

/** Everything about an event type and those who offer it that touches a range, as the database prints it. */
export interface SlotFactsRow {
  kind: BookableKind;
  is_active: boolean;
  duration: number;
  increment: number;
  buffer_before: number;
  buffer_after: number;
  minimum_notice: number;
  maximum_advance: number | null;
  daily_limit: number | null;
  capacity: number;
  /** Minutes of the extras asked for and of those that are always part of the event. */
  extra_minutes: number;
  /** How many of the extras asked for the event type offers. */
  known_extras: number;
  event_starts: number[];
  location_ids: number[];
  location: { id: number; resource_id: number | null; claims: Pair[] } | null;
  schedules: ScheduleFacts[];
  staff: StaffRow[];
}

export interface ScheduleFacts {
  id: number;
  timezone: string;
  rules: { day: number; start: number; end: number }[];
  /** Without minutes: closed. */
  overrides: { date: string; start: number | null; end: number | null }[];
}

export interface StaffRow {
  id: number;
  resource_id: number;
  weight: number;
  daily_limit: number | null;
  schedule_id: number | null;
  time_off: Pair[];
  claims: Pair[];
  external: Pair[];
  sittings: [start: number, end: number, seatsLeft: number][];
  event_starts: number[];
}

export interface SlotQuestion {
  eventTypeId: number;
  from: Date;
  to: Date;
  /** Where in the range claims matter; null for all of it. */
  windows: readonly { start: Date; end: Date }[] | null;
  /** Only this member, unless all are needed. */
  staffId: number | null;
  /** The place asked for; without one the only place of the event type. */
  locationId: number | null;
  extraIds: number[];
  /** Minutes of the event instead of its type's and its extras'. */
  lengthMinutes: number | null;
  /** Minutes of extras instead of those of `extraIds` and of required ones. */
  extraMinutes: number | null;
  ignoreEventIds: number[];
  ignoreHoldId: number | null;
}

/** What decides about an event type's times in a range, in one statement; null when the team has no such event type. */
export async function selectSlotFacts(ctx: Ctx, question: SlotQuestion): Promise<SlotFactsRow | null> {
  const values = valuesOf(ctx, question, question.eventTypeId);
  // Inside a transaction the question goes through its own connection, and sees what it has written.
  const rows =
    ctx.db === prisma
      ? await selectFacts(...values)
      : await ctx.db.$queryRawUnsafe<{ facts: string }[]>(FACTS_SQL, ...values);
  return rows[0] ? JSON.parse(rows[0].facts) : null;
}

/** The same for event types that are asked the same question, by id, in one statement. */
export async function selectManySlotFacts(
  ctx: Ctx,
  questions: readonly SlotQuestion[],
): Promise<Map<number, SlotFactsRow>> {
  const [question] = questions;
  if (!question) return new Map();
  const ids = questions.map(({ eventTypeId }) => eventTypeId);
  const values = valuesOf(ctx, question, ids);
  const rows = await ctx.db.$queryRawUnsafe<{ id: number; facts: string }[]>(MANY_FACTS_SQL, ...values);
  return new Map(rows.map(({ id, facts }) => [id, JSON.parse(facts)]));
}

function valuesOf({ teamId, now }: Ctx, question: SlotQuestion, eventTypes: number | number[]): unknown[] {
  return [
    teamId,
    eventTypes,
    question.from.toISOString(),
    question.to.toISOString(),
    now.toISOString(),
    question.staffId,
    question.locationId,
    question.extraIds,
    question.lengthMinutes,
    question.extraMinutes,
    question.ignoreEventIds,
    question.ignoreHoldId,
    question.windows?.map(({ start }) => start.toISOString()),
    question.windows?.map(({ end }) => end.toISOString()),
  ];
}

const ms = (column: string) => `(date_part('epoch', ${column}) * 1000)::bigint`;
const list = (value: string, from: string) => `(SELECT coalesce(json_agg(${value}), '[]') FROM ${from})`;
const pairs = (start: string, end: string, from: string) =>
  list(`json_build_array(${ms(start)}, ${ms(end)}) ORDER BY ${start}`, from);

/** Live claims of a resource that touch the range, or its windows, without those of what is ignored. */
const claimsOf = (resource: string) =>
  pairs(
    'c.blocked_from',
    'c.blocked_to',
    `resource_claims c WHERE c.team_id = $1 AND c.resource_id = ${resource} AND c.released_at IS NULL
      AND tstzrange(c.blocked_from, c.blocked_to) && w.reach
      AND (c.expires_at IS NULL OR c.expires_at > $5::timestamptz)
      AND (c.event_id IS NULL OR c.event_id <> ALL ($11::integer[]))
      AND (c.hold_id IS NULL OR c.hold_id IS DISTINCT FROM $12::integer)
      AND (c.session_id IS NULL OR c.session_id NOT IN (SELECT f.id FROM freed f WHERE f.is_empty))`,
  );

/** Days of a limit may begin before the range and end after it. */
const LIMIT_DAYS = `w.reach_from - interval '2 days' AND w.reach_to + interval '2 days'`;
const UNPAID = `e.status = 'pending' AND e.expires_at IS NOT NULL AND e.expires_at <= $5::timestamptz`;
const COUNTED_EVENT = `e.status <> 'cancelled' AND NOT (${UNPAID}) AND e.id <> ALL ($11::integer[])`;
const COUNTED_HOLD = `h.released_at IS NULL AND h.expires_at > $5::timestamptz AND h.session_id IS NULL
  AND h.id IS DISTINCT FROM $12::integer`;

/** Starts of the type's live events and holds; the seats of a sitting count as one. */
const TYPE_STARTS = list(
  'starts.ms',
  `(SELECT ${ms('min(e.starts_at)')} AS ms FROM events e
    WHERE e.team_id = $1 AND e.event_type_id = $2 AND e.starts_at BETWEEN ${LIMIT_DAYS} AND ${COUNTED_EVENT}
    GROUP BY coalesce(-e.session_id, e.id)
    UNION ALL SELECT ${ms('h.starts_at')} FROM event_holds h
    WHERE h.team_id = $1 AND h.event_type_id = $2 AND h.starts_at BETWEEN ${LIMIT_DAYS} AND ${COUNTED_HOLD}) starts`,
);

/** Starts of whatever claims the member's time: events, also those led by others, sittings and holds. */
const STAFF_STARTS = list(
  ms('coalesce(e.starts_at, v.starts_at, h.starts_at)'),
  `resource_claims c
    LEFT JOIN events e ON e.team_id = c.team_id AND e.id = c.event_id
    LEFT JOIN event_sessions v ON v.team_id = c.team_id AND v.id = c.session_id
    LEFT JOIN event_holds h ON h.team_id = c.team_id AND h.id = c.hold_id
    WHERE c.team_id = $1 AND c.resource_id = s.resource_id AND c.released_at IS NULL
      AND tstzrange(c.blocked_from, c.blocked_to)
        && tstzrange(w.reach_from - interval '2 days', w.reach_to + interval '2 days')
      AND (c.expires_at IS NULL OR c.expires_at > $5::timestamptz)
      AND (c.event_id IS NULL OR c.event_id <> ALL ($11::integer[]))
      AND (c.hold_id IS NULL OR c.hold_id IS DISTINCT FROM $12::integer)
      AND (c.session_id IS NULL OR c.session_id NOT IN (SELECT f.id FROM freed f WHERE f.is_empty))`,
);

/** Open sittings of the member, with the seats that are free once what ran out or is ignored is given back. */
const SITTINGS = list(
  `json_build_array(${ms('v.starts_at')}, ${ms('v.ends_at')}, greatest(v.capacity, t.capacity) - v.seats_taken
    + coalesce((SELECT f.seats FROM freed f WHERE f.id = v.id), 0)
    + (SELECT count(*) FROM events e WHERE e.team_id = $1 AND e.event_type_id = $2 AND e.starts_at = v.starts_at
        AND e.session_id = v.id AND ${UNPAID} AND e.id <> ALL ($11::integer[]))
    + (SELECT count(*) FROM event_holds h WHERE h.team_id = $1 AND h.session_id = v.id AND h.released_at IS NULL
        AND h.expires_at <= $5::timestamptz AND h.id IS DISTINCT FROM $12::integer))`,
  `event_sessions v WHERE v.team_id = $1 AND v.staff_id = s.id AND v.event_type_id = $2 AND v.closed_at IS NULL
    AND v.starts_at >= $3::timestamptz AND v.starts_at < $4::timestamptz
    AND v.id NOT IN (SELECT f.id FROM freed f WHERE f.is_empty)`,
);

const FACTS_SQL = `WITH type AS (
    SELECT * FROM event_types WHERE team_id = $1 AND id = $2 AND deleted_at IS NULL
  ), extra AS (
    SELECT coalesce(sum(x.duration_minutes), 0)::integer AS minutes,
      count(*) FILTER (WHERE x.id = ANY ($8::integer[]))::integer AS known
    FROM event_type_extras o JOIN extras x ON x.team_id = o.team_id AND x.id = o.extra_id
    WHERE o.team_id = $1 AND o.event_type_id = $2 AND x.is_active AND x.deleted_at IS NULL
      AND (x.id = ANY ($8::integer[]) OR x.is_required)
  ), around AS (
    SELECT make_interval(mins => t.buffer_before_minutes) AS before, make_interval(mins => t.buffer_after_minutes
      + coalesce($9::integer, t.duration_minutes + coalesce($10::integer, extra.minutes))) AS after
    FROM type t, extra
  ), w AS (
    SELECT $3::timestamptz - a.before AS reach_from, $4::timestamptz + a.after AS reach_to, CASE
        WHEN $13::timestamptz[] IS NULL THEN tstzmultirange(tstzrange($3::timestamptz - a.before, $4::timestamptz + a.after))
        ELSE (SELECT range_agg(tstzrange(o.starts_at - a.before, o.ends_at + a.after))
          FROM unnest($13::timestamptz[], $14::timestamptz[]) o (starts_at, ends_at))
      END AS reach
    FROM around a
  ), freed AS (
    SELECT v.id, count(*)::integer AS seats, v.seats_taken <= count(*) AS is_empty FROM (
      SELECT e.session_id FROM events e WHERE e.team_id = $1 AND e.id = ANY ($11::integer[]) AND e.status <> 'cancelled'
      UNION ALL SELECT h.session_id FROM event_holds h
      WHERE h.team_id = $1 AND h.id = $12::integer AND h.released_at IS NULL
    ) seat JOIN event_sessions v ON v.team_id = $1 AND v.id = seat.session_id GROUP BY v.id, v.seats_taken
  ), place AS (
    SELECT l.id, l.resource_id FROM event_type_locations o
    JOIN locations l ON l.team_id = o.team_id AND l.id = o.location_id
    WHERE o.team_id = $1 AND o.event_type_id = $2 AND l.is_active AND l.deleted_at IS NULL
  ), crew AS (
    SELECT s.id, s.resource_id, s.daily_limit, o.weight, coalesce(s.schedule_id, t.schedule_id,
      (SELECT d.id FROM schedules d WHERE d.team_id = $1 AND d.is_default)) AS schedule_id
    FROM type t
    JOIN event_type_staff o ON o.team_id = $1 AND o.event_type_id = t.id
    JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id
    WHERE s.is_active AND s.deleted_at IS NULL
      AND ($6::integer IS NULL OR s.id = $6::integer OR t.kind = 'collective')
    ORDER BY s.id
  )
  SELECT json_build_object(
    'kind', t.kind, 'is_active', t.is_active, 'duration', t.duration_minutes, 'increment', t.increment_minutes,
    'buffer_before', t.buffer_before_minutes, 'buffer_after', t.buffer_after_minutes,
    'minimum_notice', t.minimum_notice_minutes, 'maximum_advance', t.maximum_advance_days,
    'daily_limit', t.daily_limit, 'capacity', t.capacity,
    'extra_minutes', extra.minutes, 'known_extras', extra.known,
    'event_starts', CASE WHEN t.daily_limit IS NULL THEN '[]' ELSE ${TYPE_STARTS} END,
    'location_ids', ${list('o.location_id', 'event_type_locations o WHERE o.team_id = $1 AND o.event_type_id = $2')},
    'location', (SELECT json_build_object('id', l.id, 'resource_id', l.resource_id, 'claims',
        CASE WHEN l.resource_id IS NULL THEN '[]' ELSE ${claimsOf('l.resource_id')} END)
      FROM (
        SELECT l.id, l.resource_id FROM locations l
        WHERE l.team_id = $1 AND l.id = $7::integer AND l.is_active AND l.deleted_at IS NULL
        UNION ALL SELECT min(p.id), min(p.resource_id) FROM place p WHERE $7::integer IS NULL HAVING count(*) = 1
      ) l),
    'schedules', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'timezone', d.timezone,
        'rules', ${list(
          `json_build_object('day', r.day, 'start', r.start_minute, 'end', r.end_minute)`,
          'schedule_rules r WHERE r.team_id = $1 AND r.schedule_id = d.id',
        )},
        'overrides', ${list(
          `json_build_object('date', x.date, 'start', x.start_minute, 'end', x.end_minute)`,
          `schedule_overrides x WHERE x.team_id = $1 AND x.schedule_id = d.id
            AND x.date BETWEEN (w.reach_from - interval '3 days')::date AND (w.reach_to + interval '3 days')::date`,
        )})), '[]')
      FROM schedules d WHERE d.team_id = $1 AND d.id IN (SELECT crew.schedule_id FROM crew)),
    'staff', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'resource_id', s.resource_id,
        'weight', s.weight, 'daily_limit', s.daily_limit, 'schedule_id', s.schedule_id,
        'time_off', ${pairs(
          'f.starts_at',
          'f.ends_at',
          `time_off f WHERE f.team_id = $1 AND f.staff_id = s.id AND f.starts_at < w.reach_to AND f.ends_at > w.reach_from`,
        )},
        'claims', ${claimsOf('s.resource_id')},
        'external', ${pairs(
          'b.starts_at',
          'b.ends_at',
          `external_busy b
            WHERE b.team_id = $1 AND b.staff_id = s.id AND b.starts_at < w.reach_to AND b.ends_at > w.reach_from`,
        )},
        'sittings', CASE WHEN t.kind = 'group' THEN ${SITTINGS} ELSE '[]' END,
        'event_starts', CASE WHEN s.daily_limit IS NULL THEN '[]' ELSE ${STAFF_STARTS} END)), '[]')
      FROM crew s)
  )::text AS facts
  FROM type t, extra, w`;

const MANY_FACTS_SQL = `SELECT wanted.id, one.facts FROM unnest($2::integer[]) AS wanted(id)
  CROSS JOIN LATERAL (${FACTS_SQL.replaceAll('$2', 'wanted.id')}) AS one`;

const selectFacts = statement<{ facts: string }>(FACTS_SQL);
