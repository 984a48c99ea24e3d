import { beforeAll, describe, expect, it } from 'vitest';
import { formatMoney } from '@/lib/core/money';
import { prisma } from '@/lib/infra/db';
import { createCreditNote } from '@/lib/modules/invoices/credit-notes/service';
import { FONT_RANGES } from '@/lib/modules/invoices/papers/letters/rules';
import { toPaper } from '@/lib/modules/invoices/papers/rules';
import { recordPayment } from '@/lib/modules/invoices/payments/service';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { createInvoiceInput } from '@/lib/modules/invoices/schema';
import { serializeInvoice } from '@/lib/modules/invoices/serializer';
import { createInvoice, getInvoice, getSender, updateInvoice } from '@/lib/modules/invoices/service';
import { saveLogo } from '@/lib/modules/pictures/service';
import { makeTeam, type TestTeam } from '@/lib/testing/factories';
import { pdfFacts, pdfPages, pdfText } from '@/lib/testing/pdf-text';
import { invoicePdf } from './invoice-pdf';
import { pdfName } from './pdf-name';

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam();
});

const ITEM = { description: 'Haircut', quantity: 1.5, unit_price: 32.55 };

async function make(change: object = {}, of: TestTeam = team): Promise<InvoiceRow> {
  const input = { customer_name: 'Nora Vidal', customer_email: 'nora@example.com', items: [ITEM], ...change };
  return createInvoice(of.ctx, createInvoiceInput.parse(input));
}

const draw = async (invoice: InvoiceRow, of: TestTeam = team) => invoicePdf(of.ctx, invoice, await getSender(of.ctx));

const wordsOf = async (invoice: InvoiceRow, of: TestTeam = team) => plain(pdfText(await draw(invoice, of)).join(''));

/** Where a line breaks is the layout's business. */
const plain = (text: string) => text.replace(/\s/g, '');

describe('the PDF of an invoice', () => {
  it('says the sums that the API and the page say, to the last digit', async () => {
    const items = [ITEM, { description: 'Colour', quantity: 0.3333, unit_price: 19.99 }];
    const draft = await make({ items, tax_rate: 8.875, discount_amount: 3.5, due_date: '2999-01-01' });
    await updateInvoice(team.ctx, draft.id, { status: 'sent' });
    const invoice = await recordPayment(team.ctx, draft.id, { amount: 10.01, provider: 'cash', date: undefined });
    const api = serializeInvoice(invoice, { timeZone: 'UTC' });
    const said = await wordsOf(invoice);
    const amounts = [
      ...api.items.flatMap((item) => [item.unit_price, item.total]),
      ...[api.subtotal, -api.discount_amount, api.tax_amount, api.total, api.amount_paid, api.amount_due],
      ...api.payments.map(({ amount }) => amount),
    ];
    for (const amount of amounts) {
      expect(said).toContain(plain(formatMoney(Math.round(amount * 100), 'EUR', 'en')));
    }
    const { paid, due, subtotal, discount, tax, total } = toPaper(invoice, await getSender(team.ctx), {
      locale: 'en',
      timeZone: 'UTC',
    });
    const sums = ['Subtotal', subtotal, 'Discount', discount, 'Tax8.875%', tax?.amount, 'Total', total];
    expect(said).toContain(plain(sums.join('')));
    expect(said).toContain(plain(`Paid${paid}Amountdue${due}`));
  });

  it.each([
    ['JPY', 1200, '¥1,200'],
    ['KWD', 1.005, 'KWD1.005'],
    ['TRY', 12.5, 'TRY12.50'],
  ])('writes %s with its own decimals and in letters that the font has', async (currency, unit_price, text) => {
    const invoice = await make({ currency, items: [{ ...ITEM, quantity: 1, unit_price }] });
    const said = await wordsOf(invoice);
    expect(said).toContain(`Total${text}`);
    expect(said).not.toContain('□');
  });

  it('repeats the head of the table and counts the pages on each of them', async () => {
    const items = Array.from({ length: 60 }, (_, index) => ({ ...ITEM, description: `Line ${index}` }));
    const pages = pdfPages(await draw(await make({ items })));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      if (page.some((text) => text.startsWith('Line '))) expect(page).toContain('Unit price');
    }
    const lines = pages.flat().filter((text) => text.startsWith('Line '));
    expect(lines).toEqual(items.map(({ description }) => description));
  });

  it('has a title and the language of the clients, and marks what is no valid invoice', async () => {
    const draft = await make();
    const pdf = await draw(draft);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdfFacts(pdf)).toEqual({ title: `Invoice ${draft.number}`, language: 'en' });
    expect(pdfText(pdf)).toContain('Draft');
    const spanish = { ...team, ctx: { ...team.ctx, team: { ...team.ctx.team, locale: 'es' } } };
    const other = await draw(draft, spanish);
    expect(pdfFacts(other)).toEqual({ title: `Factura ${draft.number}`, language: 'es' });
    const sent = await updateInvoice(team.ctx, draft.id, { status: 'sent' });
    expect(pdfText(await draw(sent))).not.toContain('Draft');
    const note = await createCreditNote(team.ctx, draft.id);
    expect(await wordsOf(note)).toContain(plain(`Corrects invoice ${draft.number}`));
    const corrected = await getInvoice(team.ctx, draft.id);
    expect(await wordsOf(corrected)).toContain(plain(`Corrected by ${note.number}`));
  });

  it('draws every letter that it says it can, in both weights', async () => {
    const letters = FONT_RANGES.split(' ').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    });
    const all = letters.filter((letter) => !/[\s\p{M}]/u.test(letter)).join(' ');
    const half = Math.ceil(all.length / 2);
    const items = [
      { ...ITEM, description: all.slice(0, half) },
      { ...ITEM, description: all.slice(half) },
    ];
    const bold = all.match(/.{1,150}/gs) ?? [];
    expect(await wordsOf(await make({ items }))).not.toContain('□');
    for (const customer_name of bold) expect(await wordsOf(await make({ customer_name }))).not.toContain('□');
  });

  it('is refused for a script that the font lacks', async () => {
    await expect(draw(await make({ customer_name: 'נועה' }))).rejects.toMatchObject({ code: 'wrong_state' });
  });

  it('takes the accent and the logo of the team', async () => {
    const own = await makeTeam();
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    expect((await draw(await make({}, own), own)).toString('latin1')).not.toContain('/Subtype /Image');
    await prisma.team.update({ where: { id: own.teamId }, data: { accentColor: '#C3264A' } });
    await saveLogo(own.ctx, Uint8Array.from(Buffer.from(pixel, 'base64')));
    expect((await draw(await make({}, own), own)).toString('latin1')).toContain('/Subtype /Image');
  });

  it('is drawn with a logo that says what it is and has no more to show', async () => {
    const own = await makeTeam();
    // Start, a frame of 3 by 2 pixels, end.
    const hollow = 'ffd8ffe000040000ffc0000b080002000301011100ffd9';
    await saveLogo(own.ctx, Uint8Array.from(Buffer.from(hollow, 'hex')));
    expect(await wordsOf(await make({}, own), own)).toContain('Haircut');
  });
});

describe('the file name of a PDF', () => {
  it('is safe in a header and on a disk', () => {
    expect(pdfName('INV-0001')).toBe('INV-0001.pdf');
    expect(pdfName('../"Ré/ç\r\n 7')).toBe('Re-c-7.pdf');
    expect(pdfName('№')).toBe('No.pdf');
    expect(pdfName('東京')).toBe('invoice.pdf');
  });
});
