import { describe, expect, it } from 'vitest';
import { amountsOf } from '@/lib/modules/invoices/rules';
import { type ChargedEvent, chargesOf } from './rules';

const plain: ChargedEvent = { currency: 'EUR', subtotal: 3200n, extras: [], discount: 0n, tax: 0n, total: 3200n };
const vat = { name: 'VAT', rate: 21, isInclusive: false };

describe('the lines of an invoice for events', () => {
  it('are the service and its extras, once for each date', () => {
    const event = { ...plain, extras: [{ name: 'Beard', quantity: 2, price: 500n }], total: 4200n };
    const charges = chargesOf([event, event, event], { service: 'Haircut', taxes: [] });
    expect(charges.items).toEqual([
      { description: 'Haircut', quantity: 3, unitPrice: 32 },
      { description: 'Beard', quantity: 6, unitPrice: 5 },
    ]);
    expect(amountsOf(charges).total).toBe(12600n);
  });

  it('come to what the event costs, with a discount and a tax that is added', () => {
    const event = { ...plain, discount: 200n, tax: 630n, total: 3630n };
    const charges = chargesOf([event], { service: 'Haircut', taxes: [vat] });
    expect(charges).toMatchObject({ discountAmount: 2, taxRate: 21 });
    expect(amountsOf(charges).total).toBe(3630n);
  });

  it('have a line for taxes that one rate cannot say, and none for what prices include', () => {
    const two = [vat, { name: 'City', rate: 3.5, isInclusive: false }];
    const charges = chargesOf([{ ...plain, tax: 784n, total: 3984n }], { service: 'Haircut', taxes: two });
    expect(charges.items.at(-1)).toEqual({ description: 'VAT, City', quantity: 1, unitPrice: 7.84 });
    expect(amountsOf(charges).total).toBe(3984n);
    const included = [{ ...vat, isInclusive: true }];
    const inclusive = chargesOf([{ ...plain, tax: 555n }], { service: 'Haircut', taxes: included });
    expect(amountsOf(inclusive)).toMatchObject({ total: 3200n, tax: 0n });
  });

  it('keep to the total when the discount takes everything', () => {
    const charges = chargesOf([{ ...plain, discount: 3200n, total: 0n }], { service: 'Haircut', taxes: [vat] });
    expect(amountsOf(charges).total).toBe(0n);
  });
});
