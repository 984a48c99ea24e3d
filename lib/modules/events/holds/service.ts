import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { invalid, notFound } from '@/lib/core/errors';
import { toId } from '@/lib/core/ids';
import { problem } from '@/lib/core/problems';
import { MINUTE_MS } from '@/lib/core/time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { releaseClaims } from '../claims/queries';
import { type ClaimRequest, claimTimes } from '../claims/service';
import { findHosts } from '../hosts/service';
import { bookableType, chosenExtras, chosenPlace, extraMinutes } from '../offer/service';
import { resolveEnd } from '../rules';
import type { CreateEventInput } from '../schema';
import { leaveSessions } from '../sessions/service';
import { ignoredRules, type JudgedTime, judgeTimes, timeRefusal } from '../times/service';
import type { HeldTime } from './passing/service';
import type { CreateHoldInput } from './schema';

const SECRET_BYTES = 24;

export interface NewHold extends Omit<HeldTime, 'sessionId'> {
  /** Books the time; kept nowhere but with whoever asked. */
  token: string;
  expiresAt: Date;
}

/** Keeps a time for some minutes. @throws invalid, time_unavailable with alternatives */
export async function createHold(ctx: Ctx, input: CreateHoldInput): Promise<NewHold> {
  const { request, asked, time } = await planHold(ctx, input);
  if (time.reason) throw await timeRefusal(ctx, asked, time);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const held = await inTransaction(ctx, (tx) => writeHold(tx, { request, time, secretHash: sha256(secret) }));
  if (!held) throw await timeRefusal(ctx, asked, { ...time, reason: 'busy' });
  const { start, end } = time;
  return {
    id: held.id,
    token: `${held.id}|${secret}`,
    start,
    end,
    staffId: held.staffId,
    expiresAt: request.expiresAt,
  };
}

/** Frees a held time at once. @throws not_found, also for a hold that ended already */
export async function releaseHold(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { db, teamId, now, actor } = tx;
    const own = actor.role === 'staff' ? { staffId: actor.staffId ?? 0 } : {};
    const [hold] = await db.eventHold.updateManyAndReturn({
      where: { teamId, id, releasedAt: null, ...own },
      data: { releasedAt: now },
      select: { sessionId: true },
    });
    if (!hold) throw notFound('Hold');
    await releaseClaims(tx, 'hold', [id]);
    if (hold.sessionId !== null) await leaveSessions(tx, [hold.sessionId]);
  });
}

/**
 * The hold a booking names, or null when it names none, or one that has ended: then the time is booked if it is free still.
 * @throws invalid (`hold_token`) for an unknown token, or one of another event type, staff member or start
 */
export async function findHold({ db, teamId, now }: Ctx, input: CreateEventInput): Promise<HeldTime | null> {
  if (!input.holdToken) return null;
  const [number = '', secret = ''] = input.holdToken.split('|');
  const id = toId(number);
  const hold = id === null ? null : await db.eventHold.findFirst({ where: { teamId, id } });
  if (!hold || !timingSafeEqual(hold.secretHash, sha256(secret)) || !isHeldFor(hold, input)) {
    throw invalid(problem('hold_token', 'selected'));
  }
  if (hold.releasedAt !== null || hold.expiresAt <= now) return null;
  const { startsAt: start, endsAt: end, staffId, sessionId } = hold;
  return { id: hold.id, start, end, staffId, sessionId };
}

function isHeldFor(hold: { eventTypeId: number; staffId: number; startsAt: Date }, input: CreateEventInput): boolean {
  const isStaff = !input.staffId || input.staffId === hold.staffId;
  const isTime = hold.startsAt.getTime() === input.startTime.getTime();
  return isStaff && isTime && hold.eventTypeId === input.eventTypeId && !input.isRecurring;
}

async function planHold(ctx: Ctx, input: CreateHoldInput) {
  const eventType = await bookableType(ctx, input.eventTypeId);
  const extras = await chosenExtras(ctx, eventType, input.extras);
  const { locationId, roomId } = await chosenPlace(ctx, eventType, input.locationId);
  const start = input.startTime;
  const times = [{ start, end: resolveEnd(start, undefined, eventType.durationMinutes + extraMinutes(extras)) }];
  const staffId = eventType.kind === 'collective' ? null : (input.staffId ?? null);
  const hosts = await findHosts(ctx, eventType.id, staffId);
  const asked = { eventTypeId: eventType.id, staffId, locationId, times, ignored: ignoredRules(ctx, false) };
  const [time] = await judgeTimes(ctx, asked);
  if (!time) throw new Error('judging a time gave no verdict');
  const expiresAt = new Date(ctx.now.getTime() + input.minutes * MINUTE_MS);
  return { request: { owner: 'hold', eventType, hosts, roomId, expiresAt } as const, asked, time };
}

interface Writing {
  request: ClaimRequest & { expiresAt: Date };
  time: JudgedTime;
  secretHash: Uint8Array<ArrayBuffer>;
}

/** @returns null when the time was lost to somebody who was faster */
async function writeHold(ctx: Ctx, { request, time, secretHash }: Writing) {
  const { db, teamId, now: createdAt } = ctx;
  const { eventType, hosts, expiresAt } = request;
  const [first] = hosts;
  if (!first) return null;
  const { id } = await db.eventHold.create({
    data: {
      teamId,
      eventTypeId: eventType.id,
      staffId: first.staffId,
      startsAt: time.start,
      endsAt: time.end,
      secretHash,
      expiresAt,
      createdAt,
    },
    select: { id: true },
  });
  const taken = (await claimTimes(ctx, request, [{ ownerId: id, ...time }])).get(id);
  const where = { teamId_id: { teamId, id } };
  if (taken) return db.eventHold.update({ where, data: { ...taken }, select: { id: true, staffId: true } });
  await db.eventHold.delete({ where });
  return null;
}

function sha256(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest());
}
