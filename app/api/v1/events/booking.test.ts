import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';
import { bookingBody, makeShop, overlaps, type Shop } from './events.fixture';

const at = (time: string) => `2031-03-04T${time}:00Z`;

let shop: Shop;
let team: TestTeam;

beforeAll(async () => {
  shop = await makeShop();
  team = shop.team;
});

const book: Shop['book'] = (start, more) => shop.book(start, more);

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
        alternatives: [
          { start_time: at('08:15'), end_time: at('08:45') },
          { start_time: at('08:30'), end_time: at('09:00') },
          { start_time: at('09:30'), end_time: at('10:00') },
        ],
      });
    }
    expect(await prisma.event.count({ where: { teamId: team.teamId, startsAt: new Date(at('09:00')) } })).toBe(1);
  }, 120_000);

  it('leaves no overlap when 40 concurrent requests ask for starts five minutes apart', async () => {
    const starts = Array.from({ length: 40 }, (_, index) =>
      new Date(Date.parse(at('12:00')) + index * 300_000).toISOString(),
    );
    const answers = await Promise.all(starts.map((start) => book(start, { invitee_email: 'one@example.com' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 422]));
    expect(await overlaps(team.teamId)).toBe(0);
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
      body: bookingBody(type.id, '2031-03-04T20:00:00.789+02:00'),
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
      api('POST /events', { token: office.token, body: { ...bookingBody(type.id, start), ...more } });
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
    const body = bookingBody(type.id, at('09:00'));
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
    const send = (id: number) => api('POST /events', { token: salon.token, body: bookingBody(id, at('09:00')) });
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
