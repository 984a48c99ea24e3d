import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { getEvent } from '@/lib/modules/events/service';
import {
  SECRET_KEY,
  type StripeServer,
  startStripeServer,
  stripeError,
} from '@/lib/modules/payments/providers/stripe-server.fixture';
import { refundPayment } from '@/lib/modules/payments/refunds/service';
import { pay } from '@/lib/modules/payments/service';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../../v1/routes.fixture';
import { POST } from './route';

const WEBHOOK_SECRET = 'whsec_0123456789abcdef';
const INTENTS = '/v1/payment_intents';
let stripe: StripeServer;
let team: TestTeam;

beforeAll(async () => {
  stripe = await startStripeServer();
  vi.stubEnv('STRIPE_SECRET_KEY', SECRET_KEY);
  vi.stubEnv('STRIPE_WEBHOOK_SECRET', WEBHOOK_SECRET);
  vi.stubEnv('STRIPE_API_BASE', stripe.url);
  team = await makeTeam({ currency: 'USD' });
});
afterAll(async () => {
  await stripe.close();
  vi.unstubAllEnvs();
});

let hours = 0;

/** A booking that waits for its money, with its time claimed. */
async function pendingEvent(): Promise<{ id: number; clientId: number }> {
  const type = await makeEventType(team);
  const start = new Date(Date.UTC(2031, 2, 4) + 3_600_000 * hours++).toISOString();
  const body = { event_type_id: type.id, start_time: start, invitee_name: 'John', invitee_email: 'john@example.com' };
  const { body: made } = await api('POST /events', { token: team.token, body });
  return prisma.event.update({
    where: { teamId_id: { teamId: team.teamId, id: made.data.id } },
    data: { status: 'pending' },
    select: { id: true, clientId: true },
  });
}

/** A payment that Stripe answers as told. */
async function payFor(
  event: { id: number; clientId: number } | null,
  ...replies: Parameters<StripeServer['answer']>[1][]
) {
  stripe.answer(INTENTS, ...replies);
  const clientId = event?.clientId ?? (await pendingEvent()).clientId;
  const { transactionId } = await pay(team.ctx, {
    provider: 'stripe',
    token: 'tok_visa',
    amount: 1_000n,
    currency: 'USD',
    clientId,
    eventId: event?.id ?? null,
    description: 'Consultation',
    idempotencyKey: randomUUID(),
  });
  return payment(transactionId);
}

const payment = (id: number) =>
  prisma.transaction.findUniqueOrThrow({ where: { teamId_id: { teamId: team.teamId, id } } });
const event = async (id: number) =>
  prisma.event.findUniqueOrThrow({
    where: { teamId_id: { teamId: team.teamId, id } },
    select: { status: true, claims: { where: { releasedAt: null } } },
  });

type Payment = Awaited<ReturnType<typeof payment>>;
type Sent = 'payment_intent.succeeded' | 'payment_intent.payment_failed' | 'charge.refunded';

function messageOf(type: Sent, { reference, providerTransactionId }: Payment, given: object = {}): string {
  const metadata = { team_id: String(team.teamId), reference };
  const id = providerTransactionId ?? `pi_${reference}`;
  const object =
    type === 'charge.refunded'
      ? { id: 'ch_1', object: 'charge', payment_intent: id, currency: 'usd', metadata, ...given }
      : { id, object: 'payment_intent', metadata, ...given };
  return JSON.stringify({ id: `evt_${randomUUID()}`, object: 'event', type, data: { object } });
}

async function send(payload: string, secret = WEBHOOK_SECRET) {
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  const request = new Request('http://localhost/api/webhooks/stripe', {
    method: 'POST',
    headers: { 'stripe-signature': signature },
    body: payload,
  });
  const response = await POST(request);
  return { status: response.status, body: await response.json() };
}

const settled = { status: 200, body: { received: true } };

