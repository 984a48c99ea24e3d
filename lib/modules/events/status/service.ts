import { wrongState } from '@/lib/core/errors';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { recordChange } from '../history/service';
import type { EventRow } from '../queries';
import { getEvent } from '../service';

/**
 * Confirms a pending event, or takes "completed" or "no-show" back. Its time is still claimed, so nothing is claimed anew.
 * @throws not_found, wrong_state when it is scheduled already or cancelled
 */
export async function scheduleEvent(ctx: Ctx, id: number): Promise<EventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await getEvent(tx, id);
    const { count } = await tx.db.event.updateMany({
      where: { teamId: tx.teamId, id, status: { in: ['pending', 'completed', 'no_show'] } },
      data: { status: 'scheduled' },
    });
    if (count === 0) throw wrongState('Event cannot be scheduled');
    await recordChange(tx, { eventId: id, action: 'scheduled', changes: { status: [before.status, 'scheduled'] } });
    return getEvent(tx, id);
  });
}
