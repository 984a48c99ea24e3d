import { likePattern } from '@/lib/core/like-pattern';
import type { Page } from '@/lib/core/page';
import { dateInZone, toWireDate } from '@/lib/core/time';
import { calendarDate } from '@/lib/core/time-fields';
import type { Ctx } from '@/lib/infra/ctx';
import {
  integerColumn,
  type Listed,
  listPage,
  orderOf,
  revisionSql,
  type SortColumn,
  type SqlSorts,
  type TeamFilter,
  teamFilter,
  textColumn,
} from '@/lib/infra/list-page';
import { queryOnce } from '@/lib/infra/sql';
import type { Prisma } from '@/prisma/generated/client';
import { documentNumber, OPEN_STATUSES, statusOn } from './rules';
import type { InvoiceSortField, InvoiceStatus, ListInvoicesQuery } from './schema';

/** An invoice as lists show it; its status is that of today. */
export interface InvoiceListRow {
  id: number;
  number: string;
  customerName: string;
  customerEmail: string | null;
  /** Minor units of `currency`. */
  total: number;
  paid: number;
  currency: string;
  status: InvoiceStatus;
  invoiceDate: Date;
  dueDate: Date | null;
  /** Set for credit notes. */
  correctsId: number | null;
}

const LIST_COLUMNS = `i.id, i.number, i.customer_name AS "customerName", i.customer_email AS "customerEmail", i.total,
  i.paid, i.corrects_id AS "correctsId", i.currency, i.status, i.invoice_date AS "invoiceDate", i.due_date AS "dueDate"`;

const isDate = (key: unknown) => calendarDate.safeParse(key).success;
const dateColumn = (sql: string): SortColumn => ({ sql, cast: 'date', accepts: isDate });
const amountColumn = (sql: string): SortColumn => ({ sql, cast: 'bigint', accepts: Number.isSafeInteger });

/** Without a due date comes after every due date. */
const NEVER = "DATE '9998-12-31'";

const SORTS: SqlSorts<InvoiceSortField> = {
  id: [integerColumn('i.id')],
  invoice_date: [dateColumn('i.invoice_date'), integerColumn('i.id')],
  due_date: [dateColumn(`coalesce(i.due_date, ${NEVER})`), integerColumn('i.id')],
  total: [amountColumn('i.total'), integerColumn('i.id')],
  customer_name: [textColumn('lower(i.customer_name)'), integerColumn('i.id')],
};

/** Invoices and credit notes, newest first unless asked; deleted drafts are left out. */
export async function selectInvoices(ctx: Ctx, query: ListInvoicesQuery): Promise<Page<InvoiceListRow>> {
  const today = todayOf(ctx);
  const listing = {
    noun: 'invoices',
    request: query,
    from: 'invoices i',
    filter: invoicesMatching(ctx, query),
    order: orderOf(SORTS, query.sort),
  } as const;
  const page = await listPage<InvoiceListRow>(listing, ({ where, order, limits, values, sortKeys }) =>
    queryOnce<Listed<InvoiceListRow>>(
      `SELECT ${LIST_COLUMNS}, ${revisionSql('invoices')} AS revision, ${sortKeys} AS sort_keys
        FROM invoices i WHERE ${where} ORDER BY ${order} ${limits}`,
      values,
    ),
  );
  return { ...page, rows: page.rows.map((row) => ({ ...row, status: statusOn(row, today) })) };
}

function invoicesMatching(ctx: Ctx, query: ListInvoicesQuery): TeamFilter {
  const filter = teamFilter('i', ctx.teamId);
  filter.conditions.push('i.deleted_at IS NULL');
  if (query.status) filterByStatus(filter, query.status, todayOf(ctx));
  if (query.dateFrom) filter.add(toWireDate(query.dateFrom), (p) => `i.invoice_date >= ${p}::date`);
  if (query.dateTo) filter.add(toWireDate(query.dateTo), (p) => `i.invoice_date <= ${p}::date`);
  if (query.customerId !== undefined) filter.add(query.customerId, (p) => `i.client_id = ${p}`);
  if (query.search) {
    filter.add(
      likePattern(query.search),
      (p) => `(i.number ILIKE ${p} OR i.customer_name ILIKE ${p} OR i.customer_email ILIKE ${p})`,
    );
  }
  return filter;
}

/** The same rule as `statusOn`: what is open and past its due date is overdue, and nothing else. */
function filterByStatus(filter: TeamFilter, wanted: readonly InvoiceStatus[], today: string): void {
  const stored = wanted.includes('overdue') ? [...wanted, ...OPEN_STATUSES] : wanted;
  filter.add(stored, (p) => `i.status = ANY(${p}::invoice_status[])`);
  filter.add(
    today,
    (
      p,
    ) => `CASE WHEN i.status IN ('sent', 'partially_paid') AND i.due_date < ${p}::date THEN 'overdue' ELSE i.status END
      = ANY('{${wanted.join(',')}}'::invoice_status[])`,
  );
}

/** The calendar day in the team's zone, `YYYY-MM-DD`. */
export function todayOf({ now, team }: Ctx): string {
  return dateInZone(now, team.timezone);
}

