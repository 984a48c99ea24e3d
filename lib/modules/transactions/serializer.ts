import { z } from 'zod';
import { toMajor } from '@/lib/core/money';
import { toWireInstant } from '@/lib/core/time';
import { PAYMENT_PROVIDERS } from '../payments/schema';
import type { TransactionRow } from './queries';
import { TRANSACTION_STATUSES, TRANSACTION_TYPES } from './schema';

const id = z.number().int();

/** A row of the list; the database writes it, see `wireColumns` in queries.ts. */
export const transactionSummaryResource = z
  .object({
    id,
    amount: z.number().meta({ description: 'Major units of the currency', example: 150 }),
    currency: z.string().meta({ description: 'ISO 4217', example: 'USD' }),
    status: z.enum(TRANSACTION_STATUSES),
    provider: z.enum(PAYMENT_PROVIDERS),
    created_at: z.string().meta({ description: 'UTC', example: '2026-03-01T12:00:00Z' }),
  })
  .meta({ id: 'TransactionSummary', description: 'Money that moved, or was meant to.' });

export const transactionResource = z
  .object({
    ...transactionSummaryResource.shape,
    type: z.enum(TRANSACTION_TYPES),
    fee: z.number().meta({ description: 'What the provider keeps, in major units; 0 while it is not known' }),
    provider_transaction_id: z.string().nullable().meta({ description: "The provider's own id", example: 'pi_abc123' }),
    client: z.object({ id, name: z.string(), email: z.string().nullable() }).nullable(),
    event_id: id.nullable(),
    invoice_id: id.nullable(),
    refunds_id: id.nullable().meta({ description: 'The payment that a refund gives back' }),
    failure_reason: z
      .string()
      .nullable()
      .meta({ description: 'Why it failed, as a word that stays the same', example: 'insufficient_funds' }),
  })
  .meta({ id: 'Transaction', description: "Money that moved, or was meant to, with the provider's own id." });
export type TransactionResource = z.output<typeof transactionResource>;

export function serializeTransaction(transaction: TransactionRow): TransactionResource {
  const { amount, fee, currency, client } = transaction;
  return {
    id: transaction.id,
    type: transaction.type,
    amount: toMajor(amount, currency),
    fee: toMajor(fee, currency),
    currency,
    status: transaction.status,
    provider: transaction.provider,
    provider_transaction_id: transaction.providerTransactionId,
    client: client && { id: client.id, name: client.name, email: client.email },
    event_id: transaction.eventId,
    invoice_id: transaction.invoiceId,
    refunds_id: transaction.refundsId,
    failure_reason: transaction.failureReason,
    created_at: toWireInstant(transaction.createdAt),
  };
}