describe('a payment whose answer was not heard', () => {
  it('is completed by the message, and its event scheduled, however often the message comes', async () => {
    const waiting = await pendingEvent();
    const unheard = await payFor(waiting, 'cut');
    expect(unheard).toMatchObject({ status: 'pending', providerTransactionId: null });
    const message = messageOf('payment_intent.succeeded', unheard);
    expect(await Promise.all([send(message), send(message), send(message)])).toEqual([settled, settled, settled]);
    expect(await payment(unheard.id)).toMatchObject({
      status: 'completed',
      providerTransactionId: `pi_${unheard.reference}`,
    });
    expect(await event(waiting.id)).toMatchObject({ status: 'scheduled', claims: [{}] });
    const told = await prisma.outboxMessage.findMany({
      where: {
        teamId: team.teamId,
        topic: 'payment.completed',
        payload: { path: ['transaction_id'], equals: unheard.id },
      },
    });
    expect(told).toHaveLength(1);
  });

  it('fails by the message, and its event gives its time back', async () => {
    const waiting = await pendingEvent();
    const unheard = await payFor(waiting, 'cut');
    const error = { last_payment_error: { code: 'card_declined', decline_code: 'insufficient_funds' } };
    expect(await send(messageOf('payment_intent.payment_failed', unheard, error))).toEqual(settled);
    expect(await payment(unheard.id)).toMatchObject({ status: 'failed', failureReason: 'insufficient_funds' });
    expect(await event(waiting.id)).toMatchObject({ status: 'cancelled', claims: [] });
  });

  it('stays completed when the message of a first failure comes late', async () => {
    const waiting = await pendingEvent();
    const unheard = await payFor(waiting, 'cut');
    await send(messageOf('payment_intent.succeeded', unheard));
    expect(await send(messageOf('payment_intent.payment_failed', unheard))).toEqual(settled);
    expect(await payment(unheard.id)).toMatchObject({ status: 'completed', failureReason: null });
    expect((await event(waiting.id)).status).toBe('scheduled');
  });

  it('schedules the event also where the process ended between payment and booking', async () => {
    const waiting = await pendingEvent();
    const paid = await payFor(waiting, { status: 200, body: { id: `pi_${randomUUID()}`, status: 'succeeded' } });
    expect(paid.status).toBe('completed');
    expect((await event(waiting.id)).status).toBe('pending');
    await send(messageOf('payment_intent.succeeded', paid));
    expect((await event(waiting.id)).status).toBe('scheduled');
  });

  it('leaves a completed visit completed', async () => {
    const waiting = await pendingEvent();
    const unheard = await payFor(waiting, 'cut');
    await prisma.event.update({
      where: { teamId_id: { teamId: team.teamId, id: waiting.id } },
      data: { status: 'completed' },
    });
    await send(messageOf('payment_intent.succeeded', unheard));
    expect((await event(waiting.id)).status).toBe('completed');
  });

  it('is given back, once, when the event was cancelled before the money came', async () => {
    const waiting = await pendingEvent();
    const unheard = await payFor(waiting, 'cut');
    await api(`DELETE /events/${waiting.id}`, { token: team.token });
    const message = messageOf('payment_intent.succeeded', unheard);
    for (const again of [message, message]) expect(await send(again)).toEqual(settled);
    expect(await payment(unheard.id)).toMatchObject({ status: 'refunded' });
    expect((await event(waiting.id)).status).toBe('cancelled');
    expect((await getEvent(team.ctx, waiting.id)).paid).toBe(0n);
    expect(await prisma.transaction.count({ where: { teamId: team.teamId, refundsId: unheard.id } })).toBe(1);
  });

  it('keeps the time of an event that another payment may still pay', async () => {
    const waiting = await pendingEvent();
    const first = await payFor(waiting, 'cut');
    await payFor(waiting, 'cut');
    await send(messageOf('payment_intent.payment_failed', first));
    expect(await event(waiting.id)).toMatchObject({ status: 'pending', claims: [{}] });
  });
});

