import { describe, expect, it } from 'vitest';
import {
  changeDraft,
  type DraftFields,
  draftAmounts,
  linesFromTable,
  placeErrors,
  readNumber,
  toDraftInput,
} from './draft';

const line = (key: string, change = {}) => ({ key, description: key, quantity: '1', unitPrice: '10', ...change });
const fields: DraftFields = {
  customerId: null,
  customerName: 'Ana',
  customerEmail: '',
  invoiceDate: '2026-03-01',
  dueDate: '',
  taxRate: '',
  discount: '',
  notes: '',
  lines: [line('a'), line('b'), line('c')],
};
const keys = ({ lines }: DraftFields) => lines.map(({ key }) => key).join('');

describe('lines of a draft', () => {
  it('move one place at a time and stop at both ends', () => {
    expect(keys(changeDraft(fields, { type: 'move', key: 'b', by: -1 }))).toBe('bac');
    expect(keys(changeDraft(fields, { type: 'move', key: 'b', by: 1 }))).toBe('acb');
    expect(keys(changeDraft(fields, { type: 'move', key: 'a', by: -1 }))).toBe('abc');
    expect(keys(changeDraft(fields, { type: 'move', key: 'c', by: 1 }))).toBe('abc');
  });

  it('come back to their place when a removal is undone', () => {
    const left = changeDraft(fields, { type: 'remove', key: 'b' });
    expect(keys(left)).toBe('ac');
    expect(changeDraft(left, { type: 'insert', at: 1, lines: [line('b')] })).toEqual(fields);
  });

  it('are never gone altogether', () => {
    const { lines } = changeDraft({ ...fields, lines: [line('a')] }, { type: 'remove', key: 'a' });
    expect(lines).toMatchObject([{ description: '', quantity: '1', unitPrice: '' }]);
  });

  it('are read from the columns of a spreadsheet', () => {
    expect(linesFromTable('Cut\t2\t32,50\nColour\t60\n\nWash')).toMatchObject([
      { description: 'Cut', quantity: '2', unitPrice: '32,50' },
      { description: 'Colour', quantity: '1', unitPrice: '60' },
      { description: 'Wash', quantity: '1', unitPrice: '' },
    ]);
  });

  it('that say nothing are not sent, and errors find their line all the same', () => {
    const draft = { ...fields, lines: [line('blank', { description: ' ', unitPrice: '' }), line('b')] };
    expect(toDraftInput(draft, 'EUR').items).toEqual([{ description: 'b', quantity: 1, unit_price: 10 }]);
    expect(placeErrors({ 'items.0.quantity': ['Enter a number.'], due_date: ['No.'] }, draft)).toEqual({
      'b.quantity': ['Enter a number.'],
      due_date: ['No.'],
    });
  });
});

describe('numbers of a draft', () => {
  it('are read with a comma as with a dot', () => {
    const typed = { ...fields, taxRate: '8,5', lines: [line('a', { quantity: '1,5', unitPrice: '1.234,50' })] };
    expect(toDraftInput(typed, 'EUR')).toMatchObject({ tax_rate: 8.5, items: [{ quantity: 1.5, unit_price: 1234.5 }] });
  });

  it('of quantities never take a mark for one of thousands', () => {
    expect(readNumber('0.125')).toBe(0.125);
    expect(readNumber('1,500')).toBe(1.5);
    expect(readNumber('1.2.3')).toBeNull();
  });

  it('that cannot be read are sent as they are and count as nothing meanwhile', () => {
    const typed = { ...fields, lines: [line('a', { quantity: 'two' }), line('b')] };
    expect(toDraftInput(typed, 'EUR').items).toMatchObject([{ quantity: 'two' }, { quantity: 1 }]);
    expect(draftAmounts(typed, 'EUR')).toMatchObject({ total: 1_000n, lines: [0n, 1_000n] });
  });

  it('beyond all bounds do not break the sums', () => {
    const typed = { ...fields, discount: '9'.repeat(400), taxRate: '9'.repeat(400) };
    expect(draftAmounts(typed, 'EUR').total).toBe(3_000n);
  });

  it('have the decimals of their currency', () => {
    const typed = { ...fields, lines: [line('a', { unitPrice: '1.250' })] };
    expect(draftAmounts(typed, 'KWD').total).toBe(1_250n);
    expect(draftAmounts(typed, 'JPY').total).toBe(1_250n);
  });
});

describe('a client picked for a draft', () => {
  it('is let go with another e-mail, but not with another name on the paper', () => {
    const picked = changeDraft(fields, { type: 'client', client: { id: 7, name: 'Nora', email: 'nora@example.com' } });
    expect(changeDraft(picked, { type: 'text', field: 'customerName', value: 'Nora SL' }).customerId).toBe(7);
    expect(changeDraft(picked, { type: 'text', field: 'customerEmail', value: 'n' }).customerId).toBeNull();
  });
});
