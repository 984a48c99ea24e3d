import { DomainError } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { MINUTE_MS } from '@/lib/core/time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { returnRedemptions } from '@/lib/modules/coupons/service';
import { refundLate } from '@/lib/modules/payments/refunds/service';
import { assertPayable, isPaidLater, type Payment, pay, paymentFailed } from '@/lib/modules/payments/service';
import type { WrittenBooking } from '../booking/rows/service';
import type { BookingPlan } from '../booking/service';
import { confirmBooking } from '../expiry/service';
import { leaveSessions } from '../sessions/service';

/** How long a booking keeps its time without being paid. */
const UNPAID_MINUTES = 15;

/** What a booking costs now, and how it is paid. */
export type Charge = Pick<Payment, 'provider' | 'token' | 'amount' | 'currency' | 'description'>;

/**
 * What is to be paid at booking, or null where the event type asks for nothing, or nothing is due.
 * @throws payment_required, payment_failed when the provider is not connected
 */
export function plannedCharge(ctx: Ctx, plan: BookingPlan): Charge | null {
  const { eventType, input, times } = plan;
  const booked = times.filter(({ reason }) => reason === null);
  const amount = eventType.requiresPayment ? plan.dueOf(plan.pricesOf(booked.length)) : 0n;
  const { paymentProvider: provider, paymentToken: token = null } = input;
  assertPayable(ctx, { total: amount, provider, token });
  if (amount <= 0n || !provider) return null;
  return { provider, token, amount, currency: eventType.currency, description: eventType.name };
}

/** Until when the booking keeps its time unpaid; null when it stands at once, as what is paid at the visit. */
export function unpaidUntil({ now }: Ctx, charge: Charge | null): Date | null {
  if (!charge || isPaidLater(charge.provider)) return null;
  return new Date(now.getTime() + UNPAID_MINUTES * MINUTE_MS);
}

/** Notes what will be paid at the visit or by transfer, in the transaction of the booking. */
export async function notePayment(ctx: Ctx, charge: Charge | null, booking: WrittenBooking): Promise<void> {
  if (charge && isPaidLater(charge.provider)) await pay(ctx, paymentOf(charge, booking));
}

/**
 * Charges a booking that is written and pending. Paid, it is scheduled; refused, nothing of it is kept; paid after its time
 * was given up, the money is given back.
 * @returns whether it is scheduled now; else the provider will tell
 * @throws payment_failed, time_unavailable (`start_time`, `payment_token`) when it was paid too late
 */
export async function payBooking(ctx: Ctx, charge: Charge, booking: WrittenBooking): Promise<boolean> {
  const result = await pay(ctx, paymentOf(charge, booking));
  if (result.status === 'pending') return false;
  if (result.status === 'failed') {
    await inTransaction(ctx, (tx) => discard(tx, booking));
    throw paymentFailed(result);
  }
  const [parent] = booking.events;
  if (parent && (await confirmBooking(ctx, parent.id))) return true;
  await refundLate(ctx, result.transactionId);
  throw paidLate();
}

function paidLate(): DomainError {
  const problems = { ...problem('start_time', 'busy'), ...problem('payment_token', 'paid_late') };
  return new DomainError('time_unavailable', '', { problems });
}

function paymentOf(charge: Charge, { events, clientId }: WrittenBooking): Payment {
  const eventId = events[0]?.id ?? null;
  return { ...charge, clientId, eventId, idempotencyKey: `event-${eventId}` };
}

/** Removes a booking whose payment was refused; the refused payment itself stays on record. */
async function discard(ctx: Ctx, { events }: WrittenBooking): Promise<void> {
  const { db, teamId } = ctx;
  const ids = events.map(({ id }) => id);
  const pending = await db.$queryRaw<{ id: number; sessionId: number | null; seriesId: number | null }[]>`
    SELECT id, session_id AS "sessionId", series_id AS "seriesId" FROM events
    WHERE team_id = ${teamId} AND id = ANY(${ids}) AND status = 'pending' ORDER BY id FOR UPDATE`;
  const where = { teamId, eventId: { in: pending.map(({ id }) => id) } };
  await leaveSessions(
    ctx,
    pending.flatMap(({ sessionId }) => sessionId ?? []),
  );
  await returnRedemptions(ctx, where.eventId.in);
  await db.transaction.updateMany({ where, data: { eventId: null } });
  const seriesId = pending[0]?.seriesId;
  if (seriesId) await db.eventSeries.updateMany({ where: { teamId, id: seriesId }, data: { parentId: null } });
  await db.event.deleteMany({ where: { teamId, id: where.eventId } });
  if (seriesId) await db.eventSeries.deleteMany({ where: { teamId, id: seriesId } });
}
