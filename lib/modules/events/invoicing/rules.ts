import { toMajor } from '@/lib/core/money';
import type { TaxRate } from '@/lib/core/price';
import { amountsOf } from '@/lib/modules/invoices/rules';

/** What one event is charged for, in minor units of its currency. */
export interface ChargedEvent {
  currency: string;
  /** Of the service alone. */
  subtotal: bigint;
  extras: readonly { name: string; quantity: number; price: bigint }[];
  discount: bigint;
  tax: bigint;
  total: bigint;
}

export interface ChargedTax extends TaxRate {
  name: string;
}

/** The part of an invoice that says what is charged, in major units. */
export interface InvoiceCharges {
  items: { description: string; quantity: number; unitPrice: number }[];
  discountAmount: number;
  taxRate: number;
  currency: string;
}

/**
 * The lines of an invoice that comes to exactly what the events cost when they were booked. A tax is the invoice's own where
 * that leads to the same total, else a line; what is included in prices is not charged again.
 * @param events of one event type, booked at once or one alone
 */
export function chargesOf(
  events: readonly [ChargedEvent, ...ChargedEvent[]],
  { service, taxes }: { service: string; taxes: readonly ChargedTax[] },
): InvoiceCharges {
  const [first] = events;
  const { currency } = first;
  const major = (minor: bigint) => toMajor(minor, currency);
  const count = events.length;
  const items = [
    { description: service, quantity: count, unitPrice: major(first.subtotal) },
    ...first.extras.map(({ name, quantity, price }) => ({
      description: name,
      quantity: quantity * count,
      unitPrice: major(price),
    })),
  ];
  const charges = { items, discountAmount: major(sum(events.map(({ discount }) => discount))), taxRate: 0, currency };
  const total = sum(events.map((event) => event.total));
  const missing = total - amountsOf(charges).total;
  if (missing <= 0n) return charges;
  const added = taxes.filter(({ isInclusive }) => !isInclusive);
  const [only] = added;
  const taxed = { ...charges, taxRate: only?.rate ?? 0 };
  if (added.length === 1 && amountsOf(taxed).total === total) return taxed;
  const names = added.map(({ name }) => name).join(', ');
  return { ...charges, items: [...items, { description: names || 'Tax', quantity: 1, unitPrice: major(missing) }] };
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, one) => total + one, 0n);
}
