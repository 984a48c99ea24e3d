import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { closeAllExpired } from '@/lib/modules/events/expiry/service';
import { CONSISTENT, inconsistencies, makeShop, type Shop } from './events.fixture';

const START = '2031-03-04T09:00:00Z';
const weekly = { is_recurring: true, recurrence_frequency: 'weekly', recurrence_count: 3 };
const card = (payment_token: string) => ({ payment_provider: 'stripe', payment_token });

const paidShop = () => makeShop({}, { price: 50, requiresPayment: true });
const priceOf = async (shop: Shop, id: number) => (await shop.send(`GET /events/${id}`)).body.data.price;

describe('paying at booking', () => {
  it('schedules what is paid, and shows it', async () => {
    const shop = await paidShop();
    const { status, body } = await shop.book(START, card('tok_visa'));
    expect(status).toBe(201);
    expect(body.data.status).toBe('scheduled');
    expect(await priceOf(shop, body.data.id)).toEqual({
      currency: 'EUR',
      subtotal: 50,
      extras: 0,
      discount: 0,
      tax: 0,
      total: 50,
      paid: 50,
      due: 0,
    });
    const [claim] = await prisma.resourceClaim.findMany({ where: { teamId: shop.team.teamId, releasedAt: null } });
    expect(claim?.expiresAt).toBeNull();
    expect(await prisma.outboxMessage.count({ where: { teamId: shop.team.teamId, topic: 'event.created' } })).toBe(1);
  });

  it('keeps nothing of a booking whose card is refused, its coupon included', async () => {
    const shop = await paidShop();
    await shop.send('POST /coupons', { code: 'ONCE', discount_type: 'fixed', discount_value: 5, usage_limit: 1 });
    const refused = await shop.book(START, { ...card('tok_chargeDeclined'), coupon_code: 'ONCE', ...weekly });
    expect(refused).toMatchObject({ status: 422, body: { message: 'Validation error', code: 'payment_failed' } });
    expect(refused.body.errors).toHaveProperty('payment_token');
    const { teamId } = shop.team;
    expect(await prisma.event.count({ where: { teamId } })).toBe(0);
    expect(await prisma.eventSeries.count({ where: { teamId } })).toBe(0);
    expect(await prisma.coupon.findFirst({ where: { teamId } })).toMatchObject({ timesUsed: 0 });
    expect(await prisma.outboxMessage.count({ where: { teamId, topic: 'event.created' } })).toBe(0);
    expect((await shop.book(START, { ...card('tok_visa'), coupon_code: 'ONCE' })).status).toBe(201);
  });

  it('gives a seat of a group back when the card is refused', async () => {
    const shop = await makeShop({}, { price: 50, requiresPayment: true, kind: 'group', capacity: 1 });
    expect((await shop.book(START, card('tok_chargeDeclined'))).status).toBe(422);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
    expect((await shop.book(START, card('tok_visa'))).status).toBe(201);
  });

  it('asks for payment where the type does, and ignores payment where it does not', async () => {
    const shop = await paidShop();
    expect((await shop.book(START)).body).toMatchObject({
      code: 'payment_required',
      errors: { payment_token: ['The payment token field is required.'] },
    });
    const free = await makeShop({}, { price: 50 });
    const { body } = await free.book(START, card('tok_chargeDeclined'));
    expect(await priceOf(free, body.data.id)).toMatchObject({ total: 50, paid: 0, due: 50 });
  });

  it('takes what is paid on site as booked, and due', async () => {
    const shop = await paidShop();
    const { body } = await shop.book(START, { payment_provider: 'on_site' });
    expect(body.data.status).toBe('scheduled');
    expect(await priceOf(shop, body.data.id)).toMatchObject({ paid: 0, due: 50 });
    expect(await prisma.transaction.findFirst({ where: { teamId: shop.team.teamId } })).toMatchObject({
      status: 'pending',
      amount: 5_000n,
    });
  });

  it('charges a series as its payment mode says', async () => {
    const shop = await paidShop();
    const amounts = async (mode: string, start: string) => {
      const { body } = await shop.book(start, { ...card('tok_visa'), ...weekly, recurring_payment_mode: mode });
      const [first, second] = (await shop.send(`GET /events/${body.data.id}/occurrences`)).body.data;
      return [await priceOf(shop, first.id), await priceOf(shop, second.id)].map(({ paid, due }) => [paid, due]);
    };
    expect(await amounts('first_only', '2031-03-04T09:00:00Z')).toEqual([
      [50, 0],
      [0, 50],
    ]);
    expect(await amounts('all_upfront', '2031-03-04T10:00:00Z')).toEqual([
      [50, 0],
      [50, 0],
    ]);
    const paid = await prisma.transaction.findMany({ where: { teamId: shop.team.teamId }, orderBy: { id: 'asc' } });
    expect(paid.map(({ amount }) => amount)).toEqual([5_000n, 15_000n]);
  });

  it('frees an unpaid booking when it has run out, and keeps one whose payment came in unnoticed', async () => {
    const shop = await paidShop();
    const { teamId } = shop.team;
    const [lost, paid] = await Promise.all([
      shop.book(START, card('tok_visa')),
      shop.book('2031-03-04T10:00:00Z', card('tok_visa')),
    ]);
    const ids = [lost.body.data.id, paid.body.data.id];
    const expiresAt = new Date(Date.now() - 1_000);
    await prisma.event.updateMany({ where: { teamId, id: { in: ids } }, data: { status: 'pending', expiresAt } });
    await prisma.resourceClaim.updateMany({ where: { teamId }, data: { expiresAt } });
    await prisma.transaction.updateMany({ where: { teamId, eventId: ids[0] }, data: { status: 'failed' } });
    await closeAllExpired(new Date());
    const rows = await prisma.event.findMany({
      where: { teamId },
      orderBy: { id: 'asc' },
      select: { id: true, status: true },
    });
    expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [ids[0], 'cancelled'],
        [ids[1], 'scheduled'],
      ]),
    );
    expect(await inconsistencies(teamId)).toEqual(CONSISTENT);
    expect((await shop.book(START, card('tok_visa'))).status).toBe(201);
  });
});

