import type { Ctx } from '@/lib/infra/ctx';
import { Prisma } from '@/prisma/generated/client';

/** What may own a claim. */
export type ClaimOwner = 'event' | 'session' | 'hold';

export interface Claim {
  ownerId: number;
  resourceId: number;
  /** Half-open, buffers included. */
  from: Date;
  to: Date;
}

const OWNER_COLUMNS = {
  event: Prisma.raw('event_id'),
  session: Prisma.raw('session_id'),
  hold: Prisma.raw('hold_id'),
} as const;

/**
 * Takes all times in one statement; an owner of whom one time is already taken gets none. The exclusion constraint is the
 * judge; `ON CONFLICT DO NOTHING` makes it answer with fewer rows instead of an error. Everyone claims in the same order, so
 * that two who want the same times do not wait for each other.
 * @param expiresAt until when the claims hold, null for good
 * @returns the owners that were refused
 */
export async function insertClaims(
  { db, teamId }: Ctx,
  owner: ClaimOwner,
  { claims, expiresAt }: { claims: readonly Claim[]; expiresAt: Date | null },
): Promise<Set<number>> {
  const column = OWNER_COLUMNS[owner];
  const wanted = claims.toSorted((a, b) => a.resourceId - b.resourceId || a.from.getTime() - b.from.getTime());
  const inserted = await db.$queryRaw<{ ownerId: number }[]>`
    INSERT INTO resource_claims (team_id, ${column}, resource_id, blocked_from, blocked_to, expires_at)
    SELECT ${teamId}, wanted.*, ${expiresAt}::timestamptz
    FROM unnest(${wanted.map(({ ownerId }) => ownerId)}::integer[], ${wanted.map(({ resourceId }) => resourceId)}::integer[],
      ${wanted.map(({ from }) => from.toISOString())}::text[]::timestamptz[],
      ${wanted.map(({ to }) => to.toISOString())}::text[]::timestamptz[]) wanted
    ON CONFLICT DO NOTHING RETURNING ${column} AS "ownerId"`;
  if (inserted.length === wanted.length) return new Set();
  const refused = refusedOwners(wanted, inserted);
  await db.$executeRaw`
    DELETE FROM resource_claims WHERE team_id = ${teamId} AND released_at IS NULL AND ${column} = ANY(${[...refused]})`;
  return refused;
}

/** Gives back the time its owners hold. */
export async function releaseClaims(
  { db, teamId, now }: Ctx,
  owner: ClaimOwner,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  await db.$executeRaw`
    UPDATE resource_claims SET released_at = ${now}
    WHERE team_id = ${teamId} AND ${OWNER_COLUMNS[owner]} = ANY(${ids}) AND released_at IS NULL`;
}

/** Takes back claims of this transaction, as if they had never been. */
export async function dropClaims({ db, teamId }: Ctx, owner: ClaimOwner, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$executeRaw`
    DELETE FROM resource_claims WHERE team_id = ${teamId} AND ${OWNER_COLUMNS[owner]} = ANY(${ids}) AND released_at IS NULL`;
}

/** Hands the claims of a hold to an event, which keeps them for good; the time is free at no moment. */
export async function passClaims(
  { db, teamId }: Ctx,
  { holdId, eventId, expiresAt }: { holdId: number; eventId: number; expiresAt: Date | null },
): Promise<{ resourceId: number }[]> {
  return db.$queryRaw<{ resourceId: number }[]>`
    UPDATE resource_claims SET event_id = ${eventId}, hold_id = NULL, expires_at = ${expiresAt}
    WHERE team_id = ${teamId} AND hold_id = ${holdId} AND released_at IS NULL RETURNING resource_id AS "resourceId"`;
}

/** Gives back some of what an event holds. */
export async function releaseResources(
  { db, teamId, now }: Ctx,
  eventId: number,
  resourceIds: readonly number[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE resource_claims SET released_at = ${now}
    WHERE team_id = ${teamId} AND event_id = ${eventId} AND resource_id = ANY(${resourceIds}) AND released_at IS NULL`;
}

/** Makes the claims of events last, once they are paid. */
export async function keepClaims({ db, teamId }: Ctx, eventIds: readonly number[]): Promise<void> {
  await db.$executeRaw`
    UPDATE resource_claims SET expires_at = NULL
    WHERE team_id = ${teamId} AND event_id = ANY(${eventIds}) AND released_at IS NULL`;
}

function refusedOwners(wanted: readonly Claim[], inserted: readonly { ownerId: number }[]): Set<number> {
  const missing = new Map<number, number>();
  for (const { ownerId } of wanted) missing.set(ownerId, (missing.get(ownerId) ?? 0) + 1);
  for (const { ownerId } of inserted) missing.set(ownerId, (missing.get(ownerId) ?? 0) - 1);
  return new Set([...missing].filter(([, count]) => count > 0).map(([ownerId]) => ownerId));
}
