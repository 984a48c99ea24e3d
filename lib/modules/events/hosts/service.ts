import { invalid, timeUnavailable } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import { closedReasons } from '@/lib/modules/availability/service';
import { insertClaims } from '../claims/queries';

/** Someone who could take an event, with the resource their time is. */
export interface Host {
  staffId: number;
  resourceId: number;
}

export type HostKind = 'one_on_one' | 'group' | 'collective' | 'round_robin';

interface Wanted {
  eventTypeId: number;
  /** The one asked for; anyone who offers the event type when not given. */
  staffId: number | null | undefined;
  start: Date;
  end: Date;
  /** Skips opening hours, never claims. */
  anyHours: boolean;
}

/**
 * Those who may take the event, the least recently booked first.
 * @throws invalid when the staff member asked for is unknown, inactive or does not offer the event type (`staff_id`), or nobody does
 * @throws time_unavailable when opening hours exclude all of them
 */
export async function findHosts(ctx: Ctx, wanted: Wanted): Promise<Host[]> {
  const offering = await selectOffering(ctx, wanted);
  if (offering.length === 0) throw invalid(problem(wanted.staffId ? 'staff_id' : 'event_type_id', 'selected'));
  if (wanted.anyHours) return offering;
  const reasons = await closedReasons(ctx, {
    staffIds: offering.map(({ staffId }) => staffId),
    eventTypeId: wanted.eventTypeId,
    wanted: { start: wanted.start.getTime(), end: wanted.end.getTime() },
  });
  const open = offering.filter(({ staffId }) => reasons.get(staffId) === null);
  if (open.length === 0) throw timeUnavailable(problem('start_time', [...reasons.values()][0] ?? 'outside_hours'));
  return open;
}

interface Booking {
  eventId: number;
  kind: HostKind;
  hosts: Host[];
  /** Half-open, buffers included. */
  blocked: { from: Date; to: Date };
}

/**
 * Takes the time of one host (the first who is free) or, for a collective event, of all.
 * @returns the staff member the event is shown under @throws time_unavailable when nobody is free
 */
export async function claimHosts(ctx: Ctx, { eventId, kind, hosts, blocked }: Booking): Promise<number> {
  const parties = kind === 'collective' ? [hosts] : hosts.map((host) => [host]);
  for (const party of parties) {
    const resourceIds = party.map(({ resourceId }) => resourceId);
    if (await insertClaims(ctx, { eventId, resourceIds, ...blocked })) return party[0]?.staffId ?? 0;
  }
  throw timeUnavailable(problem('start_time', 'busy'));
}

function selectOffering({ db, teamId, actor }: Ctx, { eventTypeId, staffId }: Wanted): Promise<Host[]> {
  // Members of the staff role book for themselves only.
  const only = actor.role === 'staff' ? (actor.staffId ?? 0) : (staffId ?? null);
  return db.$queryRaw<Host[]>`
    SELECT s.id AS "staffId", s.resource_id AS "resourceId"
    FROM event_type_staff o
    JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id
    LEFT JOIN LATERAL (
      SELECT e.id FROM events e WHERE e.team_id = s.team_id AND e.staff_id = s.id ORDER BY e.id DESC LIMIT 1
    ) booked ON true
    WHERE o.team_id = ${teamId} AND o.event_type_id = ${eventTypeId} AND s.is_active AND s.deleted_at IS NULL
      AND (${only}::integer IS NULL OR s.id = ${only}::integer)
    ORDER BY booked.id NULLS FIRST, s.id`;
}
