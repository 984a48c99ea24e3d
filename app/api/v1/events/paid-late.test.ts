import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { prisma } from '@/lib/infra/db';
import { closeAllExpired } from '@/lib/modules/events/expiry/service';
import {
  SECRET_KEY,
  type StripeServer,
  startStripeServer,
} from '@/lib/modules/payments/providers/stripe-server.fixture';
import { recoverPayments } from '@/lib/modules/payments/recovery/service';
import { CONSISTENT, inconsistencies, makeShop, type Shop } from './events.fixture';

const START = '2031-03-04T09:00:00Z';
const INTENTS = '/v1/payment_intents';
const CARD = { payment_provider: 'stripe', payment_token: 'tok_visa' };
const weekly = { is_recurring: true, recurrence_frequency: 'weekly', recurrence_count: 3 };

let stripe: StripeServer;

beforeAll(async () => {
  stripe = await startStripeServer();
  vi.stubEnv('STRIPE_SECRET_KEY', SECRET_KEY);
  vi.stubEnv('STRIPE_API_BASE', stripe.url);
});
afterAll(async () => {
  await stripe.close();
  vi.unstubAllEnvs();
});

const paidShop = () => makeShop({}, { price: 50, requiresPayment: true });
const paidNow = () => ({ status: 200, body: { id: `pi_${process.hrtime.bigint()}`, status: 'succeeded' } });
const refunds = () => stripe.requests.filter(({ path }) => path === '/v1/refunds').length;

/** Lets the time of unpaid bookings run out. */
async function runOut({ team: { teamId } }: Shop): Promise<void> {
  const expiresAt = new Date(Date.now() - 1_000);
  await prisma.event.updateMany({ where: { teamId, status: 'pending' }, data: { expiresAt } });
  await prisma.resourceClaim.updateMany({ where: { teamId, expiresAt: { not: null } }, data: { expiresAt } });
}

const money = async ({ team: { teamId } }: Shop) => {
  const rows = await prisma.transaction.findMany({
    where: { teamId },
    orderBy: { id: 'asc' },
    select: { type: true, status: true, amount: true },
  });
  return rows.map(({ type, status, amount }) => [type, status, amount]);
};
const GIVEN_BACK = [
  ['payment', 'refunded', 5_000n],
  ['refund', 'completed', 5_000n],
];

describe('a payment that comes after its booking ran out', () => {
  it('is given back, and whoever paid is told', async () => {
    const shop = await paidShop();
    stripe.answer(INTENTS, async () => {
      await runOut(shop);
      await closeAllExpired(new Date());
      return paidNow();
    });
    const refused = await shop.book(START, CARD);
    expect(refused).toMatchObject({ status: 422, body: { message: 'Validation error', code: 'time_unavailable' } });
    expect(refused.body.errors).toEqual({
      start_time: ['The start time is no longer available.'],
      payment_token: ['The payment token was charged too late to keep the time; the money is given back.'],
    });
    expect(await money(shop)).toEqual(GIVEN_BACK);
    expect(await prisma.event.findFirst({ where: { teamId: shop.team.teamId } })).toMatchObject({
      status: 'cancelled',
    });
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });

  it('is given back when somebody else took one date of its series, and none of the dates is kept', async () => {
    const shop = await paidShop();
    stripe.answer(INTENTS, async () => {
      await runOut(shop);
      stripe.answer(INTENTS, paidNow());
      expect((await shop.book('2031-03-11T09:00:00Z', CARD)).status).toBe(201);
      return paidNow();
    });
    const refused = await shop.book(START, { ...CARD, ...weekly });
    expect(refused).toMatchObject({ status: 422, body: { code: 'time_unavailable' } });
    const events = await prisma.event.findMany({ where: { teamId: shop.team.teamId }, select: { status: true } });
    expect(events.map(({ status }) => status).toSorted()).toEqual(['cancelled', 'cancelled', 'cancelled', 'scheduled']);
    expect((await money(shop)).map(([, status]) => status)).toEqual(['refunded', 'completed', 'completed']);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });
});

describe('what a process that died left half done', () => {
  const soon = () => new Date(Date.now() + 11 * MINUTE_MS);
  const later = () => new Date(Date.now() + 22 * MINUTE_MS);

  /** A booking that was paid and ran out, as if the process had died between the two. */
  const paidAndCancelled = async () => {
    const shop = await paidShop();
    const { teamId } = shop.team;
    stripe.answer(INTENTS, paidNow());
    expect((await shop.book(START, CARD)).status).toBe(201);
    await prisma.eventHistoryEntry.deleteMany({ where: { teamId, action: 'scheduled' } });
    await prisma.event.updateMany({ where: { teamId }, data: { status: 'cancelled' } });
    await prisma.resourceClaim.updateMany({ where: { teamId }, data: { releasedAt: new Date() } });
    return shop;
  };

  it('money for a booking that came to nothing is given back, once', async () => {
    const shop = await paidAndCancelled();
    const before = refunds();
    await recoverPayments(new Date());
    expect(refunds()).toBe(before);
    await recoverPayments(soon());
    await recoverPayments(soon());
    expect(refunds()).toBe(before + 1);
    expect(await money(shop)).toEqual(GIVEN_BACK);
  });

  it('a refund that was begun is brought to its end', async () => {
    const shop = await paidAndCancelled();
    const { teamId } = shop.team;
    await recoverPayments(soon());
    await prisma.transaction.updateMany({ where: { teamId, type: 'refund' }, data: { status: 'processing' } });
    await prisma.transaction.updateMany({ where: { teamId, type: 'payment' }, data: { status: 'completed' } });
    await recoverPayments(later());
    expect(await money(shop)).toEqual(GIVEN_BACK);
  });

  it('a charge that nobody heard the end of fails, and its booking runs out', async () => {
    const shop = await paidShop();
    const { teamId } = shop.team;
    stripe.answer(INTENTS, 'cut');
    expect((await shop.book(START, CARD)).body.data.status).toBe('pending');
    await prisma.transaction.updateMany({ where: { teamId }, data: { status: 'processing' } });
    await recoverPayments(new Date());
    expect(await money(shop)).toEqual([['payment', 'processing', 5_000n]]);
    await recoverPayments(soon());
    expect(await money(shop)).toEqual([['payment', 'failed', 5_000n]]);
    await closeAllExpired(new Date(Date.now() + 16 * MINUTE_MS));
    expect(await prisma.event.findFirst({ where: { teamId } })).toMatchObject({ status: 'cancelled' });
  });

  it('a payment for a visit that was cancelled after it was booked is left to the business', async () => {
    const shop = await paidShop();
    stripe.answer(INTENTS, paidNow());
    const { body } = await shop.book(START, CARD);
    await shop.send(`DELETE /events/${body.data.id}`);
    await recoverPayments(new Date(Date.now() + DAY_MS));
    expect(await money(shop)).toEqual([['payment', 'completed', 5_000n]]);
  });
});
