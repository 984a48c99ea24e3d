import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { closeAllExpired } from '@/lib/modules/events/expiry/service';
import { createHoldInput } from '@/lib/modules/events/holds/schema';
import { createHold } from '@/lib/modules/events/holds/service';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';
import { bookingBody, CONSISTENT, inconsistencies, makeShop, type Shop } from './events.fixture';

const START = '2031-03-04T09:00:00Z';

const hold = (shop: Shop, more: object = {}) =>
  shop.send('POST /events/holds', { event_type_id: shop.typeId, start_time: START, ...more });

describe('holding a time', () => {
  it('keeps it from everybody but the one with the token, who books it', async () => {
    const shop = await makeShop();
    const held = await hold(shop);
    expect(held).toMatchObject({ status: 201, body: { message: 'Time held successfully' } });
    expect(held.body.data).toEqual({
      id: expect.any(Number),
      token: expect.stringMatching(/^\d+\|.{20,}$/),
      start_time: START,
      end_time: '2031-03-04T09:30:00Z',
      staff_id: shop.team.staffId,
      expires_at: expect.stringMatching(/Z$/),
    });
    expect((await shop.book(START)).status).toBe(422);
    expect((await hold(shop)).body.alternatives).toHaveLength(3);
    const booked = await shop.book(START, { hold_token: held.body.data.token });
    expect(booked.status).toBe(201);
    expect((await shop.book(START)).status).toBe(422);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
    const [claim] = await prisma.resourceClaim.findMany({ where: { teamId: shop.team.teamId, releasedAt: null } });
    expect(claim).toMatchObject({ eventId: booked.body.data.id, holdId: null, expiresAt: null });
  });

  it('is released on request, once', async () => {
    const shop = await makeShop();
    const { body } = await hold(shop);
    expect(await shop.send(`DELETE /events/holds/${body.data.id}`)).toMatchObject({
      status: 200,
      body: { message: 'Hold released successfully' },
    });
    expect((await shop.send(`DELETE /events/holds/${body.data.id}`)).body.message).toBe('Hold not found');
    expect((await shop.book(START)).status).toBe(201);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });

  it('gives way to a booking when it has run out, without waiting for the worker', async () => {
    const shop = await makeShop();
    const early = { ...shop.team.ctx, now: new Date(Date.now() - 3_600_000) };
    const input = createHoldInput.parse({ event_type_id: shop.typeId, start_time: START });
    const { token } = await createHold(early, input);
    expect((await shop.book(START)).status).toBe(201);
    expect((await shop.book(START, { hold_token: token })).status).toBe(422);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });

  it('is freed by the worker when it has run out', async () => {
    const shop = await makeShop();
    const early = { ...shop.team.ctx, now: new Date(Date.now() - 3_600_000) };
    await createHold(early, createHoldInput.parse({ event_type_id: shop.typeId, start_time: START }));
    await Promise.all([closeAllExpired(new Date()), closeAllExpired(new Date())]);
    expect(await prisma.resourceClaim.count({ where: { teamId: shop.team.teamId, releasedAt: null } })).toBe(0);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });

  it('books nothing with an unknown token, that of another team, or for another time', async () => {
    const shop = await makeShop();
    const other = await makeShop();
    const { token } = (await hold(shop)).body.data;
    for (const wrong of ['1', '0|x', `${token}x`, (await hold(other)).body.data.token]) {
      expect((await shop.book(START, { hold_token: wrong })).body.errors).toEqual({
        hold_token: ['The selected hold token is invalid.'],
      });
    }
    expect((await shop.book('2031-03-04T10:00:00Z', { hold_token: token })).body.errors).toHaveProperty('hold_token');
    expect((await hold(shop, { minutes: 61 })).body.errors).toHaveProperty('minutes');
  });

  it('keeps a seat of a group and hands it over', async () => {
    const shop = await makeShop({}, { kind: 'group', capacity: 2 });
    const { token } = (await hold(shop)).body.data;
    expect((await shop.book(START)).status).toBe(201);
    const full = await shop.book(START);
    expect(full.body.errors).toEqual({ start_time: ['The start time has no seats left.'] });
    expect((await shop.book(START, { hold_token: token })).status).toBe(201);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });
});

