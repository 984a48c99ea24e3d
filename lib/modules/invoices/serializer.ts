import { z } from 'zod';
import type { SerializeContext } from '@/lib/core/endpoint';
import { toMajor } from '@/lib/core/money';
import { dateInZone, toWireDate, toWireInstant } from '@/lib/core/time';
import type { InvoiceListRow, InvoiceRow } from './queries';
import { amountDue } from './rules';
import { INVOICE_STATUSES } from './schema';

const summaryFields = {
  id: z.int(),
  invoice_number: z.string(),
  customer_name: z.string(),
  customer_email: z.string().nullable(),
  total: z.number().meta({ description: 'In major units; below zero on a credit note.' }),
  status: z
    .enum(INVOICE_STATUSES)
    .meta({ description: '`overdue` from the day after `due_date`, in the time zone of the team, until it is paid.' }),
  invoice_date: z.iso.date(),
  due_date: z.iso.date().nullable(),
};

const summaryExample = {
  id: 1,
  invoice_number: 'INV-0001',
  customer_name: 'John Doe',
  customer_email: 'john@example.com',
  total: 150,
  status: 'paid' as const,
  invoice_date: '2026-03-01',
  due_date: '2026-03-15',
};

export const invoiceSummaryResource = z.object({ ...summaryFields, currency: z.string() }).meta({
  id: 'InvoiceSummary',
  description: 'An invoice or a credit note in a list.',
  examples: [{ ...summaryExample, currency: 'USD' }],
});

export const writtenInvoiceResource = z
  .object({ id: z.int(), invoice_number: z.string(), total: z.number(), status: z.enum(INVOICE_STATUSES) })
  .meta({
    id: 'WrittenInvoice',
    description: 'What writing an invoice answers with.',
    examples: [{ id: 1, invoice_number: 'INV-0001', total: 150, status: 'draft' }],
  });

export const invoiceResource = z
  .object({
    ...summaryFields,
    items: z.array(
      z.object({
        description: z.string(),
        quantity: z.number(),
        unit_price: z.number(),
        total: z.number().meta({ description: 'Quantity times price, before discount and tax.' }),
      }),
    ),
    customer_id: z.int().nullable(),
    currency: z.string(),
    tax_rate: z.number().meta({ description: 'Percent.' }),
    discount_amount: z.number(),
    notes: z.string().nullable(),
    subtotal: z.number().meta({ description: 'All items, before discount and tax.' }),
    tax_amount: z.number(),
    amount_paid: z.number(),
    amount_due: z.number(),
    sent_at: z.iso.datetime().nullable(),
    credit_note_for: z.int().nullable().meta({ description: 'The invoice that this credit note corrects.' }),
    credit_note_ids: z.array(z.int()),
    payments: z
      .array(z.object({ id: z.int(), type: z.string(), amount: z.number(), provider: z.string(), date: z.iso.date() }))
      .meta({ description: 'Completed transactions, also those that gave money back.' }),
  })
  .meta({
    id: 'Invoice',
    description: 'An invoice or a credit note. All amounts are in major units of its currency.',
    examples: [
      {
        ...summaryExample,
        items: [{ description: 'Consultation', quantity: 1.5, unit_price: 100, total: 150 }],
        customer_id: 1,
        currency: 'USD',
        tax_rate: 0,
        discount_amount: 0,
        notes: 'Thank you for your business',
        subtotal: 150,
        tax_amount: 0,
        amount_paid: 150,
        amount_due: 0,
        sent_at: '2026-03-01T09:00:00Z',
        credit_note_for: null,
        credit_note_ids: [],
        payments: [{ id: 1, type: 'payment', amount: 150, provider: 'bank_transfer', date: '2026-03-10' }],
      },
    ],
  });

type Summary = Omit<InvoiceListRow, 'total' | 'paid' | 'correctsId'> & { total: bigint | number };

function summaryOf(invoice: Summary) {
  return {
    id: invoice.id,
    invoice_number: invoice.number,
    customer_name: invoice.customerName,
    customer_email: invoice.customerEmail,
    total: toMajor(invoice.total, invoice.currency),
    status: invoice.status,
    invoice_date: toWireDate(invoice.invoiceDate),
    due_date: invoice.dueDate && toWireDate(invoice.dueDate),
  };
}

export function serializeInvoiceSummary(invoice: InvoiceListRow): z.output<typeof invoiceSummaryResource> {
  return { ...summaryOf(invoice), currency: invoice.currency };
}

export function serializeWrittenInvoice(invoice: InvoiceRow): z.output<typeof writtenInvoiceResource> {
  const { id, invoice_number, total, status } = summaryOf(invoice);
  return { id, invoice_number, total, status };
}

export function serializeInvoice(
  invoice: InvoiceRow,
  { timeZone }: SerializeContext,
): z.output<typeof invoiceResource> {
  const { currency } = invoice;
  const major = (minor: bigint) => toMajor(minor, currency);
  return {
    ...summaryOf(invoice),
    items: invoice.items.map(({ description, quantity, unitPrice, total }) => ({
      description,
      quantity: quantity.toNumber(),
      unit_price: major(unitPrice),
      total: major(total),
    })),
    customer_id: invoice.clientId,
    currency,
    tax_rate: invoice.taxRate.toNumber(),
    discount_amount: major(invoice.discount),
    notes: invoice.notes,
    subtotal: major(invoice.subtotal),
    tax_amount: major(invoice.tax),
    amount_paid: major(invoice.paid),
    amount_due: major(amountDue(invoice)),
    sent_at: invoice.sentAt && toWireInstant(invoice.sentAt),
    credit_note_for: invoice.correctsId,
    credit_note_ids: invoice.creditNotes.map(({ id }) => id),
    payments: invoice.transactions.map(({ id, type, amount, provider, createdAt }) => ({
      id,
      type,
      amount: major(amount),
      provider,
      date: dateInZone(createdAt, timeZone),
    })),
  };
}
