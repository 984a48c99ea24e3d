import { prisma } from '@/lib/infra/db';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

/** A business with one half-hour event type, and short ways to use it. */
export interface Shop {
  team: TestTeam;
  typeId: number;
  /** Sends POST /events for a start. */
  book(start: string, more?: Record<string, unknown>): ReturnType<typeof api>;
  /** Sends any operation with the owner's token. */
  send(operation: string, body?: unknown): ReturnType<typeof api>;
}

/** @param call how operations are sent; to the handlers directly unless given */
export async function makeShop(
  options: Parameters<typeof makeTeam>[0] = {},
  type: Parameters<typeof makeEventType>[1] = {},
  call: typeof api = api,
): Promise<Shop> {
  const team = await makeTeam(options);
  const { id: typeId } = await makeEventType(team, type);
  const send: Shop['send'] = (operation, body) => call(operation, { token: team.token, body });
  const book: Shop['book'] = (start, more = {}) => send('POST /events', { ...bookingBody(typeId, start), ...more });
  return { team, typeId, book, send };
}

export function bookingBody(typeId: number, start: string) {
  return {
    event_type_id: typeId,
    start_time: start,
    invitee_name: 'John Doe',
    invitee_email: 'john@example.com',
  };
}

/** Pairs of live claims of one resource that overlap: there are never any. */
export async function overlaps(teamId: number): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM resource_claims a JOIN resource_claims b
      ON a.team_id = b.team_id AND a.resource_id = b.resource_id AND a.id < b.id
      AND a.blocked_from < b.blocked_to AND b.blocked_from < a.blocked_to
    WHERE a.team_id = ${teamId} AND a.released_at IS NULL AND b.released_at IS NULL`;
  return Number(row?.count);
}

/** What must never be: claims without a live owner, live owners without a claim, sittings that count wrong. */
export async function inconsistencies(teamId: number): Promise<Record<string, number>> {
  const [row] = await prisma.$queryRaw<Record<string, bigint>[]>`
    SELECT
      (SELECT count(*) FROM resource_claims c
        LEFT JOIN events e ON e.team_id = c.team_id AND e.id = c.event_id
        LEFT JOIN event_sessions s ON s.team_id = c.team_id AND s.id = c.session_id
        LEFT JOIN event_holds h ON h.team_id = c.team_id AND h.id = c.hold_id
        WHERE c.team_id = ${teamId} AND c.released_at IS NULL
          AND (e.status = 'cancelled' OR s.closed_at IS NOT NULL OR h.released_at IS NOT NULL)) AS "claimsOfTheDead",
      (SELECT count(*) FROM events e WHERE e.team_id = ${teamId} AND e.status <> 'cancelled' AND e.session_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM resource_claims c
          WHERE c.team_id = e.team_id AND c.event_id = e.id AND c.released_at IS NULL)) AS "eventsWithoutClaim",
      (SELECT count(*) FROM event_sessions s WHERE s.team_id = ${teamId} AND s.closed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM resource_claims c
          WHERE c.team_id = s.team_id AND c.session_id = s.id AND c.released_at IS NULL)) AS "sittingsWithoutClaim",
      (SELECT count(*) FROM event_holds h WHERE h.team_id = ${teamId} AND h.released_at IS NULL AND h.session_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM resource_claims c
          WHERE c.team_id = h.team_id AND c.hold_id = h.id AND c.released_at IS NULL)) AS "holdsWithoutClaim",
      (SELECT count(*) FROM event_sessions s WHERE s.team_id = ${teamId} AND s.seats_taken <>
        (SELECT count(*) FROM events e WHERE e.team_id = s.team_id AND e.session_id = s.id AND e.status <> 'cancelled')
        + (SELECT count(*) FROM event_holds h
          WHERE h.team_id = s.team_id AND h.session_id = s.id AND h.released_at IS NULL)) AS "wrongSeats"`;
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]));
}

export const CONSISTENT = {
  claimsOfTheDead: 0,
  eventsWithoutClaim: 0,
  sittingsWithoutClaim: 0,
  holdsWithoutClaim: 0,
  wrongSeats: 0,
};
