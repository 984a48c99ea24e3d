import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { describeFault, logger } from '@/lib/infra/logger';
import { systemCtx } from '@/lib/infra/system-ctx';
import { lockTransaction, writeStanding } from '../ledger/service';
import { refundLate, refundPayment } from '../refunds/service';
import { selectLate, selectUnfinishedRefunds, selectUnheard } from './queries';

/** No request to a provider takes as long. */
const STALE_MINUTES = 10;
const REACH_DAYS = 7;

/**
 * Ends what a process that died left half done, in all teams: charges that nobody heard the end of fail, refunds go on, and
 * what was paid for a booking that came to nothing is given back. Every step may be run again.
 */
export async function recoverPayments(now: Date): Promise<void> {
  const window = {
    since: new Date(now.getTime() - REACH_DAYS * DAY_MS),
    until: new Date(now.getTime() - STALE_MINUTES * MINUTE_MS),
  };
  await each(now, await selectUnheard(window), (ctx, { id }) => failUnheard(ctx, id));
  await each(now, await selectUnfinishedRefunds(window), async (ctx, { id, key }) => {
    await refundPayment(ctx, id, { idempotencyKey: key });
  });
  await each(now, await selectLate(window), (ctx, { id }) => refundLate(ctx, id));
}

/** One that fails is left to the next round and keeps no other waiting. */
async function each<Row extends { teamId: number }>(
  now: Date,
  rows: readonly Row[],
  work: (ctx: Ctx, row: Row) => Promise<void>,
): Promise<void> {
  for (const row of rows) {
    try {
      const ctx = await systemCtx(row.teamId);
      if (ctx) await work({ ...ctx, now }, row);
    } catch (error) {
      logger.warn({ err: describeFault(error), team: row.teamId }, 'a payment could not be brought to its end');
    }
  }
}

/** Money that was taken all the same is told by the provider later, and outweighs this. */
async function failUnheard(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const payment = await lockTransaction(tx, { id });
    if (payment?.status !== 'processing') return;
    await writeStanding(tx, payment, { status: 'failed', failureReason: 'processing_error' });
  });
}
