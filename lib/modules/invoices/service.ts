import { invalid, notFound } from '@/lib/core/errors';
import { toMajor } from '@/lib/core/money';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { announce } from './announcements/service';
import { recordInFull } from './payments/service';
import {
  findInvoice,
  findInvoices,
  type InvoiceListRow,
  type InvoiceRow,
  lockInvoice,
  type SenderRow,
  selectInvoices,
  selectSender,
  takeNumber,
  todayOf,
} from './queries';
import { type Amounts, amountsOf, assertCancellable, assertDraft, invoiceProblems } from './rules';
import type { CreateInvoiceInput, ListInvoicesQuery, UpdateInvoiceInput } from './schema';

/** One page of invoices and credit notes. @throws invalid (`cursor`) */
export function listInvoices(ctx: Ctx, query: ListInvoicesQuery): Promise<Page<InvoiceListRow>> {
  return selectInvoices(ctx, query);
}

/** @throws not_found */
export async function getInvoice(ctx: Ctx, id: number): Promise<InvoiceRow> {
  const invoice = await findInvoice(ctx, id);
  if (!invoice) throw notFound('Invoice');
  return invoice;
}

/** Several at once, in the order asked for. @throws not_found unless all are there */
export async function getInvoices(ctx: Ctx, ids: readonly number[]): Promise<InvoiceRow[]> {
  const invoices = await findInvoices(ctx, ids);
  if (invoices.length < ids.length) throw notFound('Invoice');
  return invoices;
}

/**
 * Writes a draft and gives it the team's next number. Everything is looked up before the number is taken, because that
 * holds back whoever wants the next one.
 * @throws invalid for a client of another team, or values that do not go together
 */
export async function createInvoice(ctx: Ctx, input: CreateInvoiceInput): Promise<InvoiceRow> {
  const { customerName, ...customer } = await customerOf(ctx, input);
  if (customerName === undefined) throw invalid(problem('customer_name', 'required'));
  const { items, ...columns } = toColumns(withDefaults(ctx, input));
  const id = await inTransaction(ctx, async (tx) => {
    const { db, teamId, now: createdAt } = tx;
    const number = await takeNumber(tx, 'invoice');
    const data = { ...columns, ...customer, customerName, teamId, number, createdAt };
    const created = await db.invoice.create({ data, select: { id: true } });
    await writeItems(tx, created.id, items);
    return created.id;
  });
  return getInvoice(ctx, id);
}

/**
 * Changes a draft, and moves an invoice on. Fields not given stay.
 * @throws not_found, invalid as at creation, wrong_state for a change of what was sent, or a step that is not open to it
 */
export async function updateInvoice(ctx: Ctx, id: number, input: UpdateInvoiceInput): Promise<InvoiceRow> {
  const { status, ...changes } = input;
  return inTransaction(ctx, async (tx) => {
    const before = await lockInvoice(tx, id);
    if (!before) throw notFound('Invoice');
    if (Object.values(changes).some((value) => value !== undefined)) {
      assertDraft(before);
      await changeDraft(tx, before, changes);
    }
    if (status) await moveTo(tx, before, status);
    return getInvoice(tx, id);
  });
}

/** Its row and its number stay on record. @throws not_found, wrong_state unless it is a draft */
export async function deleteInvoice(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const invoice = await lockInvoice(tx, id);
    if (!invoice) throw notFound('Invoice');
    assertDraft(invoice);
    const where = { teamId_id: { teamId: tx.teamId, id } };
    await tx.db.invoice.update({ where, data: { deletedAt: tx.now }, select: { id: true } });
  });
}

/** What an invoice on paper says of the team. */
export function getSender(ctx: Ctx): Promise<SenderRow> {
  return selectSender(ctx);
}

/** What an invoice says, as it would be asked for anew. */
export function toInput({ items, discount, taxRate, currency, invoiceDate, dueDate, notes }: InvoiceRow): WholeInput {
  return {
    items: items.map(({ description, quantity, unitPrice }) => ({
      description,
      quantity: quantity.toNumber(),
      unitPrice: toMajor(unitPrice, currency),
    })),
    discountAmount: toMajor(discount, currency),
    taxRate: taxRate.toNumber(),
    currency,
    invoiceDate,
    dueDate,
    notes,
  };
}

type Changes = Omit<UpdateInvoiceInput, 'status'>;

