import type { Ctx } from '@/lib/infra/ctx';
import { findOrCreateClient } from '@/lib/modules/clients/service';
import { redeemCoupon } from '@/lib/modules/coupons/service';
import { isOnline } from '@/lib/modules/event-types/schema';
import { claimTimes, expectedHosts, type Taken } from '../../claims/service';
import { recordChanges, writeHistory } from '../../history/service';
import { type HeldTime, passHold } from '../../holds/passing/service';
import type { WrittenEventRow } from '../../queries';
import type { BookingPlan } from '../service';
import {
  deleteEvents,
  insertEvents,
  insertParts,
  insertSeries,
  type NewEvent,
  nameParent,
  writeHosts,
} from './queries';

/** A time that seemed free was lost to somebody who was faster; the transaction has to be given up. */
export class TimesLost extends Error {
  override name = 'TimesLost';
}

/** Events that were booked at once, in their order. */
export interface WrittenBooking {
  events: WrittenEventRow[];
  /** Those of a series that were lost to somebody faster, and so left out. */
  lost: WrittenEventRow[];
  clientId: number;
}

interface Terms {
  /** Until when the booking has to be paid; null when it stands at once. */
  expiresAt: Date | null;
  /** The hold whose time is booked. */
  hold: HeldTime | null;
}

/**
 * Writes a planned booking inside the open transaction: client, series, events, claims, extras, answers, coupon, history; a
 * handful of statements for any number of dates.
 * @throws TimesLost, coupon_invalid when the coupon was used up meanwhile
 */
export async function writeBooking(ctx: Ctx, plan: BookingPlan, { expiresAt, hold }: Terms): Promise<WrittenBooking> {
  const { input } = plan;
  const { id: clientId } = await findOrCreateClient(ctx, {
    name: input.inviteeName,
    email: input.inviteeEmail,
    phone: input.inviteePhone ?? null,
    timezone: input.inviteeTimezone ?? null,
  });
  const series = seriesRow(ctx, plan);
  const seriesId = series && (await insertSeries(ctx, series));
  const written = await insertEvents(ctx, eventRows(ctx, plan, { clientId, seriesId, expiresAt }));
  const taken = await takeTimes(ctx, plan, { written, expiresAt, hold });
  const events = await keepTaken(ctx, plan, { written, taken });
  const [first] = events;
  if (!first) throw new TimesLost();
  await writeHosts(ctx, unexpected(written, taken));
  if (seriesId !== null) await nameParent(ctx, seriesId, first.id);
  const ids = events.map(({ id }) => id);
  await insertParts(ctx, plan, ids);
  await redeem(ctx, plan, { eventId: first.id, clientId, count: events.length });
  const entries = ids.map((eventId) => ({ eventId, action: 'created' as const }));
  // An unpaid booking may fall away again: it is made known when it is paid.
  await (expiresAt ? writeHistory(ctx, entries) : recordChanges(ctx, entries));
  const lost = written.filter(({ id }) => !taken.has(id));
  return { events, lost, clientId };
}

function seriesRow({ now }: Ctx, { rule, eventType, input }: BookingPlan) {
  if (!rule) return null;
  const { frequency, days, count, endDate, timezone } = rule;
  return {
    eventTypeId: eventType.id,
    frequency,
    days: [...days],
    count,
    endDate: endDate && new Date(`${endDate}T00:00:00Z`),
    timezone,
    paymentMode: input.recurringPaymentMode ?? null,
    createdAt: now,
  };
}

interface Belonging {
  clientId: number;
  seriesId: number | null;
  expiresAt: Date | null;
}

/** One row for each time that can be had; what they cost is frozen here. */
function eventRows({ now }: Ctx, plan: BookingPlan, { clientId, seriesId, expiresAt }: Belonging): NewEvent[] {
  const { input, eventType, locationId, coupon } = plan;
  const times = plan.times.filter(({ reason }) => reason === null);
  const prices = plan.pricesOf(times.length);
  const hosts = expectedHosts(plan, times);
  return times.map(({ start, end, number, isOutsideHours }, index) => {
    const { subtotal = 0n, discount = 0n, tax = 0n, total = 0n } = prices[index] ?? {};
    const meetingType = input.meetingType ?? eventType.locationType;
    return {
      eventTypeId: eventType.id,
      clientId,
      staffId: hosts[index] ?? null,
      locationId,
      seriesId,
      occurrenceNumber: number,
      status: expiresAt ? 'pending' : 'scheduled',
      expiresAt,
      startsAt: start,
      endsAt: end,
      isOutsideHours,
      inviteeName: input.inviteeName,
      inviteeEmail: input.inviteeEmail,
      inviteePhone: input.inviteePhone ?? null,
      inviteeTimezone: input.inviteeTimezone ?? null,
      notes: input.notes ?? null,
      meetingType,
      meetingUrl: isOnline(meetingType) ? eventType.meetingUrl : null,
      couponCode: discount > 0n ? (coupon?.code ?? null) : null,
      currency: eventType.currency,
      subtotal,
      discount,
      tax,
      total,
      createdAt: now,
    };
  });
}

/** What was taken otherwise than events were written. */
function unexpected(written: readonly WrittenEventRow[], taken: ReadonlyMap<number, Taken>): Map<number, Taken> {
  const expected = new Map(written.map(({ id, staffId }) => [id, staffId]));
  return new Map(
    [...taken].filter(([id, { staffId, sessionId }]) => sessionId !== null || staffId !== expected.get(id)),
  );
}

type Writing = Terms & { written: readonly WrittenEventRow[] };

async function takeTimes(
  ctx: Ctx,
  plan: BookingPlan,
  { written, expiresAt, hold }: Writing,
): Promise<Map<number, Taken>> {
  const { eventType, hosts, roomId } = plan;
  const [first] = written;
  if (hold && first) {
    const taken = await passHold(ctx, hold, { eventId: first.id, eventType, hosts, roomId, expiresAt });
    return new Map(taken ? [[first.id, taken]] : []);
  }
  const staffAt = new Map(plan.times.map(({ start, staffIds }) => [start.getTime(), staffIds]));
  return claimTimes(
    ctx,
    { owner: 'event', eventType, hosts, roomId, expiresAt },
    written.map(({ id, startsAt, endsAt }) => ({
      ownerId: id,
      start: startsAt,
      end: endsAt,
      staffIds: staffAt.get(startsAt.getTime()) ?? [],
    })),
  );
}

/** @throws TimesLost unless the booking leaves out what is taken */
async function keepTaken(
  ctx: Ctx,
  { input, rule }: BookingPlan,
  { written, taken }: { written: readonly WrittenEventRow[]; taken: ReadonlyMap<number, Taken> },
): Promise<WrittenEventRow[]> {
  const lost = written.filter(({ id }) => !taken.has(id));
  if (lost.length > 0) {
    if (!rule || input.onConflict !== 'skip') throw new TimesLost();
    await deleteEvents(
      ctx,
      lost.map(({ id }) => id),
    );
  }
  return written.flatMap((event) => {
    const place = taken.get(event.id);
    return place ? [{ ...event, ...place }] : [];
  });
}

async function redeem(
  ctx: Ctx,
  { coupon, pricesOf }: BookingPlan,
  { eventId, clientId, count }: { eventId: number; clientId: number; count: number },
): Promise<void> {
  if (!coupon) return;
  const amount = pricesOf(count).reduce((sum, { discount }) => sum + discount, 0n);
  await redeemCoupon(ctx, { couponId: coupon.id, eventId, clientId, amount });
}
