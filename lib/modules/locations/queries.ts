import type { Ctx } from '@/lib/infra/ctx';
import type { Location } from '@/prisma/generated/client';

export const LOCATION_COLUMNS = {
  id: true,
  name: true,
  address: true,
  city: true,
  state: true,
  zip: true,
  country: true,
  phone: true,
  timezone: true,
  capacity: true,
  resourceId: true,
  isActive: true,
  createdAt: true,
} as const;

export type LocationRow = Pick<Location, keyof typeof LOCATION_COLUMNS>;

/**
 * Takes a place's time for the bookings to come that are there already, as long as their staff is taken. Where two of them
 * overlap, one gets it: both stand, a third cannot be added.
 */
export async function claimBookedTimes(
  { db, teamId, now }: Ctx,
  { locationId, resourceId }: { locationId: number; resourceId: number },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO resource_claims (team_id, resource_id, event_id, session_id, blocked_from, blocked_to, expires_at)
    SELECT DISTINCT ON (c.event_id, c.session_id) c.team_id, ${resourceId}::integer, c.event_id, c.session_id,
      c.blocked_from, c.blocked_to, c.expires_at
    FROM events e
    JOIN resource_claims c ON c.team_id = e.team_id AND (c.event_id = e.id OR c.session_id = e.session_id)
    WHERE e.team_id = ${teamId} AND e.location_id = ${locationId} AND e.ends_at > ${now}
      AND c.released_at IS NULL AND c.blocked_to > ${now}
    ORDER BY c.event_id, c.session_id, c.id
    ON CONFLICT DO NOTHING`;
}

/** Gives back all the time of a place that is no resource any more. */
export async function releaseRoom({ db, teamId, now }: Ctx, resourceId: number): Promise<void> {
  await db.resourceClaim.updateMany({ where: { teamId, resourceId, releasedAt: null }, data: { releasedAt: now } });
}