describe('previewing a booking', () => {
  it('says what would be booked, at what price, and what is near what is taken, and writes nothing', async () => {
    const shop = await makeShop({}, { price: 100, requiresPayment: true });
    await shop.send('POST /taxes', { name: 'VAT', rate: 10 });
    await shop.send('POST /coupons', { code: 'TEN', discount_type: 'percentage', discount_value: 10 });
    await shop.book('2031-03-11T09:00:00Z', card('tok_visa'));
    const before = await prisma.event.count({ where: { teamId: shop.team.teamId } });
    const preview = await shop.send('POST /events/preview', {
      event_type_id: shop.typeId,
      start_time: START,
      invitee_name: 'Ana',
      invitee_email: 'ana@example.com',
      coupon_code: 'TEN',
      ...weekly,
    });
    expect(preview.status).toBe(200);
    const { occurrences, price } = preview.body.data;
    expect(occurrences.map(({ available, reason }: Record<string, unknown>) => [available, reason])).toEqual([
      [true, null],
      [false, 'busy'],
      [true, null],
    ]);
    expect(occurrences[1].alternatives).toHaveLength(3);
    expect(occurrences[0]).toEqual({
      date: '2031-03-04',
      start_time: START,
      end_time: '2031-03-04T09:30:00Z',
      available: true,
      reason: null,
      alternatives: [],
    });
    expect(price).toEqual({
      currency: 'EUR',
      subtotal: 300,
      extras: 0,
      discount: 30,
      tax: 27,
      total: 297,
      due_now: 99,
    });
    expect(await prisma.event.count({ where: { teamId: shop.team.teamId } })).toBe(before);
    expect(await prisma.client.count({ where: { teamId: shop.team.teamId, email: 'ana@example.com' } })).toBe(0);
  });
});
