import { toMajor } from '@/lib/core/money';
import { toWireDate } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { InvoiceListRow } from '@/lib/modules/invoices/queries';
import { amountDue } from '@/lib/modules/invoices/rules';
import { listInvoices } from '@/lib/modules/invoices/service';
import { allPages, type CsvColumn, type CsvFile } from '@/lib/web/csv';
import { invoicesQueryOf } from '../invoices-search';

/** All invoices and credit notes that the page with these parameters lists, in its order. */
export function invoicesCsv(ctx: Ctx, params: Record<string, string>): CsvFile<InvoiceListRow> {
  const query = invoicesQueryOf(params);
  return { name: 'invoices', columns, pages: allPages((page) => listInvoices(ctx, { ...query, ...page })) };
}

/** Under the API's names. */
const columns: CsvColumn<InvoiceListRow>[] = [
  { name: 'id', value: (row) => row.id },
  { name: 'invoice_number', value: (row) => row.number },
  { name: 'status', value: (row) => row.status },
  { name: 'invoice_date', value: (row) => toWireDate(row.invoiceDate) },
  { name: 'due_date', value: (row) => row.dueDate && toWireDate(row.dueDate) },
  { name: 'customer_name', value: (row) => row.customerName },
  { name: 'customer_email', value: (row) => row.customerEmail },
  { name: 'total', value: (row) => toMajor(row.total, row.currency) },
  { name: 'amount_paid', value: (row) => toMajor(row.paid, row.currency) },
  { name: 'amount_due', value: (row) => toMajor(dueOf(row), row.currency) },
  { name: 'currency', value: (row) => row.currency },
  { name: 'credit_note_for', value: (row) => row.correctsId },
];

function dueOf({ status, total, paid }: InvoiceListRow): bigint {
  return amountDue({ status, total: BigInt(total), paid: BigInt(paid) });
}
