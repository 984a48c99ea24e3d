import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { systemCtx } from '@/lib/infra/system-ctx';
import { returnRedemptions } from '@/lib/modules/coupons/service';
import { keepClaims, releaseClaims } from '../claims/queries';
import { recordChanges, writeHistory } from '../history/service';
import { leaveSessions } from '../sessions/service';
import {
  closeExpiredHolds,
  type Expired,
  lockBooking,
  lockExpiredEvents,
  selectAllExpired,
  selectExpired,
  type Wanted,
} from './queries';

const UNPAID = 'Payment was not completed in time';

/** Frees a range from holds and unpaid events that have run out, inside the transaction of whoever wants the time. */
export async function freeExpired(ctx: Ctx, wanted: Wanted): Promise<void> {
  const expired = await selectExpired(ctx, wanted);
  if (expired.length > 0) await closeExpired(ctx, expired);
}

const BATCH = 200;
const MAX_ROUNDS = 100;

/** Frees everything that has run out, of all teams; what another process frees at the same moment is left to it. */
export async function closeAllExpired(now: Date): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const expired = await selectAllExpired(now, BATCH);
    for (const teamId of new Set(expired.map((row) => row.teamId))) {
      const ctx = await systemCtx(teamId);
      const ofTeam = expired.filter((row) => row.teamId === teamId);
      if (ctx) await inTransaction({ ...ctx, now }, (tx) => closeExpired(tx, ofTeam));
    }
    if (expired.length < BATCH) return;
  }
}

async function closeExpired(ctx: Ctx, expired: readonly Expired[]): Promise<void> {
  await closeHolds(
    ctx,
    expired.flatMap(({ holdId }) => holdId ?? []),
  );
  await closeUnpaid(
    ctx,
    expired.flatMap(({ eventId }) => eventId ?? []),
  );
}

/** Ends the holds of the list that have run out, and frees their time; those that another ended meanwhile are left alone. */
export async function closeHolds(ctx: Ctx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const closed = await closeExpiredHolds(ctx, ids);
  await releaseClaims(
    ctx,
    'hold',
    closed.map(({ id }) => id),
  );
  await leaveSessions(
    ctx,
    closed.flatMap(({ sessionId }) => sessionId ?? []),
  );
}

/** Cancels the pending events of the list that ran out unpaid, and confirms those whose payment came in unnoticed. */
export async function closeUnpaid(ctx: Ctx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const expired = await lockExpiredEvents(ctx, ids);
  const paid = expired.filter(({ isPaid }) => isPaid).map(({ id }) => id);
  if (paid.length > 0) await confirmEvents(ctx, paid);
  const unpaid = expired.filter(({ isPaid }) => !isPaid);
  if (unpaid.length > 0) await cancelUnpaid(ctx, unpaid);
}

/**
 * Turns a pending booking into a scheduled one, with all dates of its series when it is the first of them; once is like twice.
 * @returns false when its time was given up before, so that a payment for it has to be given back
 */
export async function confirmBooking(ctx: Ctx, eventId: number): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const booked = await lockBooking(tx, eventId);
    const own = booked.find(({ id }) => id === eventId);
    if (!own || own.status === 'cancelled') return false;
    const pending = booked.filter(({ status }) => status === 'pending').map(({ id }) => id);
    if (pending.length > 0) await confirmEvents(tx, pending);
    return true;
  });
}

/** Turns pending events that the transaction has locked into scheduled ones: now they are made known. */
async function confirmEvents(ctx: Ctx, ids: readonly number[]): Promise<void> {
  const { db, teamId } = ctx;
  const where = { teamId, id: { in: [...ids] }, status: 'pending' as const };
  await db.event.updateMany({ where, data: { status: 'scheduled', expiresAt: null } });
  await keepClaims(ctx, ids);
  await recordChanges(
    ctx,
    ids.map((eventId) => ({
      eventId,
      action: 'scheduled',
      changes: { status: ['pending', 'scheduled'] },
      topic: 'created',
    })),
  );
}

async function cancelUnpaid(ctx: Ctx, events: readonly { id: number; sessionId: number | null }[]): Promise<void> {
  const { db, teamId, now } = ctx;
  const ids = events.map(({ id }) => id);
  const data = {
    status: 'cancelled',
    cancelledAt: now,
    cancellationReason: UNPAID,
    sessionId: null,
    expiresAt: null,
  } as const;
  await db.event.updateMany({ where: { teamId, id: { in: ids } }, data });
  await releaseClaims(ctx, 'event', ids);
  await leaveSessions(
    ctx,
    events.flatMap(({ sessionId }) => sessionId ?? []),
  );
  await returnRedemptions(ctx, ids);
  // Nobody was told of the event yet, so nobody is told that it fell away.
  const changes: Record<string, [unknown, unknown]> = { status: ['pending', 'cancelled'] };
  await writeHistory(
    ctx,
    ids.map((eventId) => ({ eventId, action: 'cancelled', changes })),
  );
}
