import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import type { Interval } from '../rules';
import { HOURS_COLUMNS, type HoursRow } from '../schedules/queries';
import type { StrandedReason } from './rules';

/** A schedule of the team, and until when the team has booked. */
export interface BookedHoursRow extends HoursRow {
  id: number;
  timezone: string;
  /** The end of the last event to come; null when there is none. */
  until: Date | null;
}

const LIVE = `e.team_id = $1 AND e.status IN ('pending', 'scheduled') AND e.starts_at > $2 AND NOT e.is_outside_hours
  AND (e.expires_at IS NULL OR e.expires_at > $2)`;

const hoursOfTeam = statement<BookedHoursRow>(`
  SELECT c.id, c.timezone, ${HOURS_COLUMNS}, (SELECT max(e.ends_at) FROM events e WHERE ${LIVE}) AS until
  FROM schedules c WHERE c.team_id = $1`);

/** The hours of all schedules of the team. */
export function selectBookedHours({ teamId, now }: Ctx): Promise<BookedHoursRow[]> {
  return hoursOfTeam(teamId, now);
}

/** Why somebody cannot take an event; `hours` where it is their hours that are closed. */
export type Cause = 'hours' | Exclude<StrandedReason, 'outside_hours' | 'day_off'>;

/** A future event that no longer fits, with the staff member whom it does not fit. */
export interface MisfitRow {
  id: number;
  event_type_id: number;
  client_id: number;
  series_id: number | null;
  starts_at: Date;
  ends_at: Date;
  status: 'pending' | 'scheduled';
  invitee_name: string;
  invitee_email: string;
  event_type_name: string;
  duration_minutes: number;
  staff_id: number;
  staff_name: string;
  schedule_id: number | null;
  cause: Cause;
  /**
   * Who could take it instead, in the order they were added, where whoever has it cannot be booked for it any more; null
   * where another time is the way out. Members of the staff role give theirs to nobody.
   */
  hosts: { id: number; name: string }[] | null;
  /** How many there are in all. */
  total: number;
}

/**
 * Collective events are taken by all who hold a claim for them; everything else by the staff member it is shown under. An event
 * that fits several of them no longer is listed under the first. Whether somebody can take a service at all, and by whose hours,
 * is settled once for both and not for each event. Both are done in one way whatever the planner expects, which is a handful of
 * events on some days: a full join is never made by looking at all pairs (what has no counterpart is no misfit), and live events
 * are found before any claim is looked for among them, never all of the past beside the claims.
 */
