import type { Ctx } from '@/lib/infra/ctx';

/** A seat wanted in the sitting of a host at a time. */
export interface SeatRequest {
  ownerId: number;
  staffId: number;
  start: Date;
  end: Date;
}

interface Sitting {
  eventTypeId: number;
  /** Seats of the event type as they are now; a sitting grows with it and never shrinks. */
  capacity: number;
}

/** Begins the sittings that do not exist yet; their time is not claimed yet. Two at once begin one. */
export function insertSessions(
  { db, teamId }: Ctx,
  { eventTypeId, capacity }: Sitting,
  seats: readonly SeatRequest[],
): Promise<{ id: number; staffId: number; startsAt: Date; endsAt: Date }[]> {
  const { staff, starts, ends } = columnsOf(seats);
  return db.$queryRaw`
    INSERT INTO event_sessions (team_id, event_type_id, capacity, staff_id, starts_at, ends_at)
    SELECT ${teamId}, ${eventTypeId}, ${capacity}, wanted.*
    FROM unnest(${staff}::integer[], ${starts}::text[]::timestamptz[], ${ends}::text[]::timestamptz[]) wanted
    ON CONFLICT (team_id, event_type_id, staff_id, starts_at) WHERE closed_at IS NULL DO NOTHING
    RETURNING id, staff_id AS "staffId", starts_at AS "startsAt", ends_at AS "endsAt"`;
}

/** Takes a seat in each sitting that has one left; the row's lock puts those who want the last seat in line. */
export function takeSeats(
  { db, teamId }: Ctx,
  { eventTypeId, capacity }: Sitting,
  seats: readonly SeatRequest[],
): Promise<{ ownerId: number; sessionId: number }[]> {
  const { staff, starts, ends } = columnsOf(seats);
  return db.$queryRaw`
    WITH wanted AS (
      SELECT w.owner_id, s.id
      FROM unnest(${seats.map(({ ownerId }) => ownerId)}::integer[], ${staff}::integer[], ${starts}::text[]::timestamptz[],
        ${ends}::text[]::timestamptz[]) w (owner_id, staff_id, starts_at, ends_at)
      JOIN event_sessions s ON s.team_id = ${teamId} AND s.event_type_id = ${eventTypeId} AND s.staff_id = w.staff_id
        AND s.starts_at = w.starts_at AND s.ends_at >= w.ends_at AND s.closed_at IS NULL
      ORDER BY s.id FOR UPDATE OF s
    )
    UPDATE event_sessions s SET seats_taken = s.seats_taken + 1, capacity = greatest(s.capacity, ${capacity}::integer)
    FROM wanted
    WHERE s.team_id = ${teamId} AND s.id = wanted.id AND s.closed_at IS NULL
      AND s.seats_taken < greatest(s.capacity, ${capacity}::integer)
    RETURNING wanted.owner_id AS "ownerId", s.id AS "sessionId"`;
}

/** How many of the starts each staff member has a sitting at that has begun and has seats left. */
export function selectOpenSittings(
  { db, teamId }: Ctx,
  { eventTypeId, capacity }: Sitting,
  starts: readonly Date[],
): Promise<{ staffId: number; count: number }[]> {
  return db.$queryRaw`
    SELECT staff_id AS "staffId", count(*)::integer AS count FROM event_sessions
    WHERE team_id = ${teamId} AND event_type_id = ${eventTypeId} AND closed_at IS NULL
      AND starts_at = ANY(${starts.map((start) => start.toISOString())}::text[]::timestamptz[])
      AND seats_taken < greatest(capacity, ${capacity}::integer)
    GROUP BY staff_id`;
}

/** Gives seats back, one for each time an id is named. @returns the sittings that nobody is left in; they are closed now */
export function returnSeats({ db, teamId, now }: Ctx, sessionIds: readonly number[]): Promise<{ id: number }[]> {
  return db.$queryRaw`
    WITH given AS (SELECT id, count(*)::integer AS seats FROM unnest(${sessionIds}::integer[]) id GROUP BY id),
    left_over AS (
      SELECT s.id FROM event_sessions s JOIN given ON given.id = s.id WHERE s.team_id = ${teamId} ORDER BY s.id FOR UPDATE OF s
    ),
    returned AS (
      UPDATE event_sessions s SET seats_taken = s.seats_taken - given.seats,
        closed_at = CASE WHEN s.seats_taken = given.seats THEN ${now}::timestamptz END
      FROM given JOIN left_over USING (id)
      WHERE s.team_id = ${teamId} AND s.id = given.id
      RETURNING s.id, s.closed_at
    )
    SELECT id FROM returned WHERE closed_at IS NOT NULL`;
}

/** Removes sittings that could not claim their time. */
export async function deleteSessions({ db, teamId }: Ctx, ids: readonly number[]): Promise<void> {
  await db.$executeRaw`DELETE FROM event_sessions WHERE team_id = ${teamId} AND id = ANY(${ids})`;
}

function columnsOf(seats: readonly SeatRequest[]) {
  return {
    staff: seats.map(({ staffId }) => staffId),
    starts: seats.map(({ start }) => start.toISOString()),
    ends: seats.map(({ end }) => end.toISOString()),
  };
}