describe('refunds', () => {
  const done = () => ({ status: 200, body: { id: `pi_${randomUUID()}`, status: 'succeeded' } });
  const refundsOf = (paid: Payment) =>
    prisma.transaction.findMany({
      where: { teamId: team.teamId, refundsId: paid.id },
      select: { type: true, status: true, amount: true },
      orderBy: { id: 'asc' },
    });

  it('made at Stripe are written down once, in whatever order their messages come', async () => {
    const booked = await pendingEvent();
    const paid = await payFor(booked, done());
    const part = messageOf('charge.refunded', paid, { amount_refunded: 300 });
    const all = messageOf('charge.refunded', paid, { amount_refunded: 1_000 });
    for (const message of [part, part, all, part]) expect(await send(message)).toEqual(settled);
    expect((await payment(paid.id)).status).toBe('refunded');
    expect(await refundsOf(paid)).toEqual([
      { type: 'partial_refund', status: 'completed', amount: 300n },
      { type: 'partial_refund', status: 'completed', amount: 700n },
    ]);
    expect((await getEvent(team.ctx, booked.id)).paid).toBe(0n);
  });

  it('made here are not written down again by their message, and never exceed the payment', async () => {
    const booked = await pendingEvent();
    const paid = await payFor(booked, done());
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => refundPayment(team.ctx, paid.id, { amount: 400n, idempotencyKey: randomUUID() })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect((await payment(paid.id)).status).toBe('partially_refunded');
    expect((await getEvent(team.ctx, booked.id)).paid).toBe(200n);
    await send(messageOf('charge.refunded', paid, { amount_refunded: 800 }));
    expect(await refundsOf(paid)).toHaveLength(2);
    const key = { idempotencyKey: randomUUID() };
    const rest = await refundPayment(team.ctx, paid.id, key);
    expect(await refundPayment(team.ctx, paid.id, key)).toEqual(rest);
    expect((await payment(paid.id)).status).toBe('refunded');
  });

  it('whose answer was not heard are settled by the message', async () => {
    const paid = await payFor(null, done());
    stripe.answer('/v1/refunds', 'cut');
    const unheard = await refundPayment(team.ctx, paid.id, { idempotencyKey: randomUUID() });
    stripe.answer('/v1/refunds');
    expect(unheard.status).toBe('pending');
    await send(messageOf('charge.refunded', paid, { amount_refunded: 1_000 }));
    expect(await refundsOf(paid)).toEqual([{ type: 'refund', status: 'completed', amount: 1_000n }]);
    expect((await payment(paid.id)).status).toBe('refunded');
  });

  it('of what was never paid are refused', async () => {
    const declined = await payFor(null, stripeError(402, { type: 'card_error', code: 'card_declined' }));
    const refund = refundPayment(team.ctx, declined.id, { idempotencyKey: randomUUID() });
    await expect(refund).rejects.toMatchObject({ code: 'wrong_state' });
  });
});

describe('the webhook endpoint', () => {
  it('refuses a body that Stripe did not sign, and changes nothing', async () => {
    const unheard = await payFor(null, 'cut');
    const message = messageOf('payment_intent.succeeded', unheard);
    const refused = { status: 400, body: { message: 'The signature is invalid.' } };
    expect(await send(message, 'whsec_somebody_else')).toEqual(refused);
    const tampered = new Request('http://localhost/api/webhooks/stripe', {
      method: 'POST',
      headers: {
        'stripe-signature': Stripe.webhooks.generateTestHeaderString({
          payload: `${message} `,
          secret: WEBHOOK_SECRET,
        }),
      },
      body: message,
    });
    expect((await POST(tampered)).status).toBe(400);
    const unsigned = new Request('http://localhost/api/webhooks/stripe', { method: 'POST', body: message });
    expect((await POST(unsigned)).status).toBe(400);
    expect((await payment(unheard.id)).status).toBe('pending');
  });

  it('refuses an old message that somebody recorded', async () => {
    const payload = messageOf('payment_intent.succeeded', await payFor(null, 'cut'));
    const timestamp = Math.floor(Date.now() / 1000) - 3_600;
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET, timestamp });
    const headers = { 'stripe-signature': signature };
    expect((await POST(new Request('http://localhost/', { method: 'POST', headers, body: payload }))).status).toBe(400);
  });

  it('takes in what is not about a payment of ours and changes nothing', async () => {
    const unheard = await payFor(null, 'cut');
    const others = [
      messageOf('payment_intent.succeeded', { ...unheard, reference: randomUUID() }),
      messageOf('payment_intent.succeeded', { ...unheard, reference: "x' OR true" }),
      messageOf('payment_intent.succeeded', unheard, { metadata: {} }),
      messageOf('payment_intent.succeeded', unheard, {
        metadata: { team_id: '999999999', reference: unheard.reference },
      }),
      JSON.stringify({ id: 'evt_1', object: 'event', type: 'customer.created', data: { object: {} } }),
    ];
    for (const other of others) expect(await send(other)).toEqual(settled);
    expect((await payment(unheard.id)).status).toBe('pending');
  });

  it('refuses a body of more than 1 MiB', async () => {
    expect((await send('x'.repeat(1024 * 1024 + 1))).status).toBe(413);
  });
});
