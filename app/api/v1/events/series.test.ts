import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { getEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember } from '@/lib/testing/factories';
import { api } from '../routes.fixture';
import { bookingBody, CONSISTENT, inconsistencies, makeShop, type Shop } from './events.fixture';

const weekly = { is_recurring: true, recurrence_frequency: 'weekly', recurrence_count: 4 };

let shop: Shop;

beforeAll(async () => {
  shop = await makeShop({ timezone: 'Europe/Berlin' });
});

interface Row {
  id: number;
  start_time: string;
  status: string;
}

const rowsOf = async (of: Shop, id: number): Promise<Row[]> =>
  (await of.send(`GET /events/${id}/occurrences`)).body.data;
const startsOf = async (of: Shop, id: number) => (await rowsOf(of, id)).map(({ start_time }) => start_time);

describe('booking a series', () => {
  it('books every date at the same wall time over a clock change, the first one being the parent', async () => {
    const booked = await shop.book('2031-03-24T08:00:00Z', weekly);
    expect(booked).toMatchObject({ status: 201, body: { message: 'Booking scheduled successfully' } });
    const { id } = booked.body.data;
    const answer = await shop.send(`GET /events/${id}/occurrences`);
    expect(answer.body.meta).toEqual({ total_count: 4, frequency: 'weekly' });
    expect(answer.body.data[0]).toEqual({
      id,
      date: '2031-03-24',
      start_time: '2031-03-24T08:00:00Z',
      end_time: '2031-03-24T08:30:00Z',
      status: 'scheduled',
    });
    expect(await startsOf(shop, id)).toEqual([
      '2031-03-24T08:00:00Z',
      '2031-03-31T07:00:00Z',
      '2031-04-07T07:00:00Z',
      '2031-04-14T07:00:00Z',
    ]);
    const one = (await shop.send(`GET /events/${id}`)).body.data;
    expect(one).toMatchObject({
      is_recurring: true,
      recurrence_frequency: 'weekly',
      series: { frequency: 'weekly', count: 4 },
    });
    expect(one.occurrences).toEqual(answer.body.data);
    const second = (await shop.send(`GET /events/${answer.body.data[1].id}`)).body.data;
    expect(second).toMatchObject({ is_recurring: false, series: { id: one.series.id } });
    expect((await shop.send(`GET /events?series_id=${one.series.id}`)).body.meta.total).toBe(4);
  });

  it('lists occurrences by the parent only', async () => {
    const { body } = await shop.book('2031-03-24T12:00:00Z', weekly);
    const [, second] = await rowsOf(shop, body.data.id);
    expect(await shop.send(`GET /events/${second?.id}/occurrences`)).toMatchObject({
      status: 422,
      body: { message: 'This event is not a recurring series parent' },
    });
    expect((await shop.send('GET /events/999999999/occurrences')).body.message).toBe('Event not found');
  });

  it('books nothing when one date is taken, and says which, why, and what is near', async () => {
    const own = await makeShop();
    await own.book('2031-05-13T10:00:00Z');
    const refused = await own.book('2031-05-06T10:00:00Z', weekly);
    expect(refused).toMatchObject({ status: 422, body: { message: 'Validation error', code: 'time_unavailable' } });
    expect(refused.body.errors).toEqual({ start_time: ['The start time is no longer available.'] });
    expect(refused.body.conflicts).toEqual([
      {
        start_time: '2031-05-13T10:00:00Z',
        reason: 'busy',
        alternatives: [
          { start_time: '2031-05-13T09:15:00Z', end_time: '2031-05-13T09:45:00Z' },
          { start_time: '2031-05-13T09:30:00Z', end_time: '2031-05-13T10:00:00Z' },
          { start_time: '2031-05-13T10:30:00Z', end_time: '2031-05-13T11:00:00Z' },
        ],
      },
    ]);
    expect(await prisma.event.count({ where: { teamId: own.team.teamId } })).toBe(1);
    expect(await prisma.eventSeries.count({ where: { teamId: own.team.teamId } })).toBe(0);
  });

  it('books the free dates and lists the others when asked to skip', async () => {
    const own = await makeShop();
    await own.book('2031-05-13T10:00:00Z');
    const booked = await own.book('2031-05-06T10:00:00Z', { ...weekly, on_conflict: 'skip' });
    expect(booked.status).toBe(201);
    expect(booked.body.meta.skipped).toMatchObject([{ start_time: '2031-05-13T10:00:00Z', reason: 'busy' }]);
    expect(await startsOf(own, booked.body.data.id)).toEqual([
      '2031-05-06T10:00:00Z',
      '2031-05-20T10:00:00Z',
      '2031-05-27T10:00:00Z',
    ]);
  });

  it('gives all dates to one staff member who is free on all of them', async () => {
    const own = await makeShop();
    const colleague = await makeMember(own.team, 'staff');
    const { id } = await makeEventType(own.team, { kind: 'round_robin' });
    await own.send('POST /events', { ...bookingBody(id, '2031-05-13T10:00:00Z'), staff_id: colleague.staffId });
    await own.send('POST /events', { ...bookingBody(id, '2031-06-13T10:00:00Z'), staff_id: own.team.staffId });
    const { body } = await own.send('POST /events', { ...bookingBody(id, '2031-05-06T10:00:00Z'), ...weekly });
    const rows = await rowsOf(own, body.data.id);
    const staff = await prisma.event.findMany({
      where: { teamId: own.team.teamId, id: { in: rows.map((row) => row.id) } },
      select: { staffId: true },
    });
    expect(new Set(staff.map(({ staffId }) => staffId))).toEqual(new Set([own.team.staffId]));
  });

  it('refuses a rule without frequency, one that ends before it begins, and one that is too long', async () => {
    const send = async (more: object) =>
      (await shop.book('2031-05-06T10:00:00Z', { is_recurring: true, ...more })).body.errors;
    expect(await send({})).toEqual({ recurrence_frequency: ['The recurrence frequency field is required.'] });
    expect(await send({ recurrence_frequency: 'daily', recurrence_end_date: '2031-05-01' })).toHaveProperty(
      'recurrence_end_date',
    );
    expect(await send({ recurrence_frequency: 'daily', recurrence_end_date: '2040-05-01' })).toHaveProperty(
      'recurrence_end_date',
    );
    expect(await send({ recurrence_frequency: 'daily', recurrence_count: 100_000 })).toHaveProperty('recurrence_count');
    expect(await send({ recurrence_frequency: 'hourly' })).toHaveProperty('recurrence_frequency');
    expect(await send({ recurrence_frequency: 'weekly', recurrence_days: [8] })).toHaveProperty('recurrence_days.0');
  });

  it('books a year of weeks in a handful of statements, and claims all of them in one', async () => {
    const own = await makeShop();
    const submit = vi.spyOn(pg.Query.prototype, 'submit');
    const { status, body } = await own.book('2031-01-06T10:00:00Z', { ...weekly, recurrence_count: 52 });
    const texts = submit.mock.contexts.map((query) => String((query as { text?: unknown }).text));
    submit.mockRestore();
    expect(texts.filter((text) => text.includes('INSERT INTO resource_claims'))).toHaveLength(1);
    expect(texts.length).toBeLessThanOrEqual(20);
    expect(status).toBe(201);
    expect(await startsOf(own, body.data.id)).toHaveLength(52);
    expect(await inconsistencies(own.team.teamId)).toEqual(CONSISTENT);
  });
});