async function changeDraft(ctx: Ctx, before: InvoiceRow, changes: Changes): Promise<void> {
  const { db, teamId } = ctx;
  const { items, ...columns } = toColumns({ ...toInput(before), ...changes });
  const where = { teamId_id: { teamId, id: before.id } };
  const customer = await customerOf(ctx, changes);
  await db.invoice.update({ where, data: { ...columns, ...customer }, select: { id: true } });
  await db.invoiceItem.deleteMany({ where: { teamId, invoiceId: before.id } });
  await writeItems(ctx, before.id, items);
}

async function moveTo(ctx: Ctx, before: InvoiceRow, status: NonNullable<UpdateInvoiceInput['status']>): Promise<void> {
  if (status === 'paid') return recordInFull(ctx, before);
  if (status === 'cancelled') {
    assertCancellable(before);
    return setStatus(ctx, before.id, { status });
  }
  assertDraft(before);
  if (status === 'sent') await send(ctx, before.id);
}

async function send(ctx: Ctx, id: number): Promise<void> {
  const items = await ctx.db.invoiceItem.count({ where: { teamId: ctx.teamId, invoiceId: id } });
  if (items === 0) throw invalid(problem('items', 'required'));
  await setStatus(ctx, id, { status: 'sent', sentAt: ctx.now });
  await announce(ctx, 'invoice.sent', id);
}

interface NewStatus {
  status: 'sent' | 'cancelled';
  sentAt?: Date;
}

async function setStatus({ db, teamId }: Ctx, id: number, data: NewStatus): Promise<void> {
  await db.invoice.update({ where: { teamId_id: { teamId, id } }, data, select: { id: true } });
}

/** An invoice with nothing left out, in the terms of the input. */
type WholeInput = Required<
  Pick<CreateInvoiceInput, 'items' | 'discountAmount' | 'taxRate' | 'currency' | 'invoiceDate' | 'dueDate' | 'notes'>
>;

function withDefaults(ctx: Ctx, input: CreateInvoiceInput): WholeInput {
  return {
    items: input.items ?? [],
    discountAmount: input.discountAmount ?? 0,
    taxRate: input.taxRate ?? 0,
    currency: input.currency ?? ctx.team.currency,
    invoiceDate: input.invoiceDate ?? new Date(`${todayOf(ctx)}T00:00:00Z`),
    dueDate: input.dueDate ?? null,
    notes: input.notes ?? null,
  };
}

/** @throws invalid for values that do not go together */
function toColumns(input: WholeInput) {
  const { items, discountAmount, taxRate, currency, invoiceDate, dueDate = null, notes } = input;
  const wording = { items, discountAmount, taxRate, currency, invoiceDate, dueDate };
  const problems = invoiceProblems(wording);
  if (problems) throw invalid(problems);
  return { taxRate, currency, invoiceDate, dueDate, notes, ...amountsOf(wording) };
}

async function writeItems({ db, teamId }: Ctx, invoiceId: number, items: Amounts['items']): Promise<void> {
  const data = items.map((item, position) => ({ teamId, invoiceId, position, ...item }));
  await db.invoiceItem.createMany({ data });
}

type Customer = Pick<CreateInvoiceInput, 'customerId' | 'customerName' | 'customerEmail'>;

/** The client meant, by id, else by e-mail; name and e-mail are the client's unless given. */
async function customerOf(ctx: Ctx, { customerId, customerName, customerEmail }: Customer) {
  const given = { customerName, customerEmail };
  if (customerId) {
    const { id, name, email } = await clientById(ctx, customerId);
    return {
      clientId: id,
      customerName: customerName ?? name,
      customerEmail: customerEmail === undefined ? email : customerEmail,
    };
  }
  if (customerId === null) return { ...given, clientId: null };
  return customerEmail === undefined ? given : { ...given, clientId: await clientIdOf(ctx, customerEmail) };
}

async function clientById({ db, teamId }: Ctx, id: number) {
  const where = { teamId, id, deletedAt: null };
  const client = await db.client.findFirst({ where, select: { id: true, name: true, email: true } });
  if (!client) throw invalid(problem('customer_id', 'selected'));
  return client;
}

async function clientIdOf({ db, teamId }: Ctx, email: string | null): Promise<number | null> {
  if (email === null) return null;
  const [client] = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM clients WHERE team_id = ${teamId} AND lower(email) = lower(${email}) AND deleted_at IS NULL`;
  return client?.id ?? null;
}