export const INVOICE_COLUMNS = {
  id: true,
  number: true,
  clientId: true,
  eventId: true,
  correctsId: true,
  customerName: true,
  customerEmail: true,
  status: true,
  currency: true,
  invoiceDate: true,
  dueDate: true,
  taxRate: true,
  subtotal: true,
  discount: true,
  tax: true,
  total: true,
  paid: true,
  notes: true,
  sentAt: true,
  createdAt: true,
  updatedAt: true,
  items: { select: { description: true, quantity: true, unitPrice: true, total: true }, orderBy: { position: 'asc' } },
  transactions: {
    select: { id: true, type: true, amount: true, provider: true, createdAt: true },
    where: { status: { in: ['completed', 'refunded', 'partially_refunded'] } },
    orderBy: { id: 'asc' },
  },
  corrects: { select: { id: true, number: true } },
  creditNotes: { select: { id: true, number: true, createdAt: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.InvoiceSelect;

/** An invoice with everything its page shows; its status is that of today. */
export type InvoiceRow = Prisma.InvoiceGetPayload<{ select: typeof INVOICE_COLUMNS }>;

export async function findInvoice(ctx: Ctx, id: number): Promise<InvoiceRow | null> {
  const where = { teamId: ctx.teamId, id, deletedAt: null };
  const invoice = await ctx.db.invoice.findFirst({ where, select: INVOICE_COLUMNS });
  return invoice && { ...invoice, status: statusOn(invoice, todayOf(ctx)) };
}

/** Those of the ids that there are, in the order asked for. */
export async function findInvoices(ctx: Ctx, ids: readonly number[]): Promise<InvoiceRow[]> {
  const where = { teamId: ctx.teamId, id: { in: [...ids] }, deletedAt: null };
  const found = await ctx.db.invoice.findMany({ where, select: INVOICE_COLUMNS });
  const byId = new Map(found.map((invoice) => [invoice.id, { ...invoice, status: statusOn(invoice, todayOf(ctx)) }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The invoice as it is, held until the transaction ends, so that payments and changes of it come one after the other. */
export async function lockInvoice(ctx: Ctx, id: number): Promise<InvoiceRow | null> {
  await ctx.db.$queryRaw`SELECT 1 FROM invoices WHERE team_id = ${ctx.teamId} AND id = ${id} FOR NO KEY UPDATE`;
  return findInvoice(ctx, id);
}

const SENDER_COLUMNS = {
  name: true,
  invoiceFooter: true,
  accentColor: true,
  logo: { select: { id: true } },
  locations: {
    where: { isActive: true, deletedAt: null },
    select: { address: true, city: true, state: true, zip: true, country: true, phone: true },
    orderBy: { id: 'asc' },
    take: 1,
  },
} as const satisfies Prisma.TeamSelect;

/** What an invoice on paper says of the team: its name, its look, its footer, and where it is. */
export type SenderRow = Prisma.TeamGetPayload<{ select: typeof SENDER_COLUMNS }>;

export function selectSender({ db, teamId }: Ctx): Promise<SenderRow> {
  return db.team.findUniqueOrThrow({ where: { id: teamId }, select: SENDER_COLUMNS });
}

/** Credit notes count apart from invoices. */
const COUNTERS = { invoice: '', credit_note: 'CN-' } as const;

/**
 * The next number of the team's documents of a kind. The counter's row stays locked until the transaction ends, so that
 * nobody takes the number after before this one is sure: one that is rolled back is given out again.
 */
export async function takeNumber({ db, teamId }: Ctx, kind: keyof typeof COUNTERS): Promise<string> {
  for (;;) {
    const [counter] = await db.$queryRaw<{ last: number; prefix: string }[]>`
      INSERT INTO number_counters AS c (team_id, kind, last) VALUES (${teamId}, ${kind}, 1)
      ON CONFLICT (team_id, kind) DO UPDATE SET last = c.last + 1
      RETURNING last, (SELECT invoice_prefix FROM teams WHERE id = ${teamId}) AS prefix`;
    if (!counter) throw new Error('counting a document returned no row');
    const number = documentNumber(`${counter.prefix}${COUNTERS[kind]}`, counter.last);
    // Two prefixes in turn can spell the same number ("A" + 11234, "A1" + 1234): what is there already is passed over.
    if (!(await db.invoice.findUnique({ where: { teamId_number: { teamId, number } }, select: { id: true } }))) {
      return number;
    }
  }
}

/** Completed payments minus what was given back, in minor units. */
export async function receivedFor(
  { db, teamId }: Ctx,
  invoiceId: number,
): Promise<{ received: bigint; refunded: bigint }> {
  const [sums] = await db.$queryRaw<{ received: bigint; refunded: bigint }[]>`
    SELECT coalesce(sum(amount) FILTER (WHERE type = 'payment'), 0)::bigint AS received,
      coalesce(sum(amount) FILTER (WHERE type <> 'payment'), 0)::bigint AS refunded
    FROM transactions WHERE team_id = ${teamId} AND invoice_id = ${invoiceId}
      AND status IN ('completed', 'refunded', 'partially_refunded')`;
  return sums ?? { received: 0n, refunded: 0n };
}
