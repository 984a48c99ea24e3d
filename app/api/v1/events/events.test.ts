import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { cancelEvent, createEvent, getEvent, restoreEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

const DAY = '2031-03-04';
const at = (time: string) => `${DAY}T${time}:00Z`;

let team: TestTeam;
let typeId: number;

beforeAll(async () => {
  team = await makeTeam();
  typeId = (await makeEventType(team)).id;
});

function booking(start: string, more: Record<string, unknown> = {}) {
  return {
    event_type_id: typeId,
    start_time: start,
    invitee_name: 'John Doe',
    invitee_email: 'john@example.com',
    ...more,
  };
}

const book = (start: string, more: Record<string, unknown> = {}) =>
  api('POST /events', { token: team.token, body: booking(start, more) });

/** Pairs of live claims of one resource that overlap: there are never any. */
async function overlaps(): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM resource_claims a JOIN resource_claims b
      ON a.team_id = b.team_id AND a.resource_id = b.resource_id AND a.id < b.id
      AND a.blocked_from < b.blocked_to AND b.blocked_from < a.blocked_to
    WHERE a.team_id = ${team.teamId} AND a.released_at IS NULL AND b.released_at IS NULL`;
  return Number(row?.count);
}

describe('booking', () => {
  it('gives one of 100 concurrent requests for one slot a 201 and tells the others that it is taken', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => book(at('09:00'), { invitee_email: `racer${index}@example.com` })),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(answers.length - refused.length).toBe(1);
    for (const { status, body } of refused) {
      expect(status).toBe(422);
      expect(body).toEqual({
        message: 'Validation error',
        code: 'time_unavailable',
        errors: { start_time: ['The start time is no longer available.'] },
      });
    }
    expect(await prisma.event.count({ where: { teamId: team.teamId, startsAt: new Date(at('09:00')) } })).toBe(1);
  });

  it('leaves no overlap when 40 concurrent requests ask for starts five minutes apart', async () => {
    const starts = Array.from({ length: 40 }, (_, index) =>
      new Date(Date.parse(at('12:00')) + index * 300_000).toISOString(),
    );
    const answers = await Promise.all(starts.map((start) => book(start, { invitee_email: 'one@example.com' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 422]));
    expect(await overlaps()).toBe(0);
  });

  it('adds the buffers of the event type to the time it takes', async () => {
    const buffered = await makeEventType(team, { bufferBefore: 10, bufferAfter: 20 });
    expect((await book(at('20:00'), { event_type_id: buffered.id })).status).toBe(201);
    expect((await book(at('19:25'))).status).toBe(422);
    expect((await book(at('20:45'))).status).toBe(422);
    expect((await book(at('20:50'))).status).toBe(201);
    expect((await book(at('19:20'))).status).toBe(201);
  });

  it('matches the client by e-mail without regard to case, also when two bookings race', async () => {
    const [first, second] = await Promise.all([
      book(at('05:00'), { invitee_email: 'Case@Example.com' }),
      book(at('06:00'), { invitee_email: 'case@example.com' }),
    ]);
    const rows = await Promise.all(
      [first, second].map(({ body }) => api(`GET /events/${body.data.id}`, { token: team.token })),
    );
    expect(rows[0]?.body.data.customer_id).toBe(rows[1]?.body.data.customer_id);
  });

  it('takes the end from the duration, keeps whole UTC seconds and the day of the team zone', async () => {
    const tokyo = await makeTeam({ timezone: 'Asia/Tokyo' });
    const type = await makeEventType(tokyo, { duration: 45 });
    const answer = await api('POST /events', {
      token: tokyo.token,
      body: booking('2031-03-04T20:00:00.789+02:00', { event_type_id: type.id }),
    });
    expect(answer.body.data).toMatchObject({ start_time: '2031-03-04T18:00:00Z', end_time: '2031-03-04T18:45:00Z' });
    const one = await api(`GET /events/${answer.body.data.id}`, { token: tokyo.token });
    expect(one.body.data.date).toBe('2031-03-05');
  });

  it('refuses the past, an end before the start, and names every field that is missing', async () => {
    const past = await book('2020-01-01T10:00:00Z');
    expect(past.body.errors).toEqual({ start_time: ['The start time must be a date in the future.'] });
    const reversed = await book(at('10:00'), { end_time: at('09:00') });
    expect(reversed.body.errors).toHaveProperty('end_time');
    const empty = await api('POST /events', { token: team.token, body: {} });
    expect(empty.body).toMatchObject({
      message: 'Validation error',
      errors: { invitee_email: ['The invitee email field is required.'] },
    });
    expect(Object.keys(empty.body.errors)).toEqual(
      expect.arrayContaining(['event_type_id', 'start_time', 'invitee_name']),
    );
  });

  it("refuses another team's event type, staff and location", async () => {
    const other = await makeTeam();
    const foreign = await makeEventType(other);
    const place = await api('POST /locations', { token: other.token, body: { name: 'Theirs' } });
    expect((await book(at('03:00'), { event_type_id: foreign.id })).body.errors).toHaveProperty('event_type_id');
    expect((await book(at('03:00'), { staff_id: other.staffId })).body.errors).toHaveProperty('staff_id');
    expect((await book(at('03:00'), { location_id: place.body.data.id })).body.errors).toHaveProperty('location_id');
  });

  it('refuses hours outside the schedule unless the member says that it is meant', async () => {
    const office = await makeTeam({ timezone: 'Europe/Madrid', hours: 'default' });
    const type = await makeEventType(office);
    const send = (start: string, more = {}) =>
      api('POST /events', { token: office.token, body: booking(start, { event_type_id: type.id, ...more }) });
    expect((await send('2031-03-04T07:59:00Z')).body.errors).toEqual({
      start_time: ['The start time is outside opening hours.'],
    });
    expect((await send('2031-03-02T10:00:00Z')).body.errors).toEqual({
      start_time: ['The start time is on a day off.'],
    });
    expect((await send('2031-03-04T08:00:00Z')).status).toBe(201);
    expect((await send('2031-03-04T05:00:00Z', { override_availability: true })).status).toBe(201);
    expect((await send('2031-03-04T05:00:00Z', { override_availability: true })).body.code).toBe('time_unavailable');
  });

  it('hands concurrent bookings of one time to as many staff as there are', async () => {
    const salon = await makeTeam();
    await Promise.all([makeMember(salon, 'staff'), makeMember(salon, 'staff')]);
    const type = await makeEventType(salon, { kind: 'round_robin' });
    const body = booking(at('09:00'), { event_type_id: type.id });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => api('POST /events', { token: salon.token, body })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    const staff = await prisma.event.findMany({ where: { teamId: salon.teamId }, select: { staffId: true } });
    expect(new Set(staff.map(({ staffId }) => staffId)).size).toBe(3);
  });

  it('takes the time of all staff for a collective event, or of nobody', async () => {
    const salon = await makeTeam();
    await makeMember(salon, 'staff');
    const [single, all] = [await makeEventType(salon), await makeEventType(salon, { kind: 'collective' })];
    const send = (id: number) =>
      api('POST /events', { token: salon.token, body: booking(at('09:00'), { event_type_id: id }) });
    expect((await send(single.id)).status).toBe(201);
    expect((await send(all.id)).status).toBe(422);
    expect((await send(single.id)).status).toBe(201);
    expect(await prisma.resourceClaim.count({ where: { teamId: salon.teamId, releasedAt: null } })).toBe(2);
  });

  it('leaves nothing behind when it is refused half way', async () => {
    await book('2031-04-01T10:00:00Z', { invitee_email: 'first@example.com' });
    const before = await prisma.event.count({ where: { teamId: team.teamId } });
    await book('2031-04-01T10:00:00Z', { invitee_email: 'never-seen@example.com' });
    expect(await prisma.event.count({ where: { teamId: team.teamId } })).toBe(before);
    expect(await prisma.client.count({ where: { teamId: team.teamId, email: 'never-seen@example.com' } })).toBe(0);
  });
});

describe('moving', () => {
  it('claims the new time, frees the old one and remembers both', async () => {
    const { body } = await book('2031-05-01T10:00:00Z');
    const id = body.data.id;
    const moved = await api(`PUT /events/${id}`, { token: team.token, body: { start_time: '2031-05-01T10:15:00Z' } });
    expect(moved.body).toMatchObject({
      message: 'Event updated successfully',
      data: { id, start_time: '2031-05-01T10:15:00Z', end_time: '2031-05-01T10:45:00Z' },
    });
    expect((await book('2031-05-01T09:45:00Z')).status).toBe(201);
    const { history } = (await api(`GET /events/${id}`, { token: team.token })).body.data;
    expect(history.at(-1)).toMatchObject({
      action: 'rescheduled',
      changes: { start_time: ['2031-05-01T10:00:00Z', '2031-05-01T10:15:00Z'] },
    });
  });

  it('leaves the event where it was when the new time is taken', async () => {
    await book('2031-05-02T10:00:00Z');
    const { body } = await book('2031-05-02T12:00:00Z');
    const refused = await api(`PUT /events/${body.data.id}`, {
      token: team.token,
      body: { start_time: '2031-05-02T10:20:00Z' },
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'time_unavailable' } });
    expect((await book('2031-05-02T12:00:00Z')).status).toBe(422);
    expect((await getEvent(team.ctx, body.data.id)).startsAt).toEqual(new Date('2031-05-02T12:00:00Z'));
  });

  it('never loses or doubles a claim when an event is moved and cancelled at once', async () => {
    const { body } = await book('2031-05-03T10:00:00Z');
    const path = `/events/${body.data.id}`;
    const moves = Array.from({ length: 10 }, (_, hour) =>
      api(`PUT ${path}`, { token: team.token, body: { start_time: `2031-05-03T${12 + hour}:00:00Z` } }),
    );
    await Promise.all([...moves, api(`DELETE ${path}`, { token: team.token })]);
    const live = await prisma.resourceClaim.count({
      where: { teamId: team.teamId, eventId: body.data.id, releasedAt: null },
    });
    expect(live).toBe(0);
  });

  it('changes nothing for an empty body', async () => {
    const { body } = await book('2031-05-04T10:00:00Z');
    const answer = await api(`PUT /events/${body.data.id}`, { token: team.token });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual(body.data);
  });
});

describe('cancelling', () => {
  it('frees the time, keeps the reason, and refuses a second time', async () => {
    const { body } = await book('2031-06-01T10:00:00Z');
    const path = `/events/${body.data.id}`;
    const cancelled = await api(`DELETE ${path}`, { token: team.token, body: { reason: 'Schedule conflict' } });
    expect(cancelled.body).toEqual({
      message: 'Event cancelled successfully',
      data: { id: body.data.id, status: 'cancelled', cancellation_reason: 'Schedule conflict' },
    });
    expect(await api(`DELETE ${path}`, { token: team.token })).toMatchObject({
      status: 422,
      body: { message: 'Event is already cancelled', code: 'wrong_state' },
    });
    expect((await api(`PUT ${path}`, { token: team.token, body: {} })).body.message).toBe('Event is already cancelled');
    expect((await book('2031-06-01T10:00:00Z')).status).toBe(201);
    await expect(restoreEvent(team.ctx, body.data.id)).rejects.toMatchObject({ code: 'time_unavailable' });
  });

  it('is taken back when the time is still free', async () => {
    const { body } = await book('2031-06-02T10:00:00Z');
    await api(`DELETE /events/${body.data.id}`, { token: team.token });
    expect((await restoreEvent(team.ctx, body.data.id)).status).toBe('scheduled');
    expect((await book('2031-06-02T10:00:00Z')).status).toBe(422);
  });

  it('tells nobody when it is taken back before anyone was told', async () => {
    const { body } = await book('2031-06-03T10:00:00Z');
    const eventId = body.data.id;
    const topics = async () => {
      const rows = await prisma.outboxMessage.findMany({
        where: { teamId: team.teamId, payload: { path: ['event_id'], equals: eventId } },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ topic }) => topic);
    };
    const nowCtx = () => ({ ...team.ctx, now: new Date() });
    await cancelEvent(nowCtx(), eventId, {});
    expect(await topics()).toEqual(['event.created', 'event.cancelled']);
    await restoreEvent(nowCtx(), eventId);
    expect(await topics()).toEqual(['event.created']);
    const { history } = await getEvent(team.ctx, eventId);
    expect(history.map(({ action }) => action)).toEqual(['created', 'cancelled', 'restored']);
  });
});

describe('the staff role', () => {
  it('sees, moves and cancels its own events only, and books for itself', async () => {
    const salon = await makeTeam();
    const colleague = await makeMember(salon, 'staff');
    const type = await makeEventType(salon);
    const ofOwner = await api('POST /events', {
      token: salon.token,
      body: booking(at('09:00'), { event_type_id: type.id, staff_id: salon.staffId }),
    });
    const own = await api('POST /events', {
      token: colleague.token,
      body: booking(at('09:00'), { event_type_id: type.id }),
    });
    expect(own.status).toBe(201);
    const list = await api('GET /events', { token: colleague.token });
    expect(list.body.data.map((row: { id: number }) => row.id)).toEqual([own.body.data.id]);
    expect(list.body.meta.total).toBe(1);
    const path = `/events/${ofOwner.body.data.id}`;
    expect((await api(`GET ${path}`, { token: colleague.token })).status).toBe(404);
    expect((await api(`PUT ${path}`, { token: colleague.token, body: { notes: 'x' } })).status).toBe(404);
    expect((await api(`DELETE ${path}`, { token: colleague.token })).status).toBe(404);
  });
});

describe('the list', () => {
  it('pages newest first with the exact total, which follows every write', async () => {
    const shop = await makeTeam();
    const type = await makeEventType(shop);
    const days = ['05', '06', '07', '08', '09'];
    for (const day of days) {
      await createEvent(shop.ctx, {
        eventTypeId: type.id,
        startTime: new Date(`2031-03-${day}T10:00:00Z`),
        inviteeName: 'A',
        inviteeEmail: 'a@example.com',
      } as Parameters<typeof createEvent>[1]);
    }
    const page = (query: string) => api(`GET /events?${query}`, { token: shop.token });
    const first = await page('per_page=2');
    expect(first.body.data.map((row: { date: string }) => row.date)).toEqual(['2031-03-09', '2031-03-08']);
    expect(first.body.meta).toMatchObject({ current_page: 1, total: 5, per_page: 2, last_page: 3 });
    expect((await page('per_page=2&page=3')).body.data).toHaveLength(1);
    expect((await page('per_page=2&page=9')).body).toMatchObject({ data: [], meta: { total: 5, current_page: 9 } });
    expect((await page('per_page=0&page=-3')).body.meta).toMatchObject({ per_page: 1, current_page: 1 });
    expect((await page('per_page=1000')).body.meta.per_page).toBe(100);
    await createEvent(shop.ctx, {
      eventTypeId: type.id,
      startTime: new Date('2031-03-10T10:00:00Z'),
      inviteeName: 'B',
      inviteeEmail: 'b@example.com',
    } as Parameters<typeof createEvent>[1]);
    expect((await page('per_page=2')).body.meta.total).toBe(6);
    expect((await page('date_from=2031-03-06&date_to=2031-03-08')).body.meta.total).toBe(3);
    expect((await page('search=b%40EX')).body.meta.total).toBe(1);
    expect((await page('status=cancelled')).body.data).toEqual([]);
    expect((await page('status=nonsense')).body.errors).toHaveProperty('status');
    expect((await page('sort=start_time&per_page=1')).body.data[0].date).toBe('2031-03-05');
  });
});
