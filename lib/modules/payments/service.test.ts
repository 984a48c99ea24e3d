import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createClient } from '../clients/service';
import { createInvoice, getInvoice, updateInvoice } from '../invoices/service';
import { refundPayment } from './refunds/service';
import { assertPayable, type Payment, pay } from './service';

let team: TestTeam;
let clientId: number;

beforeAll(async () => {
  team = await makeTeam({ currency: 'USD' });
  clientId = (await createClient(team.ctx, { name: 'John Doe', email: 'john@example.com' })).id;
});

function payment(given: Partial<Payment> = {}): Payment {
  return {
    provider: 'stripe',
    token: 'tok_visa',
    amount: 15_000n,
    currency: 'USD',
    clientId,
    eventId: null,
    description: 'Consultation',
    idempotencyKey: randomUUID(),
    ...given,
  };
}

const row = (id: number) => prisma.transaction.findUniqueOrThrow({ where: { teamId_id: { teamId: team.teamId, id } } });

describe('pay', () => {
  it.each(['on_site', 'bank_transfer', 'cash'] as const)(
    'writes %s down as pending and charges nothing',
    async (provider) => {
      const result = await pay(team.ctx, payment({ provider, token: null }));
      expect(result).toMatchObject({ status: 'pending', failureReason: null });
      expect(await row(result.transactionId)).toMatchObject({ provider, status: 'pending', amount: 15_000n, clientId });
    },
  );

  it('completes a good card', async () => {
    const result = await pay(team.ctx, payment());
    expect(result).toMatchObject({ status: 'completed', failureReason: null });
    expect((await row(result.transactionId)).providerTransactionId).toMatch(/^pi_test_/);
  });

  it.each([
    ['tok_chargeDeclined', 'card_declined'],
    ['tok_visa_chargeDeclined', 'card_declined'],
    ['tok_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
    ['tok_visa_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
    ['tok_chargeDeclinedExpiredCard', 'expired_card'],
    ['tok_chargeDeclinedIncorrectCvc', 'incorrect_cvc'],
    ['tok_nobodyKnows', 'invalid_token'],
    ['toString', 'invalid_token'],
  ])('answers %s with %s instead of throwing', async (token, failureReason) => {
    const result = await pay(team.ctx, payment({ token }));
    expect(result).toMatchObject({ status: 'failed', failureReason });
    expect(await row(result.transactionId)).toMatchObject({ status: 'failed', failureReason });
  });

  it('charges once for one key, also when asked many times at once', async () => {
    const once = payment();
    const results = await Promise.all(Array.from({ length: 10 }, () => pay(team.ctx, once)));
    expect(new Set(results.map(({ transactionId }) => transactionId)).size).toBe(1);
    const where = { teamId: team.teamId, idempotencyKey: once.idempotencyKey };
    expect(await prisma.transaction.count({ where })).toBe(1);
  });

  it('fails for a provider without an account', async () => {
    expect(await pay(team.ctx, payment({ provider: 'paypal' }))).toMatchObject({
      status: 'failed',
      failureReason: 'not_connected',
    });
  });

  it('refuses to charge a card inside a transaction, which could still be rolled back', async () => {
    await expect(inTransaction(team.ctx, (tx) => pay(tx, payment()))).rejects.toThrow('inside a transaction');
  });
});

describe('a payment of an invoice', () => {
  it('pays it, and gives it back when it is given back', async () => {
    const items = [{ description: 'Consultation', quantity: 1, unitPrice: 150 }];
    const { id } = await createInvoice(team.ctx, { customerName: 'John Doe', items });
    await updateInvoice(team.ctx, id, { status: 'sent' });
    const declined = await pay(team.ctx, payment({ invoiceId: id, token: 'tok_chargeDeclined' }));
    expect(declined.status).toBe('failed');
    expect(await getInvoice(team.ctx, id)).toMatchObject({ status: 'sent', paid: 0n });
    const { transactionId } = await pay(team.ctx, payment({ invoiceId: id }));
    expect(await getInvoice(team.ctx, id)).toMatchObject({ status: 'paid', paid: 15_000n });
    await refundPayment(team.ctx, transactionId, { amount: 5_000n, idempotencyKey: randomUUID() });
    expect((await getInvoice(team.ctx, id)).paid).toBe(10_000n);
    await refundPayment(team.ctx, transactionId, { idempotencyKey: randomUUID() });
    expect(await getInvoice(team.ctx, id)).toMatchObject({ status: 'refunded', paid: 0n });
  });
});

describe('assertPayable', () => {
  const check = (wanted: Partial<Parameters<typeof assertPayable>[1]>) => () =>
    assertPayable(team.ctx, { total: 100n, provider: null, token: null, ...wanted });

  it('asks for nothing where nothing is due, and for no card at the visit', () => {
    expect(check({ total: 0n })).not.toThrow();
    expect(check({ provider: 'cash' })).not.toThrow();
    expect(check({ provider: 'stripe', token: 'tok_visa' })).not.toThrow();
  });

  it('names what is missing', () => {
    const refusal = (wanted: Partial<Parameters<typeof assertPayable>[1]>) => {
      try {
        check(wanted)();
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(refusal({})).toMatchObject({
      code: 'payment_required',
      problems: { payment_token: [{ rule: 'required' }] },
    });
    expect(refusal({ provider: 'stripe' })).toMatchObject({
      code: 'payment_required',
      problems: { payment_token: [{ rule: 'required' }] },
    });
    expect(refusal({ token: 'tok_visa' })).toMatchObject({
      code: 'payment_required',
      problems: { payment_provider: [{ rule: 'required' }] },
    });
    expect(refusal({ provider: 'paypal', token: 'x' })).toMatchObject({
      code: 'payment_failed',
      problems: { payment_provider: [{ rule: 'not_connected' }] },
    });
  });
});
