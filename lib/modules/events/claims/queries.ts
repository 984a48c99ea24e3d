import type { Ctx } from '@/lib/infra/ctx';

interface Claim {
  eventId: number;
  resourceIds: number[];
  /** Half-open, buffers included. */
  from: Date;
  to: Date;
}

/**
 * Takes the time from all resources, or from none: false when any of it is already taken. The exclusion constraint is the
 * judge; `ON CONFLICT DO NOTHING` makes it answer with fewer rows instead of an error, and without the deadlocks of two
 * plain inserts that wait for each other.
 */
export async function insertClaims(
  { db, teamId, now }: Ctx,
  { eventId, resourceIds, from, to }: Claim,
): Promise<boolean> {
  const ids = resourceIds.toSorted((a, b) => a - b);
  const inserted = await db.$queryRaw<{ id: number }[]>`
    INSERT INTO resource_claims (team_id, resource_id, event_id, blocked_from, blocked_to)
    SELECT ${teamId}, unnest(${ids}::integer[]), ${eventId}, ${from}, ${to}
    ON CONFLICT DO NOTHING RETURNING id`;
  if (inserted.length === ids.length) return true;
  await db.resourceClaim.updateMany({
    where: { teamId, id: { in: inserted.map(({ id }) => id) } },
    data: { releasedAt: now },
  });
  return false;
}

/** Gives back the time an event holds. */
export async function releaseClaims({ db, teamId, now }: Ctx, eventId: number): Promise<void> {
  await db.resourceClaim.updateMany({ where: { teamId, eventId, releasedAt: null }, data: { releasedAt: now } });
}
