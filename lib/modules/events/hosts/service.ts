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
  kind: HostKind;
  /** The one asked for; anyone who offers the event type when not given. */
  staffId: number | null | undefined;
  start: Date;
  end: Date;
  /** Half-open, buffers included. */
  blocked: { from: Date; to: Date };
  /** The event that is moved: its own time counts as free. */
  movedEventId?: number;
  /** Skips opening hours, never claims. */
  anyHours: boolean;
}

/**
 * Those who may take the event, the least recently booked first.
 * @throws invalid when the staff member asked for is unknown, inactive or does not offer the event type (`staff_id`), or nobody does
 * @throws time_unavailable when opening hours exclude all of them, or all are busy as far as can be seen; who is really
 * free only the claim decides
 */
export async function findHosts(ctx: Ctx, wanted: Wanted): Promise<Host[]> {
  const offering = await selectOffering(ctx, wanted);
  if (offering.length === 0) throw invalid(problem(wanted.staffId ? 'staff_id' : 'event_type_id', 'selected'));
  const open = wanted.anyHours ? offering : await withinHours(ctx, wanted, offering);
  const free = open.filter(({ isFree }) => isFree);
  if (free.length === 0) throw timeUnavailable(problem('start_time', 'busy'));
  return wanted.kind === 'collective' ? open : free;
}

async function withinHours(ctx: Ctx, wanted: Wanted, offering: Candidate[]): Promise<Candidate[]> {
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

type Candidate = Host & { isFree: boolean };

function selectOffering(
  { db, teamId, actor }: Ctx,
  { eventTypeId, staffId, blocked, movedEventId }: Wanted,
): Promise<Candidate[]> {
  // Members of the staff role book for themselves only.
  const only = actor.role === 'staff' ? (actor.staffId ?? 0) : (staffId ?? null);
  return db.$queryRaw<Candidate[]>`
    SELECT s.id AS "staffId", s.resource_id AS "resourceId", NOT EXISTS (
      SELECT 1 FROM resource_claims c
      WHERE c.team_id = s.team_id AND c.resource_id = s.resource_id AND c.released_at IS NULL
        AND tstzrange(c.blocked_from, c.blocked_to) && tstzrange(${blocked.from}, ${blocked.to})
        AND c.event_id <> ${movedEventId ?? 0}
    ) AS "isFree"
    FROM event_type_staff o
    JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id
    LEFT JOIN LATERAL (
      SELECT e.id FROM events e WHERE e.team_id = s.team_id AND e.staff_id = s.id ORDER BY e.id DESC LIMIT 1
    ) booked ON true
    WHERE o.team_id = ${teamId} AND o.event_type_id = ${eventTypeId} AND s.is_active AND s.deleted_at IS NULL
      AND (${only}::integer IS NULL OR s.id = ${only}::integer)
    ORDER BY booked.id NULLS FIRST, s.id`;
}