describe('changing a part of a series', () => {
  const book = async (own: Shop) => {
    const { body } = await own.book('2031-03-24T08:00:00Z', weekly);
    return { id: body.data.id as number, rows: await rowsOf(own, body.data.id) };
  };

  it('moves this event only, which stays in its series and keeps its number', async () => {
    const own = await makeShop({ timezone: 'Europe/Berlin' });
    const { id, rows } = await book(own);
    await own.send(`PUT /events/${rows[1]?.id}`, { start_time: '2031-04-01T09:00:00Z' });
    expect(await startsOf(own, id)).toEqual([
      '2031-03-24T08:00:00Z',
      '2031-04-01T09:00:00Z',
      '2031-04-07T07:00:00Z',
      '2031-04-14T07:00:00Z',
    ]);
    expect((await rowsOf(own, id)).map((row) => row.id)).toEqual(rows.map((row) => row.id));
  });

  it('moves all, or this and the following, by as much wall time as the one named', async () => {
    const own = await makeShop({ timezone: 'Europe/Berlin' });
    const { id, rows } = await book(own);
    const all = await own.send(`PUT /events/${id}`, { start_time: '2031-03-25T09:00:00Z', scope: 'all' });
    expect(all.status).toBe(200);
    expect(await startsOf(own, id)).toEqual([
      '2031-03-25T09:00:00Z',
      '2031-04-01T08:00:00Z',
      '2031-04-08T08:00:00Z',
      '2031-04-15T08:00:00Z',
    ]);
    await own.send(`PUT /events/${rows[2]?.id}`, { start_time: '2031-04-08T08:15:00Z', scope: 'following' });
    expect((await startsOf(own, id)).slice(1)).toEqual([
      '2031-04-01T08:00:00Z',
      '2031-04-08T08:15:00Z',
      '2031-04-15T08:15:00Z',
    ]);
    expect(await inconsistencies(own.team.teamId)).toEqual(CONSISTENT);
    const { history } = await getEvent(own.team.ctx, rows[3]?.id ?? 0);
    expect(history.map(({ action }) => action)).toEqual(['created', 'rescheduled', 'rescheduled']);
  });

  it('moves nothing when one of them would meet another booking, and lists the conflict', async () => {
    const own = await makeShop({ timezone: 'Europe/Berlin' });
    const { id } = await book(own);
    await own.book('2031-04-08T08:00:00Z');
    const before = await startsOf(own, id);
    const refused = await own.send(`PUT /events/${id}`, { start_time: '2031-03-25T09:00:00Z', scope: 'all' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'time_unavailable' } });
    expect(refused.body.conflicts).toMatchObject([{ start_time: '2031-04-08T08:00:00Z', reason: 'busy' }]);
    expect(await startsOf(own, id)).toEqual(before);
    expect(await inconsistencies(own.team.teamId)).toEqual(CONSISTENT);
  });

  it('changes details of all, and marks one event only', async () => {
    const own = await makeShop();
    const { id, rows } = await book(own);
    await own.send(`PUT /events/${id}`, { notes: 'Bring shoes', scope: 'all' });
    const notes = await prisma.event.findMany({ where: { teamId: own.team.teamId }, select: { notes: true } });
    expect(notes).toEqual(Array(4).fill({ notes: 'Bring shoes' }));
    expect((await own.send(`PUT /events/${id}`, { status: 'no_show' })).body.data.status).toBe('no_show');
    const refused = await own.send(`PUT /events/${rows[1]?.id}`, { status: 'completed', scope: 'all' });
    expect(refused.body.errors).toHaveProperty('scope');
  });

  it('cancels the parent alone and leaves the rest intact, or what follows, or all', async () => {
    const own = await makeShop();
    const { id, rows } = await book(own);
    const cancelled = await own.send(`DELETE /events/${id}`, { reason: 'Ill' });
    expect(cancelled.body.data).toEqual({ id, status: 'cancelled', cancellation_reason: 'Ill' });
    const statuses = async () => (await rowsOf(own, id)).map(({ status }) => status);
    expect(await statuses()).toEqual(['cancelled', 'scheduled', 'scheduled', 'scheduled']);
    await own.send(`DELETE /events/${rows[2]?.id}`, { scope: 'following' });
    expect(await statuses()).toEqual(['cancelled', 'scheduled', 'cancelled', 'cancelled']);
    await own.send(`DELETE /events/${rows[1]?.id}`, { scope: 'all' });
    expect(await statuses()).toEqual(Array(4).fill('cancelled'));
    expect(await prisma.resourceClaim.count({ where: { teamId: own.team.teamId, releasedAt: null } })).toBe(0);
    expect((await own.book('2031-03-31T08:00:00Z')).status).toBe(201);
  });

  it('shows the staff role its own dates only', async () => {
    const own = await makeShop();
    const { id } = await book(own);
    const colleague = await makeMember(own.team, 'staff');
    expect((await api(`GET /events/${id}/occurrences`, { token: colleague.token })).status).toBe(404);
  });
});
