import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { getEvent } from '@/lib/modules/events/service';
import type { TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';
import { makeShop, type Shop } from './events.fixture';

let shop: Shop;
let team: TestTeam;

beforeAll(async () => {
  shop = await makeShop();
  team = shop.team;
});

const book: Shop['book'] = (start, more) => shop.book(start, more);

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
