import type { Ctx } from '@/lib/infra/ctx';

/** Someone who could take an event, with the resource their time is. */
export interface Host {
  staffId: number;
  resourceId: number;
  /** Most events a day; null for any number. */
  dailyLimit: number | null;
}

/**
 * Everyone who offers an event type, the one whose turn it is first: who was booked the longest ago. Someone with twice the
 * weight of the others is measured by the last booking but one, and so gets two of three turns.
 * @param only one staff member, or null for all
 */
export function selectHosts({ db, teamId }: Ctx, eventTypeId: number, only: number | null): Promise<Host[]> {
  return db.$queryRaw<Host[]>`
    SELECT o."staffId", o."resourceId", o."dailyLimit"
    FROM (
      SELECT o.team_id, s.id AS "staffId", s.resource_id AS "resourceId", s.daily_limit AS "dailyLimit",
        greatest(o.weight, 1) / greatest(min(o.weight) OVER (), 1) AS share
      FROM event_type_staff o
      JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id
      WHERE o.team_id = ${teamId} AND o.event_type_id = ${eventTypeId} AND s.is_active AND s.deleted_at IS NULL
        AND (${only}::integer IS NULL OR s.id = ${only}::integer)
    ) o
    LEFT JOIN LATERAL (
      SELECT e.id FROM events e WHERE e.team_id = o.team_id AND e.staff_id = o."staffId"
      ORDER BY e.id DESC OFFSET o.share - 1 LIMIT 1
    ) booked ON true
    ORDER BY booked.id NULLS FIRST, o."staffId"`;
}

/**
 * Puts the team's bookings that a daily limit binds in line until the transaction ends: counting and booking must not be
 * parted by another's booking.
 */
export async function lockDailyLimits({ db, teamId }: Ctx): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('openslot.daily_limits'), ${teamId}::integer)`;
}
