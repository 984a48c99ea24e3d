import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Charge, PaymentProvider } from './provider';
import { stripeProvider } from './stripe';
import { SECRET_KEY, type StripeServer, startStripeServer, stripeError } from './stripe-server.fixture';

let server: StripeServer;
let provider: PaymentProvider;

beforeAll(async () => {
  server = await startStripeServer();
  provider = stripeProvider({ secretKey: SECRET_KEY, apiBase: server.url });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  for (const path of [METHODS, INTENTS, REFUNDS]) server.answer(path);
});

const METHODS = '/v1/payment_methods';
const INTENTS = '/v1/payment_intents';
const REFUNDS = '/v1/refunds';

function charge(given: Partial<Charge> = {}): Charge {
  return {
    amount: 15_000n,
    currency: 'USD',
    token: 'tok_visa',
    description: 'Consultation',
    teamId: 7,
    reference: randomUUID(),
    ...given,
  };
}

describe('a charge', () => {
  it('sends token, amount, metadata, key and authorization once each, and completes', async () => {
    server.answer(INTENTS, { status: 200, body: { id: 'pi_abc123', status: 'succeeded' } });
    const given = charge();
    expect(await provider.charge(given)).toMatchObject({
      status: 'completed',
      providerTransactionId: 'pi_abc123',
      failureReason: null,
    });
    const [method, intent, ...more] = server.requests;
    expect(more).toEqual([]);
    expect(method).toMatchObject({ path: METHODS, form: { type: 'card', 'card[token]': 'tok_visa' } });
    expect(method?.headers['idempotency-key']).toBe(`${given.reference}-card`);
    expect(intent?.form).toMatchObject({
      amount: '15000',
      currency: 'usd',
      payment_method: 'pm_1',
      confirm: 'true',
      error_on_requires_action: 'true',
      'allowed_payment_method_types[0]': 'card',
      'metadata[team_id]': '7',
      'metadata[reference]': given.reference,
      description: 'Consultation',
    });
    expect(intent?.headers).toMatchObject({
      authorization: `Bearer ${SECRET_KEY}`,
      'idempotency-key': given.reference,
    });
  });

  it.each([
    ['JPY', 5_000n, '5000'],
    ['KWD', 1_230n, '1230'],
    ['ISK', 5n, '500'],
    ['EUR', 1n, '1'],
  ])('sends %s in the units that Stripe counts', async (currency, amount, sent) => {
    await provider.charge(charge({ currency, amount }));
    expect(server.requests.at(-1)?.form).toMatchObject({ amount: sent, currency: currency.toLowerCase() });
  });

  it('sends nothing for an amount that Stripe cannot charge', async () => {
    expect(await provider.charge(charge({ currency: 'KWD', amount: 1_234n }))).toMatchObject({
      status: 'failed',
      failureReason: 'amount_not_chargeable',
    });
    expect(server.requests).toEqual([]);
  });

  it('takes a payment method in place of a token', async () => {
    await provider.charge(charge({ token: 'pm_card_visa' }));
    expect(server.requests.map(({ path }) => path)).toEqual([INTENTS]);
    expect(server.requests[0]?.form.payment_method).toBe('pm_card_visa');
  });

  it('reads the fee where Stripe tells it in the currency of the charge', async () => {
    const intent = (currency: string) => ({
      status: 200,
      body: { id: 'pi_1', status: 'succeeded', latest_charge: { balance_transaction: { fee: 465, currency } } },
    });
    server.answer(INTENTS, intent('usd'), intent('eur'));
    expect((await provider.charge(charge())).fee).toBe(465n);
    expect((await provider.charge(charge())).fee).toBeUndefined();
  });

  it.each([
    ['insufficient_funds', 'insufficient_funds'],
    ['generic_decline', 'card_declined'],
    ['a_new_code', 'card_declined'],
  ])('that the bank declines with %s fails as %s, with the id of the intent', async (declineCode, failureReason) => {
    const error = {
      type: 'card_error',
      code: 'card_declined',
      decline_code: declineCode,
      payment_intent: { id: 'pi_9' },
    };
    server.answer(INTENTS, stripeError(402, { ...error, message: 'Your card tok_visa was declined.' }));
    const outcome = await provider.charge(charge());
    expect(outcome).toMatchObject({ status: 'failed', failureReason, providerTransactionId: 'pi_9' });
    expect(JSON.stringify(outcome, (_, value) => String(value) && value)).not.toContain('tok_');
  });

  it('that the bank asks the payer about fails: nobody is there to answer', async () => {
    server.answer(INTENTS, stripeError(402, { type: 'card_error', code: 'requires_action_not_handled' }));
    expect(await provider.charge(charge())).toMatchObject({
      status: 'failed',
      failureReason: 'authentication_required',
    });
  });

  it('with a token that Stripe does not know fails before any money moves', async () => {
    const error = { type: 'invalid_request_error', code: 'resource_missing', message: "No such token: 'tok_x'" };
    server.answer(METHODS, stripeError(400, error));
    const outcome = await provider.charge(charge({ token: 'tok_x' }));
    expect(outcome).toMatchObject({ status: 'failed', failureReason: 'invalid_token' });
    expect(JSON.stringify(outcome)).not.toContain('tok_x');
    expect(server.requests.map(({ path }) => path)).toEqual([METHODS]);
  });

  it('whose connection breaks is sent again under the same key', async () => {
    server.answer(INTENTS, 'cut', { status: 200, body: { id: 'pi_again', status: 'succeeded' } });
    const given = charge();
    expect(await provider.charge(given)).toMatchObject({ status: 'completed', providerTransactionId: 'pi_again' });
    const keys = server.requests
      .filter(({ path }) => path === INTENTS)
      .map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([given.reference, given.reference]);
  });

  it.each([
    ['the connection breaks every time', 'cut' as const],
    ['Stripe has a fault', stripeError(500, { type: 'api_error' })],
    ['the same key is still at work', stripeError(409, { type: 'idempotency_error', code: 'idempotency_key_in_use' })],
  ])('is pending, not failed, when %s', async (_, reply) => {
    server.answer(INTENTS, reply);
    expect(await provider.charge(charge())).toMatchObject({ status: 'pending', failureReason: null });
  });

  it('is pending while Stripe decides', async () => {
    server.answer(INTENTS, { status: 200, body: { id: 'pi_slow', status: 'processing' } });
    expect(await provider.charge(charge())).toMatchObject({ status: 'pending', providerTransactionId: 'pi_slow' });
  });

  it('fails as not connected with a key that Stripe refuses', async () => {
    server.answer(METHODS, stripeError(401, { type: 'authentication_error' }));
    expect(await provider.charge(charge())).toMatchObject({ status: 'failed', failureReason: 'not_connected' });
  });
});

