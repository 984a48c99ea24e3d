import { describe, expect, it } from 'vitest';
import { toSearchTerms } from './rules';

describe('what a typed text asks for', () => {
  it('is nothing below two characters, or without a letter or digit', () => {
    for (const text of ['', ' a ', '?!', '-- %']) expect(toSearchTerms(text)).toBeNull();
  });

  it('is every word of it, anywhere; a short word only where a word begins, alone only where the whole begins', () => {
    expect(toSearchTerms('  ana   gar ')).toMatchObject({ words: ['%ana%', '%gar%'], prefix: 'ana gar%' });
    expect(toSearchTerms('an')).toMatchObject({ words: [' an%'], isShort: true });
    expect(toSearchTerms('ana g')).toMatchObject({ words: ['%ana%', '% g%'] });
    expect(toSearchTerms('a-b')).toMatchObject({ words: [' a-b%'] });
  });

  it('takes signs of patterns for themselves', () => {
    expect(toSearchTerms('100% sure_')).toMatchObject({ words: ['%100\\%%', '%sure\\_%'], prefix: '100\\% sure\\_%' });
  });

  it('is a telephone number however it is written, with or without the code of its country', () => {
    for (const text of ['+34 600 123 456', '600123456', '0034 (600) 12-34-56', '34600123456']) {
      expect(toSearchTerms(text)?.client).toEqual(['%600123456%']);
    }
    expect(toSearchTerms('600 12')?.client).toEqual(['%60012%']);
    expect(toSearchTerms('ana 600')?.client).toEqual(['%ana%', '%600%']);
  });

  it('can be the id of an event or the count of an invoice', () => {
    expect(toSearchTerms('12')).toMatchObject({ eventId: 12, invoiceCount: '0012' });
    expect(toSearchTerms('#7')).toMatchObject({ eventId: 7, invoiceCount: null });
    expect(toSearchTerms('INV-0012')).toMatchObject({ words: ['%INV-0012%'], eventId: null, invoiceCount: null });
    expect(toSearchTerms('9999999999')).toMatchObject({ eventId: null });
  });

  it('is bounded', () => {
    expect(toSearchTerms('abc '.repeat(5_000))?.words).toHaveLength(6);
    expect(toSearchTerms('x'.repeat(5_000))?.prefix).toHaveLength(101);
  });
});