const misfits = statement<MisfitRow>(`
  WITH hours AS (
    SELECT * FROM unnest($3::integer[], $4::tstzmultirange[]) AS h (schedule_id, open)
  ), off AS (
    SELECT o.staff_id, range_agg(tstzrange(o.starts_at, o.ends_at)) AS away
    FROM time_off o WHERE o.team_id = $1 AND o.ends_at > $2 GROUP BY o.staff_id
  ), fits AS MATERIALIZED (
    SELECT t.id AS event_type_id, s.id AS staff_id, s.name AS staff_name, who.schedule_id, hours.open, off.away,
      CASE WHEN NOT s.is_active OR s.deleted_at IS NOT NULL THEN 'staff_inactive'
        WHEN o.staff_id IS NULL THEN 'not_offered' END AS cause
    FROM staff s CROSS JOIN event_types t
    LEFT JOIN event_type_staff o ON o.team_id = $1 AND o.event_type_id = t.id AND o.staff_id = s.id
    LEFT JOIN schedules fallback ON fallback.team_id = $1 AND fallback.is_default
    CROSS JOIN LATERAL (SELECT coalesce(s.schedule_id, t.schedule_id, fallback.id) AS schedule_id) who
    LEFT JOIN hours ON hours.schedule_id = who.schedule_id
    LEFT JOIN off ON off.staff_id = s.id
    WHERE s.team_id = $1 AND t.team_id = $1 AND ($5::integer IS NULL OR s.id = $5)
  ), live AS MATERIALIZED (
    SELECT e.id, e.event_type_id, e.starts_at, e.ends_at, e.staff_id FROM events e WHERE ${LIVE}
  ), attended AS (
    SELECT * FROM live
    UNION ALL
    SELECT e.id, e.event_type_id, e.starts_at, e.ends_at, other.id FROM live e
    JOIN event_types t ON t.team_id = $1 AND t.id = e.event_type_id AND t.kind = 'collective'
    JOIN resource_claims c ON c.team_id = $1 AND c.event_id = e.id AND c.released_at IS NULL
    JOIN staff other ON other.team_id = $1 AND other.resource_id = c.resource_id
  ), judged AS (
    SELECT a.id, a.starts_at, f.staff_id, f.staff_name, f.schedule_id,
      CASE WHEN a.id IS NULL THEN NULL WHEN f.cause IS NOT NULL THEN f.cause WHEN f.away && tstzrange(a.starts_at, a.ends_at) THEN 'time_off'
        WHEN a.ends_at <= $9 AND NOT f.open @> tstzrange(a.starts_at, a.ends_at) THEN 'hours' END AS cause
    FROM attended a FULL JOIN fits f ON f.event_type_id = a.event_type_id AND f.staff_id = a.staff_id
  ), found AS (
    SELECT DISTINCT ON (starts_at, id) * FROM judged WHERE cause IS NOT NULL ORDER BY starts_at, id, staff_id
  ), shown AS (
    SELECT *, count(*) OVER () AS total FROM found
    WHERE ($6::text IS NULL OR cause = $6) AND ($7::integer IS NULL OR schedule_id = $7)
    ORDER BY starts_at, id LIMIT $8 OFFSET $10
  )
  SELECT e.id, e.event_type_id, e.client_id, e.series_id, e.starts_at, e.ends_at, e.status, e.invitee_name, e.invitee_email,
    t.name AS event_type_name, t.duration_minutes, f.staff_id, f.staff_name, f.schedule_id, f.cause, f.total,
    CASE WHEN f.cause IN ('staff_inactive', 'not_offered') AND t.kind <> 'collective' THEN coalesce((
      SELECT json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.id)
      FROM event_type_staff o
      JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id AND s.is_active AND s.deleted_at IS NULL
      WHERE o.team_id = $1 AND o.event_type_id = t.id AND s.id <> f.staff_id AND $11
    ), '[]') END AS hosts
  FROM shown f
  JOIN events e ON e.team_id = $1 AND e.id = f.id
  JOIN event_types t ON t.team_id = $1 AND t.id = e.event_type_id
  ORDER BY e.starts_at, e.id`);

export interface MisfitFilter {
  staffId?: number | undefined;
  /** By whose hours an event is judged. */
  scheduleId?: number | undefined;
  cause?: Cause | undefined;
  /** All of them when not given. */
  limit?: number | undefined;
  /** How many of the first are left out. */
  offset?: number | undefined;
}

export interface OpenHours {
  /** By schedule. */
  open: ReadonlyMap<number, readonly Interval[]>;
  /** Where they end: what was booked beyond since they were read is not judged by them. */
  until: Date | null;
}

/** Live events that start after now and no longer fit whoever takes them, by start; members of the staff role see their own. */
export async function selectMisfits(
  { teamId, actor, now }: Ctx,
  { open, until }: OpenHours,
  { staffId, scheduleId, cause, limit, offset = 0 }: MisfitFilter,
): Promise<MisfitRow[]> {
  const own = actor.staffId ?? 0;
  if (actor.role === 'staff' && staffId !== undefined && staffId !== own) return [];
  const who = actor.role === 'staff' ? own : (staffId ?? null);
  const hours = [...open.values()].map(toMultirange);
  const asked = [who, cause ?? null, scheduleId ?? null, limit ?? null];
  return misfits(teamId, now, [...open.keys()], hours, ...asked, until, offset, actor.role !== 'staff');
}

function toMultirange(intervals: readonly Interval[]): string {
  const instant = (epochMs: number) => new Date(epochMs).toISOString();
  return `{${intervals.map(({ start, end }) => `[${instant(start)},${instant(end)})`).join(',')}}`;
}
