import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSACTION_STATUSES, type TransactionStatus } from '../transactions/schema';
import {
  failureReason,
  fromStripeAmount,
  type PaymentChange,
  refundsToMatch,
  resultStatus,
  statusAfter,
  toldReason,
  toStripeAmount,
} from './rules';

const AMOUNT = 1_000n;
const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
const minor = fc.bigInt({ min: 0n, max: 100_000_000_000n });

const change: fc.Arbitrary<PaymentChange> = fc.oneof(
  fc.constant<PaymentChange>({ kind: 'succeeded' }),
  fc.constant<PaymentChange>({ kind: 'failed', reason: 'card_declined' }),
  fc.bigInt({ min: 0n, max: AMOUNT }).map((total): PaymentChange => ({ kind: 'refunded', total })),
);

describe('amounts for Stripe', () => {
  it('come back as they went, whenever Stripe can charge them', () => {
    fc.assert(
      fc.property(currency, minor, (code, amount) => {
        const sent = toStripeAmount(amount, code);
        if (sent !== null) expect(fromStripeAmount(sent, code)).toBe(amount);
      }),
    );
  });

  it('are refused only where Stripe knows fewer decimals than the currency has', () => {
    fc.assert(
      fc.property(currency, minor, (code, amount) => {
        expect(toStripeAmount((amount / 1_000n) * 1_000n, code)).not.toBeNull();
      }),
    );
    expect(toStripeAmount(1_234n, 'KWD')).toBeNull();
  });
});

describe('where a payment stands after messages', () => {
  const standingAfter = (status: TransactionStatus, changes: PaymentChange[]) =>
    changes.reduce((now, one) => statusAfter(now, AMOUNT, one), status);

  it('is the same for any order and any repetition of them', () => {
    const start = fc.constantFrom<TransactionStatus>('pending', 'processing');
    const messages = fc
      .array(change, { minLength: 1, maxLength: 6 })
      .chain((changes) =>
        fc.tuple(
          fc.constant(changes),
          fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(start, messages, (status, [changes, shuffled]) => {
        expect(standingAfter(status, shuffled)).toBe(standingAfter(status, changes));
      }),
    );
  });

  it('never goes back from money taken to no money taken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TRANSACTION_STATUSES), fc.array(change), (status, changes) => {
        if (resultStatus(status) === 'completed')
          expect(resultStatus(standingAfter(status, changes))).toBe('completed');
      }),
    );
  });
});

describe('refunds brought to what was given back', () => {
  const refund = fc.record({
    amount: fc.bigInt({ min: 1n, max: 400n }),
    status: fc.constantFrom<TransactionStatus>('processing', 'pending', 'completed', 'failed'),
  });

  it('add up to exactly that, unless more was on record, and twice changes nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2_000n }), fc.array(refund, { maxLength: 6 }), (total, rows) => {
        const refunds = rows.map((row, index) => ({ ...row, id: index + 1 }));
        const before = sum(refunds);
        const { completed, missing } = refundsToMatch(total, refunds);
        const settled = refunds.map((row) =>
          completed.includes(row.id) ? { ...row, status: 'completed' as const } : row,
        );
        const all = missing > 0n ? [...settled, { id: 99, amount: missing, status: 'completed' as const }] : settled;
        if (before <= total) expect(sum(all)).toBe(total);
        else expect(sum(all)).toBe(before);
        expect(refundsToMatch(total, all)).toEqual({ completed: [], missing: 0n });
      }),
    );
  });

  function sum(rows: { amount: bigint; status: TransactionStatus }[]): bigint {
    return rows.reduce((all, { amount, status }) => (status === 'completed' ? all + amount : all), 0n);
  }
});

describe('reasons', () => {
  it('take the first code that means something', () => {
    expect(failureReason(['generic_decline', 'card_declined'], 'card_declined')).toBe('card_declined');
    expect(failureReason([null, 'expired_card'], 'card_declined')).toBe('expired_card');
    expect(failureReason(['constructor', undefined], 'provider_error')).toBe('provider_error');
  });

  it('do not tell a thief that the card is known to be stolen', () => {
    expect(toldReason('stolen_card')).toBe('card_declined');
    expect(toldReason('expired_card')).toBe('expired_card');
    expect(toldReason(null)).toBeNull();
  });
});
