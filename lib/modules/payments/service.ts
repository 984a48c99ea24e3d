import { DomainError } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import type { Transaction } from '@/prisma/generated/client';
import { lockTransaction, writeStanding } from './ledger/service';
import { isConnected, providerFor } from './providers/choose';
import type { Outcome } from './providers/provider';
import { isPaidLater as isLater, resultStatus, toldReason } from './rules';
import type { PaymentProviderName } from './schema';

interface Wanted {
  /** Minor units that are due now. */
  total: bigint;
  provider: PaymentProviderName | null | undefined;
  token: string | null | undefined;
}

export interface Payment {
  provider: PaymentProviderName;
  token: string | null;
  /** Minor units of `currency`, more than zero. */
  amount: bigint;
  currency: string;
  clientId: number;
  eventId: number | null;
  invoiceId?: number | null;
  /** What the payer reads on the provider's receipt. */
  description: string;
  /** Unique in the team: the same key again answers with the first payment. */
  idempotencyKey: string;
}

export interface PaymentResult {
  transactionId: number;
  status: 'completed' | 'pending' | 'failed';
  failureReason: string | null;
}

/**
 * To be asked where payment is wanted at booking; nothing is due for a total of zero.
 * @throws payment_required (`payment_token`, `payment_provider`) when nothing was given to pay with, payment_failed
 *   (`payment_provider`) for a provider that is not connected
 */
export function assertPayable(_ctx: Ctx, { total, provider, token }: Wanted): void {
  if (total <= 0n) return;
  if (!provider) throw paymentRequired(token ? 'payment_provider' : 'payment_token');
  if (isPaidLater(provider)) return;
  if (!isConnected(provider)) {
    throw new DomainError('payment_failed', '', { problems: problem('payment_provider', 'not_connected') });
  }
  if (!token) throw paymentRequired('payment_token');
}

/**
 * Charges outside any open transaction: a row in `processing` first, then the provider, then the outcome. Kinds that pay
 * later are recorded as `pending` and charge nothing now; they may join an open transaction. A declined card is a result,
 * never thrown. By the time of the answer the provider's own message may have settled payment and event already.
 */
export async function pay(ctx: Ctx, payment: Payment): Promise<PaymentResult> {
  const { provider, token, amount, currency, description } = payment;
  if (amount <= 0n) throw new RangeError('a payment moves more than nothing');
  const later = isPaidLater(provider);
  if (!later && ctx.db !== prisma) throw new Error('a card is never charged inside a transaction');
  const row = await openTransaction(ctx, payment);
  if (later || row.status !== 'processing') return toResult(row);
  const { teamId } = ctx;
  const { reference } = row;
  const charge = { amount, currency, token, description, teamId, reference };
  return toResult(await settle(ctx, row, await providerFor(provider).charge(charge)));
}

/** What a booking answers with when its payment failed. */
export function paymentFailed({ failureReason }: PaymentResult): DomainError {
  const problems = problem('payment_token', 'declined');
  return new DomainError('payment_failed', '', { problems, extra: { failure_reason: toldReason(failureReason) } });
}

/** Whether this kind pays later, at the visit or by transfer. */
export function isPaidLater(provider: PaymentProviderName): boolean {
  return isLater(provider);
}

const RESULT_COLUMNS = { id: true, status: true, failureReason: true, reference: true } as const;
type ResultRow = Pick<Transaction, keyof typeof RESULT_COLUMNS>;

/** A new row, or the one that this key made before. */
async function openTransaction({ db, teamId, now }: Ctx, payment: Payment): Promise<ResultRow> {
  const { provider, amount, currency, clientId, eventId, invoiceId = null, idempotencyKey } = payment;
  const status = isPaidLater(provider) ? 'pending' : 'processing';
  const data = { teamId, status, provider, amount, currency, clientId, eventId, invoiceId, idempotencyKey } as const;
  const [created] = await db.transaction.createManyAndReturn({
    data: [{ ...data, createdAt: now }],
    skipDuplicates: true,
    select: RESULT_COLUMNS,
  });
  const where = { teamId_idempotencyKey: { teamId, idempotencyKey } };
  return created ?? db.transaction.findUniqueOrThrow({ where, select: RESULT_COLUMNS });
}

/** Writes the outcome unless a message of the provider was faster. */
function settle(ctx: Ctx, opened: ResultRow, outcome: Outcome): Promise<ResultRow> {
  return inTransaction(ctx, async (tx) => {
    const row = await lockTransaction(tx, { id: opened.id });
    if (!row) throw new Error('a payment on its way has no row');
    const { status, failureReason, answer, fee } = outcome;
    const providerTransactionId = row.providerTransactionId ?? outcome.providerTransactionId;
    const known = { providerTransactionId, providerAnswer: answer, ...(fee === undefined ? {} : { fee }) };
    if (row.status !== 'processing') return writeStanding(tx, row, { status: row.status, ...known });
    return writeStanding(tx, row, { status, failureReason, ...known });
  });
}

function toResult({ id, status, failureReason }: ResultRow): PaymentResult {
  return { transactionId: id, status: resultStatus(status), failureReason };
}

function paymentRequired(field: 'payment_token' | 'payment_provider'): DomainError {
  return new DomainError('payment_required', '', { problems: problem(field, 'required') });
}
