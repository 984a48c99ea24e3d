import { describe, expect, it } from 'vitest';
import { type PaperView, toPaper } from '../rules';
import { toDrawable } from './rules';

const number = (value: number) => ({ toNumber: () => value });

function paperOf(client: string, currency = 'EUR'): PaperView {
  const invoice = {
    number: 'INV-0001',
    status: 'sent' as const,
    currency,
    customerName: client,
    customerEmail: null,
    invoiceDate: new Date('2026-03-01'),
    dueDate: null,
    items: [{ description: client, quantity: number(1), unitPrice: 100n, total: 100n }],
    taxRate: number(0),
    subtotal: 100n,
    discount: 0n,
    tax: 0n,
    total: 100n,
    paid: 0n,
    notes: null,
    corrects: null,
    creditNotes: [],
    transactions: [],
  };
  const sender = { name: 'Salon', invoiceFooter: null, logo: null, locations: [] };
  return toPaper(invoice, sender, { locale: 'en', timeZone: 'UTC' });
}

const drawn = (text: string) => toDrawable(paperOf(text), 'EUR', 'en');

describe('the letters of a PDF', () => {
  it('leave names of Latin and Cyrillic scripts as they are', () => {
    for (const name of ['Łódź Żółć', 'Şirin Ğ İ ı', 'Nguyễn Thị', 'Ștefan Țî', 'Іван Щербина', 'Ñandú Ø å ß']) {
      expect(drawn(name)).toMatchObject({ missing: '', paper: { client: { name } } });
    }
  });

  it('are those that look the same where the font lacks a variant', () => {
    expect(drawn('S\u0327irin\u202fA\u2011B\u200b').paper.client.name).toBe('Şirin A-B');
    expect(drawn('one\r\ntwo\tthree').paper.items[0]?.description).toBe('one\ntwo three');
  });

  it('leave emoji out, which no line needs to be understood', () => {
    expect(drawn('Thank you 😊👍🏽 1\ufe0f\u20e3 ❤️')).toMatchObject({
      missing: '',
      paper: { client: { name: 'Thank you  1 ' } },
    });
  });

  it('name what the font lacks, each once, so that no box is drawn', () => {
    expect(drawn('مرحبا').missing).toBe('مرحبا');
    expect(drawn('東京東京').missing).toBe('東京');
    expect(drawn('Ωμέγα').missing).toContain('έ');
  });

  it('write a currency by its code where its sign is missing', () => {
    const { paper, missing } = toDrawable(paperOf('Ada', 'KRW'), 'KRW', 'en');
    expect(missing).toBe('');
    expect(paper.total).toBe('KRW\u00a0100');
  });
});
