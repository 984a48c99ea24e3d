import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, id, nullable, oneOrMore, optionalText, queryId, text } from '@/lib/core/fields';
import { withoutFiller } from '@/lib/core/filler';
import { amount, currency } from '@/lib/core/money-fields';
import { pageQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { calendarDate } from '@/lib/core/time-fields';

export const INVOICE_STATUSES = [
  'draft',
  'sent',
  'paid',
  'partially_paid',
  'overdue',
  'cancelled',
  'refunded',
] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** What a status can be set to; the others follow from payments, credit notes and the calendar. */
export const SETTABLE_STATUSES = ['draft', 'sent', 'paid', 'cancelled'] as const;
export const OFFLINE_PROVIDERS = ['on_site', 'bank_transfer', 'cash'] as const;

const DECIMALS = 4;
const SMALLEST = 1 / 10 ** DECIMALS;
const MAX_QUANTITY = 1_000_000;
const MAX_ITEMS = 500;

/** A number with more decimals could not be read back as it was sent. */
const isKept = (number: number) => Number(number.toFixed(DECIMALS)) === number;

const item = z
  .object({
    description: text(1_000),
    quantity: z
      .number()
      .min(SMALLEST)
      .max(MAX_QUANTITY)
      .refine(isKept, rule('decimals', { decimals: DECIMALS }))
      .meta({ description: 'At most four decimals.', example: 1.5 }),
    unit_price: amount.meta({ description: 'In major units, before discount and tax.', example: 100 }),
  })
  .transform(camelKeys);

const fields = {
  customer_id: nullable(id).meta({
    description: "One of the team's clients; when left out, the one with that `customer_email`, if any.",
  }),
  customer_name: text(200).optional().meta({ description: "The client's name when left out; required without one." }),
  customer_email: nullable(email),
  invoice_date: calendarDate.optional().meta({ description: "Today in the team's time zone when left out." }),
  due_date: nullable(calendarDate),
  currency: currency.optional().meta({ description: 'The currency of the team when left out.' }),
  items: z.preprocess(withoutFiller, z.array(item).max(MAX_ITEMS)).optional(),
  tax_rate: z
    .number()
    .min(0)
    .max(100)
    .refine(isKept, rule('decimals', { decimals: DECIMALS }))
    .optional()
    .meta({ description: 'Percent, on what is left after the discount.', example: 8.5 }),
  discount_amount: amount.optional().meta({ description: 'In major units; it takes off what the items cost at most.' }),
  notes: optionalText(10_000),
};

export const createInvoiceInput = z
  .object(fields)
  .refine(({ customer_id, customer_name }) => Boolean(customer_id) || customer_name !== undefined, {
    path: ['customer_name'],
    ...rule('required'),
    // Told together with what is wrong elsewhere.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .transform(camelKeys);
export type CreateInvoiceInput = z.output<typeof createInvoiceInput>;

export const updateInvoiceInput = z
  .object({
    ...fields,
    status: z.enum(SETTABLE_STATUSES).optional().meta({
      description: '`sent` sends a draft; `paid` records what is due as paid; `cancelled` cancels what was sent.',
    }),
  })
  .transform(camelKeys);
export type UpdateInvoiceInput = z.output<typeof updateInvoiceInput>;

export const recordPaymentInput = z
  .object({
    amount: amount.meta({ description: 'In major units of the invoice; at most what is due.', example: 50 }),
    provider: z.enum(OFFLINE_PROVIDERS),
    date: calendarDate.optional().meta({ description: "Today in the team's time zone when left out." }),
  })
  .transform(camelKeys);
export type RecordPaymentInput = z.output<typeof recordPaymentInput>;

export const INVOICE_SORT_FIELDS = ['id', 'invoice_date', 'due_date', 'total', 'customer_name'] as const;
export type InvoiceSortField = (typeof INVOICE_SORT_FIELDS)[number];
const INVOICE_SORTS = INVOICE_SORT_FIELDS.flatMap((field) => [field, `-${field}`] as const);

export const listInvoicesQuery = z
  .object({
    ...pageQuery,
    sort: z.enum(INVOICE_SORTS).default('-id'),
    status: oneOrMore(INVOICE_STATUSES).optional(),
    date_from: calendarDate.optional().meta({ description: 'First `invoice_date`.' }),
    date_to: calendarDate.optional().meta({ description: 'Last `invoice_date`.' }),
    customer_id: queryId,
    search: z.string().trim().max(200).optional().meta({ description: 'In number, customer name and e-mail.' }),
  })
  .transform(camelKeys);
export type ListInvoicesQuery = z.output<typeof listInvoicesQuery>;
