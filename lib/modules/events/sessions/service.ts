import type { Ctx } from '@/lib/infra/ctx';
import { type Claim, insertClaims, releaseClaims } from '../claims/queries';
import { type Buffers, blockedRange } from '../rules';
import { deleteSessions, insertSessions, returnSeats, type SeatRequest, takeSeats } from './queries';

/** A group event type as a sitting of it needs to know it. */
export interface SittingType extends Buffers {
  id: number;
  /** Seats. */
  capacity: number;
}

export interface Seats {
  eventType: SittingType;
  /** The place's resource, when it holds one sitting at a time. */
  roomId: number | null;
  wanted: (SeatRequest & { resourceId: number })[];
}

const ATTEMPTS = 2;

/**
 * Takes a seat in the sitting of each host and start; a sitting that does not exist yet begins and claims its time.
 * @returns the sitting of each owner that got a seat; the others found it full, or its time taken
 */
export async function joinSessions(ctx: Ctx, seats: Seats): Promise<Map<number, number>> {
  const joined = new Map<number, number>();
  // A sitting may close between the two statements; the second attempt begins it anew.
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const wanted = seats.wanted.filter(({ ownerId }) => !joined.has(ownerId));
    if (wanted.length === 0) break;
    await beginSessions(ctx, { ...seats, wanted });
    const taken = await takeSeats(ctx, sittingOf(seats.eventType), wanted);
    for (const { ownerId, sessionId } of taken) joined.set(ownerId, sessionId);
  }
  return joined;
}

/** Gives seats back; the last one frees the sitting's time. @param sessionIds one for each seat */
export async function leaveSessions(ctx: Ctx, sessionIds: readonly number[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const closed = await returnSeats(ctx, sessionIds);
  await releaseClaims(
    ctx,
    'session',
    closed.map(({ id }) => id),
  );
}

async function beginSessions(ctx: Ctx, { eventType, roomId, wanted }: Seats): Promise<void> {
  const inOrder = wanted.toSorted((a, b) => a.start.getTime() - b.start.getTime() || a.staffId - b.staffId);
  const begun = await insertSessions(ctx, sittingOf(eventType), inOrder);
  if (begun.length === 0) return;
  const resources = new Map(wanted.map(({ staffId, resourceId }) => [staffId, resourceId]));
  const claims = begun.flatMap(({ id, staffId, startsAt, endsAt }): Claim[] => {
    const range = blockedRange(startsAt, endsAt, eventType);
    const ids = [resources.get(staffId), roomId].filter((one) => one !== null && one !== undefined);
    return ids.map((resourceId) => ({ ownerId: id, resourceId, ...range }));
  });
  const refused = await insertClaims(ctx, 'session', { claims, expiresAt: null });
  if (refused.size > 0) await deleteSessions(ctx, [...refused]);
}

function sittingOf({ id, capacity }: SittingType) {
  return { eventTypeId: id, capacity };
}
