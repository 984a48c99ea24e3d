import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { settleInvoice } from '@/lib/modules/invoices/payments/service';
import {
  deleteSampleClients,
  deleteSampleEvents,
  deleteSampleInvoices,
  deleteSampleOffer,
  deleteSamplePayments,
  forgetSamples,
  type KeptRow,
  lockSamples,
  selectKept,
} from './queries';

/**
 * Takes away every sample row and what hangs on it. A row that something of the team's own stands on stays and is the team's
 * own from then on; the balance of such an invoice follows the payments that are left. Twice is like once.
 * @returns what stays, by noun and name
 * @throws forbidden unless the actor may change the team
 */
export async function removeSamples(ctx: Ctx): Promise<KeptRow[]> {
  assertAbility(ctx, 'team:write');
  return inTransaction(ctx, async (tx) => {
    await lockSamples(tx);
    // What points to others goes before them: what is still pointed to then is needed by a row that stays.
    await deleteSamplePayments(tx);
    await deleteSampleInvoices(tx);
    await deleteSampleEvents(tx);
    await deleteSampleClients(tx);
    await deleteSampleOffer(tx);
    const kept = await selectKept(tx);
    for (const { noun, id } of kept) if (noun === 'invoice') await settleInvoice(tx, id);
    await forgetSamples(tx);
    return kept;
  });
}
