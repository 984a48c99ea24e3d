import { notFound } from '@/lib/core/errors';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { announce } from '../announcements/service';
import { type InvoiceRow, lockInvoice, takeNumber, todayOf } from '../queries';
import { assertCreditable } from '../rules';
import { getInvoice } from '../service';

/**
 * Corrects a sent invoice as a whole: a document of its own, numbered apart and sent at once, with every amount of the
 * invoice below zero. An invoice that nobody paid is cancelled by it, one that was paid counts as given back.
 * @throws not_found, wrong_state unless it was sent and stands
 */
export async function createCreditNote(ctx: Ctx, invoiceId: number): Promise<InvoiceRow> {
  return inTransaction(ctx, async (tx) => {
    const { db, teamId } = tx;
    const invoice = await lockInvoice(tx, invoiceId);
    if (!invoice) throw notFound('Invoice');
    assertCreditable(invoice);
    const status = invoice.paid > 0n ? 'refunded' : 'cancelled';
    await db.invoice.update({
      where: { teamId_id: { teamId, id: invoiceId } },
      data: { status },
      select: { id: true },
    });
    const id = await writeMirror(tx, invoice);
    await announce(tx, 'invoice.sent', id);
    return getInvoice(tx, id);
  });
}

async function writeMirror(ctx: Ctx, invoice: InvoiceRow): Promise<number> {
  const { db, teamId, now } = ctx;
  const { clientId, eventId, customerName, customerEmail, currency, taxRate, items } = invoice;
  const { id } = await db.invoice.create({
    data: {
      teamId,
      number: await takeNumber(ctx, 'credit_note'),
      correctsId: invoice.id,
      status: 'sent',
      sentAt: now,
      createdAt: now,
      invoiceDate: new Date(`${todayOf(ctx)}T00:00:00Z`),
      ...{ clientId, eventId, customerName, customerEmail, currency, taxRate },
      subtotal: -invoice.subtotal,
      discount: -invoice.discount,
      tax: -invoice.tax,
      total: -invoice.total,
    },
    select: { id: true },
  });
  const data = items.map(({ description, quantity, unitPrice, total }, position) => {
    return { teamId, invoiceId: id, position, description, quantity, unitPrice: -unitPrice, total: -total };
  });
  await db.invoiceItem.createMany({ data });
  return id;
}
