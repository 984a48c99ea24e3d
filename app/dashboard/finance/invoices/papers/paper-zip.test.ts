import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createInvoiceInput } from '@/lib/modules/invoices/schema';
import { createInvoice, getInvoices, getSender } from '@/lib/modules/invoices/service';
import { makeTeam } from '@/lib/testing/factories';
import { pdfText } from '@/lib/testing/pdf-text';
import { csvResponse } from '@/lib/web/csv';
import { invoicesCsv } from '../export/invoices-csv';
import { zipOfPapers } from './paper-zip';

async function makeInvoices() {
  const team = await makeTeam();
  const ids: number[] = [];
  for (const customer_name of ['Nora Vidal', '=1+1', '東京']) {
    const items = [{ description: 'Haircut', quantity: 2, unit_price: 32.5 }];
    ids.push((await createInvoice(team.ctx, createInvoiceInput.parse({ customer_name, items }))).id);
  }
  return { ctx: team.ctx, ids };
}

it('an archive has each PDF under its number, and a note in the place of what cannot be drawn', async () => {
  const { ctx, ids } = await makeInvoices();
  const [invoices, sender] = await Promise.all([getInvoices(ctx, ids), getSender(ctx)]);
  const undrawn = (number: string) => `not ${number}`;
  const bytes = await new Response(zipOfPapers(ctx, { invoices, sender, undrawn })).bytes();
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['INV-0001.pdf', 'INV-0002.pdf', 'INV-0003.txt']);
  expect(pdfText(files['INV-0001.pdf'] ?? new Uint8Array())).toContain('Nora Vidal');
  expect(strFromU8(files['INV-0003.txt'] ?? new Uint8Array())).toBe('not INV-0003');
});

it('an archive is refused as soon as one of its invoices is not of this team', async () => {
  const { ctx, ids } = await makeInvoices();
  const other = await makeInvoices();
  await expect(getInvoices(ctx, [...ids, ...other.ids])).rejects.toMatchObject({ code: 'not_found' });
});

it('the CSV file has all that match under the API’s names, with formulas neutralised', async () => {
  const { ctx } = await makeInvoices();
  const text = await (await csvResponse(invoicesCsv(ctx, { sort: 'id', per_page: '1', page: '2' }))).text();
  const [head, first, second, third, ...rest] = text.split('\r\n').filter(Boolean);
  expect(head).toBe(
    'id,invoice_number,status,invoice_date,due_date,customer_name,customer_email,total,amount_paid,amount_due,currency,credit_note_for',
  );
  expect(first).toMatch(/,INV-0001,draft,\d{4}-\d\d-\d\d,,Nora Vidal,,65,0,0,EUR,$/);
  expect(second).toContain(",'=1+1,");
  expect(third).toContain('東京');
  expect(rest).toEqual([]);
});
