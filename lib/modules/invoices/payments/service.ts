import { invalid, notFound } from '@/lib/core/errors';
import { toMinorUnits } from '@/lib/core/price';
import { problem } from '@/lib/core/problems';
import { toWireDate } from '@/lib/core/time';
import { startOfDay } from '@/lib/core/wall-time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { announce } from '../announcements/service';
import { findInvoice, type InvoiceRow, lockInvoice, receivedFor, todayOf } from '../queries';
import { amountDue, assertPayable, paidStatus, paymentProblems } from '../rules';
import type { InvoiceStatus, RecordPaymentInput } from '../schema';

/**
 * Writes down money that was received outside. The invoice is held meanwhile, so that payments at once never come to more
 * than is due.
 * @throws not_found, wrong_state unless it was sent and waits for money, invalid for more than is due or a day to come
 */
export async function recordPayment(ctx: Ctx, id: number, input: RecordPaymentInput): Promise<InvoiceRow> {
  return inTransaction(ctx, async (tx) => {
    const invoice = await lockInvoice(tx, id);
    if (!invoice) throw notFound('Invoice');
    assertPayable(invoice);
    const { currency } = invoice;
    const problems = paymentProblems(input.amount, amountDue(invoice), currency);
    if (problems) throw invalid(problems);
    const { provider } = input;
    const createdAt = receivedAt(tx, input.date);
    await receive(tx, invoice, { amount: toMinorUnits(input.amount, currency), provider, createdAt });
    await settleInvoice(tx, id);
    return requireInvoice(tx, id);
  });
}

/** Writes down what is still due as received on site. @throws wrong_state unless it was sent and waits for money */
export async function recordInFull(tx: Ctx, invoice: InvoiceRow): Promise<void> {
  assertPayable(invoice);
  const amount = amountDue(invoice);
  if (amount > 0n) await receive(tx, invoice, { amount, provider: 'on_site', createdAt: tx.now });
  await settleInvoice(tx, invoice.id);
}

/**
 * Brings an invoice in line with its transactions, in the transaction that wrote one: what is paid, and the status that
 * follows. Drafts, credit notes and what was cancelled stay as they are.
 */
export async function settleInvoice(tx: Ctx, id: number): Promise<void> {
  await inTransaction(tx, async (own) => {
    const invoice = await lockInvoice(own, id);
    if (!invoice || invoice.correctsId !== null || UNSETTLED.has(invoice.status)) return;
    const { received, refunded } = await receivedFor(own, id);
    const { total } = invoice;
    const paid = between(0n, received - refunded, total);
    const isCredited = invoice.creditNotes.length > 0;
    const status = isCredited ? 'refunded' : paidStatus({ total, paid }, refunded > 0n);
    const where = { teamId_id: { teamId: own.teamId, id } };
    await own.db.invoice.update({ where, data: { paid, status }, select: { id: true } });
    if (status === 'paid' && invoice.status !== 'paid') await announce(own, 'invoice.paid', id);
  });
}

const UNSETTLED: ReadonlySet<InvoiceStatus> = new Set(['draft', 'cancelled']);

interface Received {
  /** Minor units of the invoice's currency. */
  amount: bigint;
  provider: RecordPaymentInput['provider'];
  createdAt: Date;
}

async function receive({ db, teamId, now }: Ctx, invoice: InvoiceRow, received: Received): Promise<void> {
  const { id: invoiceId, clientId, eventId, currency } = invoice;
  const { id } = await db.transaction.create({
    data: { teamId, invoiceId, clientId, eventId, currency, status: 'completed', ...received },
    select: { id: true },
  });
  const payload = { transaction_id: id, event_id: eventId };
  await db.outboxMessage.create({
    data: { teamId, topic: 'payment.completed', payload, availableAt: now },
    select: { id: true },
  });
}

/** Now, or the start of an earlier day in the team's zone. @throws invalid (`date`) for a day to come */
function receivedAt(ctx: Ctx, date: Date | undefined): Date {
  const today = todayOf(ctx);
  const day = date ? toWireDate(date) : today;
  if (day > today) throw invalid(problem('date', 'future'));
  return day === today ? ctx.now : startOfDay(day, ctx.team.timezone);
}

async function requireInvoice(ctx: Ctx, id: number): Promise<InvoiceRow> {
  const invoice = await findInvoice(ctx, id);
  if (!invoice) throw notFound('Invoice');
  return invoice;
}

function between(low: bigint, value: bigint, high: bigint): bigint {
  if (value < low) return low;
  return value > high ? high : value;
}
