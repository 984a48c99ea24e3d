import { DomainError, notFound, wrongState } from '@/lib/core/errors';
import { DAY_MS } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { recordPayment } from '../payments/service';
import { type InvoiceRow, lockInvoice, todayOf } from '../queries';
import type { CreateInvoiceInput, RecordPaymentInput, UpdateInvoiceInput } from '../schema';
import { createInvoice, getInvoice, toInput, updateInvoice } from '../service';

/** How long after its first try a draft may still be asked for again. */
const RESUME_MS = 10 * 60_000;

/**
 * Writes a draft that was perhaps written already, by a request whose answer was lost: a draft of the last minutes with
 * the very same content is that one. Whoever wants the next number waits, so that two tries at once make one draft.
 * @throws as at creation
 */
export async function resumeDraft(ctx: Ctx, input: CreateInvoiceInput): Promise<InvoiceRow> {
  return inTransaction(ctx, async (tx) => {
    const { db, teamId, now } = tx;
    await db.$queryRaw`SELECT 1 FROM number_counters WHERE team_id = ${teamId} AND kind = 'invoice' FOR UPDATE`;
    const recent = await db.invoice.findMany({
      where: {
        teamId,
        status: 'draft',
        deletedAt: null,
        createdAt: { gte: new Date(now.getTime() - RESUME_MS) },
        customerName: input.customerName ?? '',
      },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    for (const { id } of recent) {
      const draft = await getInvoice(tx, id);
      if (saysSame(draft, input)) return draft;
    }
    return createInvoice(tx, input);
  });
}

/**
 * Changes an invoice only if nobody changed it since `version`, the `updatedAt` its editor has seen.
 * @throws conflict when somebody did; else as the change itself
 */
export async function changeUnchanged(
  ctx: Ctx,
  { id, version }: SeenInvoice,
  changes: UpdateInvoiceInput,
): Promise<InvoiceRow> {
  return inTransaction(ctx, async (tx) => {
    await assertUnchanged(tx, { id, version });
    return updateInvoice(tx, id, changes);
  });
}

/** Records a payment of the invoice as its reader saw it, so that one form sent twice is one payment. @throws conflict, and as a payment */
export async function payUnchanged(
  ctx: Ctx,
  { id, version }: SeenInvoice,
  input: RecordPaymentInput,
): Promise<InvoiceRow> {
  return inTransaction(ctx, async (tx) => {
    await assertUnchanged(tx, { id, version });
    return recordPayment(tx, id, input);
  });
}

/** A new draft that says the same, dated today and due as many days later. @throws not_found, wrong_state for a credit note */
export async function duplicateInvoice(ctx: Ctx, id: number): Promise<InvoiceRow> {
  const invoice = await getInvoice(ctx, id);
  if (invoice.correctsId !== null) throw wrongState('A credit note cannot be duplicated');
  const { clientId, customerName, customerEmail } = invoice;
  const client = clientId && (await liveClient(ctx, clientId));
  const today = todayOf(ctx);
  const dates = { invoiceDate: toDate(today), dueDate: invoice.dueDate && toDate(addDays(today, daysToPay(invoice))) };
  return createInvoice(ctx, {
    ...toInput(invoice),
    ...dates,
    customerName,
    customerEmail,
    customerId: client ? client.id : null,
  });
}

/** Brings a deleted draft back, with its number. @throws not_found unless there is one */
export async function restoreDraft({ db, teamId }: Ctx, id: number): Promise<void> {
  const where = { teamId, id, status: 'draft', deletedAt: { not: null } } as const;
  const { count } = await db.invoice.updateMany({ where, data: { deletedAt: null } });
  if (count === 0) throw notFound('Invoice');
}

/** An invoice as somebody saw it. */
export interface SeenInvoice {
  id: number;
  /** Its `updatedAt` then. */
  version: Date;
}

async function assertUnchanged(tx: Ctx, { id, version }: SeenInvoice): Promise<void> {
  const invoice = await lockInvoice(tx, id);
  if (!invoice) throw notFound('Invoice');
  if (invoice.updatedAt.getTime() !== version.getTime()) {
    throw new DomainError('conflict', 'Invoice was changed in the meantime');
  }
}

function saysSame(draft: InvoiceRow, input: CreateInvoiceInput): boolean {
  const said = { ...toInput(draft), customerEmail: draft.customerEmail };
  const asked = { ...said, ...input, customerEmail: input.customerEmail ?? null };
  return Object.entries(said).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(asked[name as keyof typeof said]),
  );
}

function liveClient({ db, teamId }: Ctx, id: number): Promise<{ id: number } | null> {
  return db.client.findFirst({ where: { teamId, id, deletedAt: null }, select: { id: true } });
}

function daysToPay({ invoiceDate, dueDate }: InvoiceRow): number {
  return dueDate ? Math.round((dueDate.getTime() - invoiceDate.getTime()) / DAY_MS) : 0;
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
