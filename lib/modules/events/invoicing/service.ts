import { notFound, wrongState } from '@/lib/core/errors';
import { dateTimeFormat } from '@/lib/core/formats';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { createInvoice } from '@/lib/modules/invoices/service';
import { activeTaxes } from '@/lib/modules/taxes/service';
import { type BilledEvent, findInvoiceOf, lockBilled } from './queries';
import { chargesOf } from './rules';

/**
 * Drafts an invoice over exactly what events cost when they were booked; where one of them has an invoice already, that is
 * the answer, so that nothing is billed twice.
 * @param ids one event, or dates of one series, the first of them first
 * @throws forbidden, not_found, wrong_state when nothing is to be paid
 */
export async function invoiceEvents(ctx: Ctx, ids: readonly number[]): Promise<{ id: number }> {
  assertAbility(ctx, 'invoices:write');
  return inTransaction(ctx, async (tx) => {
    const [first, ...others] = await lockBilled(tx, ids);
    if (!first) throw notFound('Event');
    const known = await findInvoiceOf(tx, ids);
    if (known) return known;
    const taxes = await activeTaxes(tx);
    const charges = chargesOf([first, ...others], { service: descriptionOf(tx, first), taxes });
    if (charges.items.every(({ unitPrice }) => unitPrice === 0))
      throw wrongState('Nothing is to be paid for this event');
    const { id } = await createInvoice(tx, { ...charges, ...customerOf(first) });
    await tx.db.invoice.updateMany({ where: { teamId: tx.teamId, id }, data: { eventId: first.id } });
    return { id };
  });
}

function customerOf({ client, clientId, inviteeName, inviteeEmail }: BilledEvent) {
  const customerId = client.deletedAt === null ? clientId : null;
  return { customerId, customerName: inviteeName, customerEmail: inviteeEmail };
}

/** Service and day, in the language and zone of the team. */
function descriptionOf({ team }: Ctx, { eventType, startsAt }: BilledEvent): string {
  const day = dateTimeFormat(team.locale, { dateStyle: 'long', timeZone: team.timezone }).format(startsAt);
  return `${eventType.name}, ${day}`;
}