describe('a refund', () => {
  const refund = { amount: 500n, currency: 'USD', teamId: 7, providerTransactionId: 'pi_1' };

  it('names the intent, the amount and its key', async () => {
    const reference = randomUUID();
    server.answer(REFUNDS, { status: 200, body: { id: 're_1', status: 'succeeded' } });
    expect(await provider.refund({ ...refund, reference })).toMatchObject({
      status: 'completed',
      providerTransactionId: 're_1',
    });
    expect(server.requests[0]).toMatchObject({
      path: REFUNDS,
      headers: { 'idempotency-key': reference, authorization: `Bearer ${SECRET_KEY}` },
      form: { payment_intent: 'pi_1', amount: '500', 'metadata[reference]': reference },
    });
  });

  it('of what was given back already fails', async () => {
    server.answer(REFUNDS, stripeError(400, { type: 'invalid_request_error', code: 'charge_already_refunded' }));
    const outcome = await provider.refund({ ...refund, reference: randomUUID() });
    expect(outcome).toMatchObject({ status: 'failed', failureReason: 'not_refundable' });
  });

  it('of a payment that never reached Stripe sends nothing', async () => {
    const outcome = await provider.refund({ ...refund, reference: randomUUID(), providerTransactionId: null });
    expect(outcome).toMatchObject({ status: 'failed', failureReason: 'not_refundable' });
    expect(server.requests).toEqual([]);
  });
});
