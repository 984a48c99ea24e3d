import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import type { EventStatus } from '../rules';

export interface Wanted {
  resourceIds: readonly number[];
  from: Date;
  to: Date;
  /** The group event type whose seats are wanted, if any. */
  seatsOf: number | null;
}

/** A hold or an unpaid event, one of the two. */
export interface Expired {
  eventId: number | null;
  holdId: number | null;
}

/** Holds and unpaid events that have run out and still keep time, or seats, in a range. */
export function selectExpired(
  { db, teamId, now }: Ctx,
  { resourceIds, from, to, seatsOf }: Wanted,
): Promise<Expired[]> {
  return db.$queryRaw`
    SELECT event_id AS "eventId", hold_id AS "holdId" FROM resource_claims
    WHERE team_id = ${teamId} AND resource_id = ANY(${resourceIds}) AND released_at IS NULL AND expires_at <= ${now}
      AND blocked_from < ${to} AND blocked_to > ${from}
    UNION
    SELECT id, NULL FROM events
    WHERE team_id = ${teamId} AND event_type_id = ${seatsOf} AND starts_at >= ${from} AND starts_at < ${to}
      AND status = 'pending' AND expires_at <= ${now} AND session_id IS NOT NULL
    UNION
    SELECT NULL, id FROM event_holds
    WHERE team_id = ${teamId} AND event_type_id = ${seatsOf} AND starts_at >= ${from} AND starts_at < ${to}
      AND released_at IS NULL AND expires_at <= ${now} AND session_id IS NOT NULL`;
}

/** Closes the holds of the list that have run out. @returns those that were closed now */
export function closeExpiredHolds(
  { db, teamId, now }: Ctx,
  ids: readonly number[],
): Promise<{ id: number; sessionId: number | null }[]> {
  return db.$queryRaw`
    UPDATE event_holds SET released_at = ${now}
    WHERE team_id = ${teamId} AND id IN (
      SELECT id FROM event_holds WHERE team_id = ${teamId} AND id = ANY(${ids}) AND released_at IS NULL
        AND expires_at <= ${now} ORDER BY id FOR UPDATE)
    RETURNING id, session_id AS "sessionId"`;
}

/**
 * The pending events of the list that have run out, with all dates that were booked along with them, held until the
 * transaction ends, and whether a payment for them came in after all: of a series the payment belongs to its first event.
 */
export async function lockExpiredEvents(
  { db, teamId, now }: Ctx,
  ids: readonly number[],
): Promise<{ id: number; sessionId: number | null; isPaid: boolean }[]> {
  const locked = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM events
    WHERE team_id = ${teamId} AND status = 'pending' AND expires_at <= ${now} AND id IN (
      SELECT unnest(${ids}::integer[])
      UNION
      SELECT other.id FROM events named
      JOIN events other ON other.team_id = named.team_id AND other.series_id = named.series_id
      WHERE named.team_id = ${teamId} AND named.id = ANY(${ids}))
    ORDER BY id FOR UPDATE`;
  if (locked.length === 0) return [];
  return db.$queryRaw`
    SELECT e.id, e.session_id AS "sessionId", EXISTS (
      SELECT 1 FROM transactions t JOIN events payer ON payer.team_id = t.team_id AND payer.id = t.event_id
      WHERE t.team_id = e.team_id AND t.event_id IN (e.id, s.parent_id) AND t.type = 'payment' AND t.status = 'completed'
        AND payer.status <> 'cancelled'
    ) AS "isPaid"
    FROM events e LEFT JOIN event_series s ON s.team_id = e.team_id AND s.id = e.series_id
    WHERE e.team_id = ${teamId} AND e.id = ANY(${locked.map(({ id }) => id)})`;
}

/** Holds and unpaid events of all teams that have run out, by team; at most `limit` of each. */
export function selectAllExpired(now: Date, limit: number): Promise<(Expired & { teamId: number })[]> {
  return prisma.$queryRaw`
    (SELECT team_id AS "teamId", id AS "eventId", NULL::integer AS "holdId" FROM events
      WHERE status = 'pending' AND expires_at <= ${now} ORDER BY expires_at LIMIT ${limit})
    UNION ALL
    (SELECT team_id, NULL, id FROM event_holds WHERE released_at IS NULL AND expires_at <= ${now}
      ORDER BY expires_at LIMIT ${limit})`;
}

/** An event, and the other dates of its series when it is the first, held until the transaction ends. */
export function lockBooking({ db, teamId }: Ctx, eventId: number): Promise<{ id: number; status: EventStatus }[]> {
  return db.$queryRaw`
    SELECT id, status::text FROM events
    WHERE team_id = ${teamId} AND (id = ${eventId}
      OR series_id = (SELECT id FROM event_series WHERE team_id = ${teamId} AND parent_id = ${eventId}))
    ORDER BY id FOR UPDATE`;
}
