import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { cancelEvent, getEvent, restoreEvent } from '@/lib/modules/events/service';
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
