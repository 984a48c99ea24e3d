import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { text } from '@/lib/core/fields';
import { amount } from '@/lib/core/money-fields';
import { pageQuery } from '@/lib/core/page';
import { calendarDate } from '@/lib/core/time-fields';
import { PAYMENT_PROVIDERS } from '../payments/schema';

export const TRANSACTION_TYPES = ['payment', 'refund', 'partial_refund'] as const;
export type TransactionType = (typeof TRANSACTION_TYPES)[number];

export const TRANSACTION_STATUSES = [
  'pending',
  'processing',
  'completed',
  'failed',
  'cancelled',
  'refunded',
  'partially_refunded',
] as const;
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number];

export const TRANSACTION_SORTS = ['created_at', '-created_at', 'amount', '-amount'] as const;
export type TransactionSortField = 'created_at' | 'amount';

/** A filter that was left empty filters nothing. */
const filter = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const listTransactionsQuery = z
  .object({
    ...pageQuery,
    sort: filter(z.enum(TRANSACTION_SORTS)),
    status: filter(z.enum(TRANSACTION_STATUSES)),
    type: filter(z.enum(TRANSACTION_TYPES)),
    provider: filter(z.enum(PAYMENT_PROVIDERS)),
    date_from: filter(calendarDate).meta({ description: "First day, in the team's time zone", example: '2026-01-01' }),
    date_to: filter(calendarDate).meta({ description: "Last day, in the team's time zone", example: '2026-03-31' }),
    search: z.string().trim().max(200).optional().meta({
      description:
        "Words that all occur in the provider's id, the client's name or e-mail, the invoice number or the service; one or two letters are looked for where a word begins",
      example: 'john',
    }),
  })
  .transform(camelKeys);
export type ListTransactionsQuery = z.output<typeof listTransactionsQuery>;

/** What a person who gives a payment back says; `idempotency_key` is the form's own, so that it gives back once. */
export const refundInput = z
  .object({
    amount: amount.meta({ description: 'Major units of the payment; at most what is left of it' }),
    reason: text(500),
    idempotency_key: z.uuid(),
  })
  .transform(camelKeys);
export type RefundInput = z.output<typeof refundInput>;
