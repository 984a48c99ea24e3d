import type { DraftFields, SavedDraft } from '@/components/invoice/draft';
import { currencyExponent, formatMoney, toMajor } from '@/lib/core/money';
import { toWireDate } from '@/lib/core/time';
import { formatDate } from '@/lib/modules/invoices/papers/rules';
import type { InvoiceListRow, InvoiceRow } from '@/lib/modules/invoices/queries';
import { amountDue } from '@/lib/modules/invoices/rules';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';

/** An invoice of the list; money and dates are written on the server. */
export interface InvoiceRowView {
  id: number;
  number: string;
  kind: 'invoice' | 'credit_note';
  client: string;
  email: string;
  status: InvoiceStatus;
  total: string;
  paid: string;
  due: string;
  invoiceDate: string;
  dueDate: string;
}

export function toInvoiceRowView(row: InvoiceListRow, locale: string): InvoiceRowView {
  const { id, number, customerName, customerEmail, status, currency, invoiceDate, dueDate } = row;
  const balance = { status, total: BigInt(row.total), paid: BigInt(row.paid) };
  const due = amountDue(balance);
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  return {
    id,
    number,
    kind: row.correctsId === null ? 'invoice' : 'credit_note',
    client: customerName,
    email: customerEmail ?? '',
    status,
    total: money(balance.total),
    paid: balance.paid > 0n ? money(balance.paid) : '',
    due: due > 0n ? money(due) : '',
    invoiceDate: formatDate(invoiceDate, locale),
    dueDate: dueDate ? formatDate(dueDate, locale) : '',
  };
}

/** A draft as its editor takes it over. */
export function toSavedDraft(invoice: InvoiceRow): SavedDraft {
  const { id, number, status, currency, updatedAt, subtotal, discount, tax, total, items } = invoice;
  return {
    id,
    number,
    version: updatedAt.toISOString(),
    isLocked: status !== 'draft',
    fields: toFields(invoice),
    currency,
    amounts: { subtotal, discount, tax, total, lines: items.map((item) => item.total) },
  };
}

function toFields(invoice: InvoiceRow): DraftFields {
  const { currency, items, invoiceDate, dueDate, taxRate, discount } = invoice;
  const major = (minor: bigint) => toMajor(minor, currency).toFixed(currencyExponent(currency));
  return {
    customerId: invoice.clientId,
    customerName: invoice.customerName,
    customerEmail: invoice.customerEmail ?? '',
    invoiceDate: toWireDate(invoiceDate),
    dueDate: dueDate ? toWireDate(dueDate) : '',
    taxRate: taxRate.isZero() ? '' : String(taxRate.toNumber()),
    discount: discount === 0n ? '' : major(discount),
    notes: invoice.notes ?? '',
    lines: items.map(({ description, quantity, unitPrice }, index) => ({
      key: `kept-${index}`,
      description,
      quantity: String(quantity.toNumber()),
      unitPrice: major(unitPrice),
    })),
  };
}
