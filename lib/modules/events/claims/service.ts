import type { Ctx } from '@/lib/infra/ctx';
import { freeExpired } from '../expiry/service';
import type { Host } from '../hosts/queries';
import { assignHosts } from '../hosts/rules';
import { blockedRange, type Times } from '../rules';
import { selectOpenSittings } from '../sessions/queries';
import { joinSessions, leaveSessions, type SittingType } from '../sessions/service';
import { type ClaimOwner, dropClaims, insertClaims } from './queries';

/** What an event or a hold wants to take. */
export interface Claimant extends Times {
  ownerId: number;
  /** Staff who are free as far as can be seen; of a collective event all, or none. */
  staffIds: readonly number[];
}

export interface ClaimRequest {
  owner: Exclude<ClaimOwner, 'session'>;
  eventType: SittingType & { kind: HostKind };
  /** The one whose turn it is first. */
  hosts: readonly Host[];
  /** The place's resource, when it holds one booking at a time. */
  roomId: number | null;
  /** Until when the claims hold, null for good. */
  expiresAt: Date | null;
}

export type HostKind = 'one_on_one' | 'group' | 'collective' | 'round_robin';

/** Under whom an owner got its time, and in which sitting of a group. */
export interface Taken {
  staffId: number;
  sessionId: number | null;
}

interface Assigned extends Times {
  ownerId: number;
  staffId: number;
}

/**
 * Takes a time for every claimant, by one host for all where possible, inside the transaction that is open. Claims that have
 * run out are cleared away first. Whoever is lost to a race is replaced by the next who is free.
 * @returns what each owner got; one that is missing got nothing
 */
export async function claimTimes(
  ctx: Ctx,
  request: ClaimRequest,
  claimants: readonly Claimant[],
): Promise<Map<number, Taken>> {
  await freeExpired(ctx, wantedOf(request, claimants));
  const order = await orderOf(ctx, request, claimants);
  let open = claimants.map((claimant) => ({ ...claimant, staffIds: partiesOf(request, claimant.staffIds) }));
  for (;;) {
    const assigned = assign(open, order);
    const taken = assigned.length === 0 ? new Map<number, Taken>() : await take(ctx, request, assigned);
    const lost = new Map(
      assigned.filter(({ ownerId }) => !taken.has(ownerId)).map((one) => [one.ownerId, one.staffId]),
    );
    if (lost.size === 0) return taken;
    await giveUp(ctx, request, taken);
    open = open.map((one) => ({ ...one, staffIds: one.staffIds.filter((id) => id !== lost.get(one.ownerId)) }));
  }
}

/** By whom claimants would be taken if nobody else were about to: what {@link claimTimes} tries first. */
export function expectedHosts(
  request: Pick<ClaimRequest, 'eventType' | 'hosts'>,
  claimants: readonly Pick<Claimant, 'staffIds'>[],
): (number | null)[] {
  const parties = claimants.map(({ staffIds }) => partiesOf(request, staffIds));
  return assignHosts(
    parties,
    request.hosts.map(({ staffId }) => staffId),
  );
}

/** A collective event is taken by its first host, for all of them. */
function partiesOf(
  { eventType, hosts }: Pick<ClaimRequest, 'eventType' | 'hosts'>,
  staffIds: readonly number[],
): readonly number[] {
  if (eventType.kind !== 'collective') return staffIds;
  return staffIds.length > 0 ? hosts.slice(0, 1).map(({ staffId }) => staffId) : [];
}

/** Sittings that have begun are filled before others begin. */
async function orderOf(
  ctx: Ctx,
  { eventType, hosts }: ClaimRequest,
  claimants: readonly Claimant[],
): Promise<readonly number[]> {
  const order = hosts.map(({ staffId }) => staffId);
  if (eventType.kind !== 'group' || order.length < 2) return order;
  const starts = claimants.map(({ start }) => start);
  const sittings = await selectOpenSittings(ctx, { eventTypeId: eventType.id, capacity: eventType.capacity }, starts);
  const counts = new Map(sittings.map(({ staffId, count }) => [staffId, count]));
  return order.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function assign(open: readonly Claimant[], order: readonly number[]): Assigned[] {
  const chosen = assignHosts(
    open.map(({ staffIds }) => staffIds),
    order,
  );
  return open.flatMap(({ ownerId, start, end }, index) => {
    const staffId = chosen[index];
    return staffId === null || staffId === undefined ? [] : [{ ownerId, start, end, staffId }];
  });
}

async function take(ctx: Ctx, request: ClaimRequest, assigned: Assigned[]): Promise<Map<number, Taken>> {
  const { eventType, hosts, roomId } = request;
  const resources = new Map(hosts.map(({ staffId, resourceId }) => [staffId, resourceId]));
  if (eventType.kind === 'group') {
    const wanted = assigned.map((one) => ({ ...one, resourceId: resources.get(one.staffId) ?? 0 }));
    const joined = await joinSessions(ctx, { eventType, roomId, wanted });
    return takenBy(assigned, (ownerId) => joined.get(ownerId));
  }
  const all = eventType.kind === 'collective' ? [...resources.values()] : null;
  const claims = assigned.flatMap(({ ownerId, staffId, start, end }) => {
    const ids = [...(all ?? [resources.get(staffId) ?? 0]), ...(roomId === null ? [] : [roomId])];
    return ids.map((resourceId) => ({ ownerId, resourceId, ...blockedRange(start, end, eventType) }));
  });
  const refused = await insertClaims(ctx, request.owner, { claims, expiresAt: request.expiresAt });
  return takenBy(assigned, (ownerId) => (refused.has(ownerId) ? undefined : null));
}

/** @param sessionOf null for what has no sitting, undefined for what was not taken */
function takenBy(assigned: Assigned[], sessionOf: (ownerId: number) => number | null | undefined): Map<number, Taken> {
  return new Map(
    assigned.flatMap(({ ownerId, staffId }): [number, Taken][] => {
      const sessionId = sessionOf(ownerId);
      return sessionId === undefined ? [] : [[ownerId, { staffId, sessionId }]];
    }),
  );
}

async function giveUp(ctx: Ctx, { owner, eventType }: ClaimRequest, taken: Map<number, Taken>): Promise<void> {
  if (eventType.kind !== 'group') return dropClaims(ctx, owner, [...taken.keys()]);
  return leaveSessions(
    ctx,
    [...taken.values()].flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId])),
  );
}

function wantedOf({ eventType, hosts, roomId }: ClaimRequest, claimants: readonly Claimant[]) {
  const ranges = claimants.map(({ start, end }) => blockedRange(start, end, eventType));
  return {
    resourceIds: [...hosts.map(({ resourceId }) => resourceId), ...(roomId === null ? [] : [roomId])],
    from: new Date(Math.min(...ranges.map(({ from }) => from.getTime()))),
    to: new Date(Math.max(...ranges.map(({ to }) => to.getTime()))),
    seatsOf: eventType.kind === 'group' ? eventType.id : null,
  };
}
