import type { Ctx } from '@/lib/infra/ctx';
import type { ExcludedReason } from '@/lib/modules/availability/slots/rules';
import { releaseClaims } from '../../claims/queries';
import { claimTimes, type Taken } from '../../claims/service';
import { findHosts, holdDailyLimits } from '../../hosts/service';
import { type BookableType, bookedPlace, bookedType, type Place } from '../../offer/service';
import type { WrittenEventRow } from '../../queries';
import type { Times } from '../../rules';
import { leaveSessions } from '../../sessions/service';
import { type AskedTimes, type JudgedTime, judgeTimes, type RefusedTime } from '../../times/service';
import type { Moved } from '../queries';

/** A time that events were to take is not to be had; told in full after the transaction was given up. */
export class MoveRefused extends Error {
  override name = 'MoveRefused';
  readonly asked: AskedTimes;
  readonly refused: readonly RefusedTime[];

  constructor(asked: AskedTimes, refused: readonly RefusedTime[]) {
    super();
    this.asked = asked;
    this.refused = refused;
  }
}

export interface Placement {
  /** Of one event type. */
  events: readonly WrittenEventRow[];
  /** New times, in the order of the events. */
  times: readonly Times[];
  /** Who takes all of them; each stays with its own when null or left out. */
  staffId: number | null | undefined;
  /** The place of all of them; each stays at the target's when undefined. */
  place: Place | undefined;
  ignored: ReadonlySet<ExcludedReason>;
}

/**
 * Gives back what events hold and claims their new times, hosts or place in one statement. An event keeps its staff member.
 * @throws MoveRefused with every time that cannot be had; the transaction has to be given up then
 * @throws invalid (`staff_id`) for somebody who does not offer the event type
 */
export async function placeEvents(ctx: Ctx, placement: Placement): Promise<Moved[]> {
  const { events, times } = placement;
  const [first] = events;
  if (!first) return [];
  const eventType = await bookedType(ctx, first.eventTypeId);
  const place = placement.place ?? (await bookedPlace(ctx, first.locationId));
  const hosts = await findHosts(ctx, eventType.id, eventType.kind === 'collective' ? null : placement.staffId);
  const asked = askedTimes(placement, eventType, place);
  await holdDailyLimits(ctx, eventType, hosts);
  const judged = await judge(ctx, asked, eventType);
  const claimants = events.map((event, index) => {
    const { start, end } = times[index] ?? { start: event.startsAt, end: event.endsAt };
    const free = judged[index]?.staffIds ?? hosts.map(({ staffId }) => staffId);
    return { ownerId: event.id, start, end, staffIds: stayingWith(event, { eventType, placement, free }) };
  });
  const refused = claimants.flatMap(({ start, end, staffIds }, index) =>
    staffIds.length > 0 ? [] : [{ start, end, reason: judged[index]?.reason ?? ('busy' as const) }],
  );
  if (refused.length > 0) throw new MoveRefused(asked, refused);
  await giveBack(ctx, events);
  const { roomId } = place;
  const expiresAt = first.status === 'pending' ? first.expiresAt : null;
  const taken = await claimTimes(ctx, { owner: 'event', eventType, hosts, roomId, expiresAt }, claimants);
  const lost = claimants.filter(({ ownerId }) => !taken.has(ownerId));
  if (lost.length > 0)
    throw new MoveRefused(
      asked,
      lost.map(({ start, end }) => ({ start, end, reason: 'busy' })),
    );
  return claimants.map(({ ownerId, start, end }, index) => ({
    ...((taken.get(ownerId) ?? { staffId: 0, sessionId: null }) satisfies Taken),
    eventId: ownerId,
    start,
    end,
    isOutsideHours: judged[index]?.isOutsideHours ?? false,
  }));
}

/** Gives back the claims and seats of events. */
export async function giveBack(ctx: Ctx, events: readonly WrittenEventRow[]): Promise<void> {
  await releaseClaims(
    ctx,
    'event',
    events.map(({ id }) => id),
  );
  await leaveSessions(
    ctx,
    events.flatMap(({ sessionId }) => sessionId ?? []),
  );
}

/** Opening hours of an event type that is offered no more are not asked: its claims alone decide. */
function judge(ctx: Ctx, asked: AskedTimes, { isActive, deletedAt }: BookableType): Promise<JudgedTime[]> {
  return isActive && !deletedAt ? judgeTimes(ctx, asked) : Promise.resolve([]);
}

function askedTimes({ events, times, staffId, ignored }: Placement, eventType: BookableType, place: Place): AskedTimes {
  const isOffered = eventType.locations.some(({ locationId }) => locationId === place.locationId);
  return {
    eventTypeId: eventType.id,
    staffId: eventType.kind === 'collective' ? null : (staffId ?? onlyStaff(events)),
    locationId: isOffered ? place.locationId : null,
    times,
    movedEventIds: events.map(({ id }) => id),
    ignored,
  };
}

function onlyStaff(events: readonly WrittenEventRow[]): number | null {
  const ids = new Set(events.map(({ staffId }) => staffId));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

interface Staying {
  eventType: BookableType;
  placement: Placement;
  free: readonly number[];
}

function stayingWith(event: WrittenEventRow, { eventType, placement, free }: Staying): readonly number[] {
  if (eventType.kind === 'collective') return free;
  const wanted = placement.staffId ?? event.staffId;
  return wanted === null ? free : free.filter((id) => id === wanted);
}
