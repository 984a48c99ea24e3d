import { invalid, notFound, wrongState } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { OVERRIDABLE } from '@/lib/modules/availability/slots/rules';
import { giveBack, MoveRefused, placeEvents } from '../changes/moving/service';
import { lockEvents, writeMoves } from '../changes/queries';
import { confirmBooking } from '../expiry/service';
import { recordChange, recordChanges, recordUndo } from '../history/service';
import { WRITTEN_COLUMNS, type WrittenEventRow } from '../queries';
import { canBecome, isWithinCancellationWindow } from '../rules';
import type { CancelEventInput } from '../schema';
import { timeRefusal } from '../times/service';

/**
 * Confirms a pending event (with all dates of its series when it is the first of them), or takes "completed" or "no-show" back. Its time is still claimed, so nothing is claimed anew.
 * @throws not_found, wrong_state when it is scheduled already or cancelled
 */
export async function scheduleEvent(ctx: Ctx, id: number): Promise<WrittenEventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockedEvent(tx, id);
    if (before.status === 'cancelled' || !canBecome(before.status, 'scheduled')) {
      throw wrongState('Event cannot be scheduled');
    }
    if (before.status === 'pending') {
      await confirmBooking(tx, id);
      return { ...before, status: 'scheduled', expiresAt: null };
    }
    await recordChange(tx, { eventId: id, action: 'scheduled', changes: { status: [before.status, 'scheduled'] } });
    return update(tx, id, { status: 'scheduled' });
  });
}

/**
 * Cancels an event, or those of its series that the scope names, and frees their time and seats at once; the rest of the
 * series stays as it is.
 * @throws not_found, wrong_state when it is cancelled already
 */
export async function cancelEvents(
  ctx: Ctx,
  id: number,
  { reason, scope }: CancelEventInput,
): Promise<WrittenEventRow> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockEvents(tx, id, scope ?? 'this');
    if (!locked) throw notFound('Event');
    const { target, events } = locked;
    if (target.status === 'cancelled') throw wrongState('Event is already cancelled');
    await assertChangeable(tx, target);
    const { db, teamId, now } = tx;
    await giveBack(tx, events);
    await db.event.updateMany({
      where: { teamId, id: { in: events.map((event) => event.id) } },
      data: {
        status: 'cancelled',
        cancelledAt: now,
        cancellationReason: reason ?? null,
        sessionId: null,
        expiresAt: null,
      },
    });
    await recordChanges(
      tx,
      events.map(({ id: eventId, status }) => ({
        eventId,
        action: 'cancelled',
        changes: { status: [status, 'cancelled'] },
      })),
    );
    return { ...target, status: 'cancelled', cancellationReason: reason ?? null, sessionId: null, expiresAt: null };
  });
}

/** Takes a cancellation back, if the time is still free. @throws not_found, wrong_state, time_unavailable */
export async function restoreCancelled(ctx: Ctx, id: number): Promise<WrittenEventRow> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const before = await lockedEvent(tx, id);
      if (before.status !== 'cancelled') throw wrongState('Event is not cancelled');
      const moves = await placeEvents(tx, {
        events: [before],
        times: [{ start: before.startsAt, end: before.endsAt }],
        staffId: before.staffId,
        place: undefined,
        ignored: OVERRIDABLE,
      });
      await writeMoves(tx, moves);
      const changes: Record<string, [string, string]> = { status: ['cancelled', 'scheduled'] };
      await recordUndo(tx, { eventId: id, action: 'restored', undone: 'cancelled', changes });
      return update(tx, id, { status: 'scheduled', cancelledAt: null, cancellationReason: null });
    });
  } catch (error) {
    const [first] = error instanceof MoveRefused ? error.refused : [];
    if (!(error instanceof MoveRefused) || !first) throw error;
    throw await timeRefusal(ctx, error.asked, first);
  }
}

/**
 * Whoever may not write events, as an invitee, can cancel and move until the event type's window before the start; members
 * and their tokens always can.
 * @throws invalid (`start_time`) when it is too late
 */
export async function assertChangeable({ db, teamId, actor, now }: Ctx, event: WrittenEventRow): Promise<void> {
  if (actor.abilities.has('events:write')) return;
  const where = { teamId_id: { teamId, id: event.eventTypeId } };
  const eventType = await db.eventType.findUniqueOrThrow({ where, select: { cancellationWindowHours: true } });
  if (isWithinCancellationWindow(event.startsAt, eventType.cancellationWindowHours, now)) {
    throw invalid(problem('start_time', 'minimum_notice'));
  }
}

/** @throws not_found */
async function lockedEvent(ctx: Ctx, id: number): Promise<WrittenEventRow> {
  const locked = await lockEvents(ctx, id, 'this');
  if (!locked) throw notFound('Event');
  return locked.target;
}

interface StatusChange {
  status: 'scheduled';
  cancelledAt?: null;
  cancellationReason?: null;
}

function update({ db, teamId }: Ctx, id: number, data: StatusChange): Promise<WrittenEventRow> {
  return db.event.update({ where: { teamId_id: { teamId, id } }, data, select: WRITTEN_COLUMNS });
}