describe('a group', () => {
  it('shares one sitting until it is full, gives seats back, and frees its time with the last one', async () => {
    const shop = await makeShop({}, { kind: 'group', capacity: 2 });
    const single = await makeEventType(shop.team);
    const [first, second] = [await shop.book(START), await shop.book(START)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await shop.book(START)).status).toBe(422);
    expect((await shop.send('POST /events', bookingBody(single.id, START))).status).toBe(422);
    await shop.send(`DELETE /events/${first.body.data.id}`);
    const third = await shop.book(START);
    expect(third.status).toBe(201);
    await shop.send(`PUT /events/${third.body.data.id}`, { start_time: '2031-03-04T12:00:00Z' });
    await shop.send(`DELETE /events/${second.body.data.id}`);
    expect((await shop.send('POST /events', bookingBody(single.id, START))).status).toBe(201);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
    expect(await prisma.eventSession.count({ where: { teamId: shop.team.teamId, closedAt: null } })).toBe(1);
  });

  it('grows with its event type, and never shrinks under those who have a seat', async () => {
    const shop = await makeShop({}, { kind: 'group', capacity: 2 });
    await shop.book(START);
    await shop.book(START);
    await shop.send(`PUT /event-types/${shop.typeId}`, { capacity: 1 });
    expect((await shop.book(START)).status).toBe(422);
    await shop.send(`PUT /event-types/${shop.typeId}`, { capacity: 3 });
    expect((await shop.book(START)).status).toBe(201);
    expect((await shop.book(START)).status).toBe(422);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });

  it('fills the sitting that has begun before another staff member begins one', async () => {
    const shop = await makeShop();
    await makeMember(shop.team, 'staff');
    const { id } = await makeEventType(shop.team, { kind: 'group', capacity: 3 });
    for (let seat = 0; seat < 4; seat++) await shop.send('POST /events', bookingBody(id, START));
    const sittings = await prisma.eventSession.findMany({
      where: { teamId: shop.team.teamId },
      orderBy: { id: 'asc' },
      select: { seatsTaken: true },
    });
    expect(sittings).toEqual([{ seatsTaken: 3 }, { seatsTaken: 1 }]);
  });

  it('books a series into sittings of its dates', async () => {
    const shop = await makeShop({}, { kind: 'group', capacity: 2 });
    const rule = { is_recurring: true, recurrence_frequency: 'weekly', recurrence_count: 3 };
    expect((await shop.book(START, rule)).status).toBe(201);
    expect((await shop.book('2031-03-11T09:00:00Z')).status).toBe(201);
    const refused = await shop.book(START, rule);
    expect(refused.body.conflicts).toMatchObject([{ start_time: '2031-03-11T09:00:00Z', reason: 'full' }]);
    expect(await inconsistencies(shop.team.teamId)).toEqual(CONSISTENT);
  });
});

describe('a place that holds one booking at a time', () => {
  it('is taken together with the staff, or neither is', async () => {
    const shop = await makeShop();
    const colleague = await makeMember(shop.team, 'staff');
    const { teamId } = shop.team;
    const { id: typeId } = await makeEventType(shop.team);
    const { id: resourceId } = await prisma.resource.create({ data: { teamId, kind: 'room' } });
    const { id } = await prisma.location.create({ data: { teamId, name: 'Room', resourceId, capacity: 1 } });
    const at = (staff_id: number, more = {}) => shop.book(START, { event_type_id: typeId, staff_id, ...more });
    expect((await at(shop.team.staffId, { location_id: id })).status).toBe(201);
    expect((await at(colleague.staffId, { location_id: id })).body.code).toBe('time_unavailable');
    expect((await at(colleague.staffId)).status).toBe(201);
    expect(await inconsistencies(teamId)).toEqual(CONSISTENT);
  });
});

it('keeps holds of another team out of reach', async () => {
  const [shop, other] = [await makeShop(), await makeTeam()];
  const { body } = await hold(shop);
  expect((await api(`DELETE /events/holds/${body.data.id}`, { token: other.token })).status).toBe(404);
});
