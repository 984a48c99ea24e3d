import { toMajor } from '@/lib/core/money';
import { toWireDate } from '@/lib/core/time';
import type { OwedInvoiceRow } from '@/lib/modules/reports/finance/queries';
import { listOwed } from '@/lib/modules/reports/finance/service';
import type { CsvColumn } from '@/lib/web/csv';
import { csvRoute } from '@/lib/web/csv-route';
import { type OwedFilter, owedFilterOf } from '../outstanding-search';

/** All invoices that the page with this query lists, as a CSV file. */
export const GET = csvRoute('invoices:read', (ctx, params) => ({
  name: 'outstanding',
  columns,
  pages: allOwed((page, filter) => listOwed(ctx, { ...filter, page }), owedFilterOf(params)),
}));

const columns: CsvColumn<OwedInvoiceRow>[] = [
  { name: 'id', value: (row) => row.id },
  { name: 'number', value: (row) => row.number },
  { name: 'customer_name', value: (row) => row.customer_name },
  { name: 'invoice_date', value: (row) => toWireDate(row.invoice_date) },
  { name: 'due_date', value: (row) => row.due_date && toWireDate(row.due_date) },
  { name: 'amount_due', value: (row) => toMajor(row.due, row.currency) },
  { name: 'currency', value: (row) => row.currency },
];

type Read = (page: number, filter: OwedFilter) => ReturnType<typeof listOwed>;

async function* allOwed(read: Read, filter: OwedFilter): AsyncGenerator<OwedInvoiceRow[]> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await read(page, filter);
    yield found.rows;
    pages = found.pages;
  }
}
