import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember } from '@/lib/testing/factories';
import { callServed, type ServedApi, serveApi } from '../http.fixture';
import { bookingBody, CONSISTENT, inconsistencies, makeShop, overlaps, type Shop } from './events.fixture';

const START = '2031-03-04T09:00:00Z';
const TIMEOUT_MS = 300_000;

let served: ServedApi;

beforeAll(async () => {
  served = await serveApi();
});
afterAll(() => served.close());

/** A business that is reached through sockets, as programs reach it. */
const servedShop = (...[options, type]: Parameters<typeof makeShop>) =>
  makeShop(options, type, (operation, call) => callServed(served, operation, call));

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const email = (index: number) => ({ invitee_email: `racer${index}@example.com` });

type Answers = Awaited<ReturnType<Shop['book']>>[];

/** Some are booked, all others are told that the time is gone; nothing else comes of it, no fault above all. */
function expectBooked(answers: Answers, count: number): void {
  const statuses = answers.map(({ status }) => status);
  expect(new Set(statuses.filter((status) => status !== 201 && status !== 422))).toEqual(new Set());
  expect(statuses.filter((status) => status === 201)).toHaveLength(count);
}

async function expectSound(shop: Shop): Promise<void> {
  expect(await overlaps(shop.team.teamId)).toBe(0);
  expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
}

describe('at the same moment', { timeout: TIMEOUT_MS }, () => {
  it('200 bookings of one slot make one event', async () => {
    const shop = await servedShop();
    expectBooked(await Promise.all(times(200, (index) => shop.book(START, email(index)))), 1);
    expect(await prisma.event.count({ where: { teamId: shop.team.teamId } })).toBe(1);
    await expectSound(shop);
  });

  it('50 bookings of overlapping slots make a set that does not overlap', async () => {
    const shop = await servedShop();
    const starts = times(50, (index) => new Date(Date.parse(START) + index * 300_000).toISOString());
    const answers = await Promise.all(starts.map((start, index) => shop.book(start, email(index))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 422]));
    await expectSound(shop);
  });

  it('100 bookings of a group of 10 make 10', async () => {
    const shop = await servedShop({}, { kind: 'group', capacity: 10 });
    expectBooked(await Promise.all(times(100, (index) => shop.book(START, email(index)))), 10);
    await expectSound(shop);
  });

  it('30 bookings of a round robin of three make three, one each', async () => {
    const shop = await servedShop();
    await makeMember(shop.team, 'staff');
    await makeMember(shop.team, 'staff');
    const { id } = await makeEventType(shop.team, { kind: 'round_robin' });
    const send = (index: number) => shop.send('POST /events', { ...bookingBody(id, START), ...email(index) });
    expectBooked(await Promise.all(times(30, send)), 3);
    const staff = await prisma.event.findMany({ where: { teamId: shop.team.teamId }, select: { staffId: true } });
    expect(new Set(staff.map(({ staffId }) => staffId)).size).toBe(3);
    await expectSound(shop);
  });

  it('50 bookings with a coupon good for five use it five times', async () => {
    const shop = await servedShop({}, { price: 50 });
    await shop.send('POST /coupons', { code: 'FIVE', discount_type: 'percentage', discount_value: 10, usage_limit: 5 });
    const starts = times(50, (index) => new Date(Date.parse(START) + index * 3_600_000).toISOString());
    const answers = await Promise.all(
      starts.map((start, index) => shop.book(start, { ...email(index), coupon_code: 'FIVE' })),
    );
    expectBooked(answers, 5);
    for (const { status, body } of answers) if (status === 422) expect(body.code).toBe('coupon_invalid');
    expect(await prisma.coupon.findFirst({ where: { teamId: shop.team.teamId } })).toMatchObject({ timesUsed: 5 });
    expect(await prisma.event.count({ where: { teamId: shop.team.teamId } })).toBe(5);
    await expectSound(shop);
  });

  it('20 bookings of a day that takes three make three', async () => {
    const shop = await servedShop({}, { dailyLimit: 3 });
    const starts = times(20, (index) => new Date(Date.parse(START) + index * 1_800_000).toISOString());
    expectBooked(await Promise.all(starts.map((start, index) => shop.book(start, email(index)))), 3);
    await expectSound(shop);
  });

  it('20 moves onto a day that takes three move three', async () => {
    const shop = await servedShop({}, { dailyLimit: 3 });
    const days = times(20, (index) => new Date(Date.parse(START) + (index + 1) * 86_400_000).toISOString());
    const booked = await Promise.all(days.map((day, index) => shop.book(day, email(index))));
    const starts = times(20, (index) => new Date(Date.parse(START) + index * 1_800_000).toISOString());
    const answers = await Promise.all(
      booked.map(({ body }, index) => shop.send(`PUT /events/${body.data.id}`, { start_time: starts[index] })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(3).fill(200), ...Array(17).fill(422)]);
    for (const { status, body } of answers) if (status === 422) expect(body.code).toBe('time_unavailable');
    await expectSound(shop);
  });

  it('100 series that share a date make whole series or nothing', async () => {
    const shop = await servedShop();
    const rule = { is_recurring: true, recurrence_frequency: 'daily' };
    const shared = Date.parse('2031-03-20T09:00:00Z');
    // Each begins on another day and reaches the shared one; some meet on many dates, in either order.
    const answers = await Promise.all(
      times(100, (index) => {
        const days = index % 10;
        const start = new Date(shared - days * 86_400_000).toISOString();
        return shop.book(start, { ...email(index), ...rule, recurrence_count: days + 3 });
      }),
    );
    expectBooked(answers, 1);
    const series = await prisma.eventSeries.findMany({
      where: { teamId: shop.team.teamId },
      select: { count: true, _count: { select: { events: true } } },
    });
    expect(series).toHaveLength(1);
    expect(series[0]?._count.events).toBe(series[0]?.count);
    await expectSound(shop);
  });

  it('holds, bookings and bookings of holds leave one owner of a time', async () => {
    const shop = await servedShop();
    const hold = () => shop.send('POST /events/holds', { event_type_id: shop.typeId, start_time: START });
    const answers = await Promise.all(times(40, (index) => (index % 2 ? hold() : shop.book(START, email(index)))));
    expectBooked(answers, 1);
    const free = '2031-03-04T12:00:00Z';
    const held = await shop.send('POST /events/holds', { event_type_id: shop.typeId, start_time: free });
    const hold_token = held.body.data.token;
    const redeemed = await Promise.all(
      times(20, (index) => shop.book(free, { ...email(index), ...(index % 2 ? { hold_token } : {}) })),
    );
    expectBooked(redeemed, 1);
    expect(redeemed.findIndex(({ status }) => status === 201) % 2).toBe(1);
    await expectSound(shop);
  });

  it('moving, cancelling and booking the same times never loses or doubles a claim or a seat', async () => {
    const shop = await servedShop({}, { kind: 'group', capacity: 3 });
    const hours = ['09', '10', '11'].map((hour) => `2031-03-04T${hour}:00:00Z`);
    const booked = await Promise.all(times(6, (index) => shop.book(hours[index % 3] ?? START, email(index))));
    const ids = booked.map(({ body }) => body.data.id as number);
    const answers = await Promise.all(
      times(48, (index) => {
        const id = ids[index % 6];
        if (index % 4 === 0) return shop.book(hours[index % 3] ?? START, email(100 + index));
        if (index % 8 === 5) return shop.send(`DELETE /events/${id}`);
        return shop.send(`PUT /events/${id}`, { start_time: hours[(index + 1) % 3] });
      }),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    await expectSound(shop);
  });
});
