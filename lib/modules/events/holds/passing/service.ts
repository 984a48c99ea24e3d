import type { Ctx } from '@/lib/infra/ctx';
import { insertClaims, passClaims, releaseResources } from '../../claims/queries';
import type { HostKind, Taken } from '../../claims/service';
import type { Host } from '../../hosts/queries';
import { type Buffers, blockedRange, type Times } from '../../rules';

/** A time that is kept for somebody, who now books it. */
export interface HeldTime extends Times {
  id: number;
  staffId: number;
  sessionId: number | null;
}

interface Receiver {
  eventId: number;
  eventType: Buffers & { kind: HostKind };
  hosts: readonly Host[];
  roomId: number | null;
  expiresAt: Date | null;
}

/**
 * Ends a hold and hands its time or its seat to an event; it is free at no moment. A place that the hold did not keep is
 * claimed beside it.
 * @returns null when the hold ended meanwhile, or the place is taken
 */
export async function passHold(ctx: Ctx, hold: HeldTime, receiver: Receiver): Promise<Taken | null> {
  const { db, teamId, now } = ctx;
  const { count } = await db.eventHold.updateMany({
    where: { teamId, id: hold.id, releasedAt: null, expiresAt: { gt: now } },
    data: { releasedAt: now },
  });
  if (count === 0) return null;
  const taken = { staffId: hold.staffId, sessionId: hold.sessionId };
  if (hold.sessionId !== null) return taken;
  return (await passTime(ctx, hold, receiver)) ? taken : null;
}

async function passTime(ctx: Ctx, hold: HeldTime, receiver: Receiver): Promise<boolean> {
  const { eventId, eventType, hosts, roomId, expiresAt } = receiver;
  const held = await passClaims(ctx, { holdId: hold.id, eventId, expiresAt });
  const staff = hosts.filter(({ staffId }) => eventType.kind === 'collective' || staffId === hold.staffId);
  const needed = new Set([...staff.map(({ resourceId }) => resourceId), ...(roomId === null ? [] : [roomId])]);
  const known = new Set(held.map(({ resourceId }) => resourceId));
  const surplus = [...known].filter((id) => !needed.has(id));
  if (surplus.length > 0) await releaseResources(ctx, eventId, surplus);
  const range = blockedRange(hold.start, hold.end, eventType);
  const missing = [...needed].filter((id) => !known.has(id));
  const claims = missing.map((resourceId) => ({ ownerId: eventId, resourceId, ...range }));
  if (claims.length === 0) return true;
  return (await insertClaims(ctx, 'event', { claims, expiresAt })).size === 0;
}
