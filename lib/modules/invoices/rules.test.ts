import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf } from '@/lib/core/price';
import { amountDue, amountsOf, documentNumber, invoiceProblems, paidStatus, statusOn } from './rules';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const invoice = {
  items: [{ description: 'Consultation', quantity: 1.5, unitPrice: 100 }],
  discountAmount: 0,
  taxRate: 0,
  currency: 'USD',
  invoiceDate: day('2026-03-01'),
  dueDate: null,
};

describe('an invoice comes to', () => {
  it.each([
    ['the sum of its items', {}, 15_000n],
    ['less the discount', { discountAmount: 50 }, 10_000n],
    ['never less than nothing', { discountAmount: 500 }, 0n],
    ['plus tax on what is left', { discountAmount: 50, taxRate: 8.5 }, 10_850n],
    ['to the cent, half up', { items: [{ description: 'A', quantity: 1, unitPrice: 0.1 }], taxRate: 5 }, 11n],
    [
      'in the minor units of its currency',
      { currency: 'JPY', items: [{ description: 'A', quantity: 1.5, unitPrice: 333 }] },
      500n,
    ],
  ])('%s', (_, change, total) => {
    expect(amountsOf({ ...invoice, ...change }).total).toBe(total);
  });

  it('what the parts add up to, whatever they are', () => {
    const item = fc.record({
      description: fc.constant('A'),
      quantity: fc.integer({ min: 1, max: 10_000_000 }).map((number) => number / 10_000),
      unitPrice: fc.integer({ min: 0, max: 100_000_000 }).map((number) => number / 100),
    });
    const cents = fc.integer({ min: 0, max: 1_000_000 }).map((number) => number / 100);
    const percent = fc.integer({ min: 0, max: 1_000_000 }).map((number) => number / 10_000);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), cents, percent, (items, discountAmount, taxRate) => {
        const {
          subtotal,
          discount,
          tax,
          total,
          items: priced,
        } = amountsOf({ ...invoice, items, discountAmount, taxRate });
        expect(priced.reduce((sum, one) => sum + one.total, 0n)).toBe(subtotal);
        const net = subtotal > discount ? subtotal - discount : 0n;
        expect(tax).toBe(percentOf(net, taxRate));
        expect(total).toBe(net + tax);
      }),
    );
  });
});

describe('an invoice is refused', () => {
  it('with more decimals than its currency has, by item', () => {
    const items = [...invoice.items, { description: 'B', quantity: 1, unitPrice: 1.005 }];
    expect(Object.keys(invoiceProblems({ ...invoice, items, discountAmount: 0.001 }) ?? {})).toEqual([
      'discount_amount',
      'items.1.unit_price',
    ]);
  });
  it('when it is due before its date', () => {
    expect(invoiceProblems({ ...invoice, dueDate: day('2026-02-28') })).toHaveProperty('due_date');
    expect(invoiceProblems({ ...invoice, dueDate: day('2026-03-01') })).toBeNull();
  });
  it('when it comes to more than the database and the wire can hold', () => {
    const items = [{ description: 'A', quantity: 1_000_000, unitPrice: 1_000_000_000 }];
    expect(invoiceProblems({ ...invoice, items, currency: 'KWD' })).toHaveProperty('items');
  });
});

describe('a number', () => {
  it('has at least four digits and goes on after them', () => {
    expect([1, 9_999, 10_000].map((count) => documentNumber('INV-', count))).toEqual([
      'INV-0001',
      'INV-9999',
      'INV-10000',
    ]);
  });
});

describe('a sent invoice', () => {
  const dueDate = day('2026-03-15');
  it('is overdue from the day after its due date', () => {
    expect(statusOn({ status: 'sent', dueDate }, '2026-03-15')).toBe('sent');
    expect(statusOn({ status: 'sent', dueDate }, '2026-03-16')).toBe('overdue');
    expect(statusOn({ status: 'partially_paid', dueDate }, '2026-03-16')).toBe('overdue');
    expect(statusOn({ status: 'sent', dueDate: null }, '2026-03-16')).toBe('sent');
    for (const status of ['draft', 'paid', 'cancelled', 'refunded'] as const) {
      expect(statusOn({ status, dueDate }, '2026-03-16')).toBe(status);
    }
  });
  it('is owed until it is paid, and nothing else is', () => {
    expect(amountDue({ status: 'overdue', total: 100n, paid: 40n })).toBe(60n);
    for (const status of ['draft', 'paid', 'cancelled', 'refunded'] as const) {
      expect(amountDue({ status, total: 100n, paid: 40n })).toBe(0n);
    }
    expect(amountDue({ status: 'sent', total: -100n, paid: 0n })).toBe(0n);
  });
  it('has the status that its payments give it', () => {
    expect(paidStatus({ total: 100n, paid: 0n }, false)).toBe('sent');
    expect(paidStatus({ total: 100n, paid: 1n }, false)).toBe('partially_paid');
    expect(paidStatus({ total: 100n, paid: 100n }, false)).toBe('paid');
    expect(paidStatus({ total: 100n, paid: 0n }, true)).toBe('refunded');
  });
});
