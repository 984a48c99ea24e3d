import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { cancelEvent, getEvent, updateEvent } from '@/lib/modules/events/service';
import { completePastEvents } from '@/lib/modules/events/status/queries';
import { makeShop } from './events.fixture';

const START = '2031-03-04T09:00:00Z';

describe('the life of an event', () => {
  it('is completed once after its end, with history and one message, however many workers run', async () => {
    const shop = await makeShop();
    const { teamId } = shop.team;
    const past = await shop.book('2020-03-04T09:00:00Z', { override_availability: true });
    const future = await shop.book(START);
    await Promise.all([completePastEvents(new Date()), completePastEvents(new Date()), completePastEvents(new Date())]);
    const event = await getEvent(shop.team.ctx, past.body.data.id);
    expect(event.status).toBe('completed');
    expect(event.history.map(({ actor, action }) => [actor, action]).at(-1)).toEqual(['Openslot', 'completed']);
    expect(await prisma.outboxMessage.count({ where: { teamId, topic: 'event.completed' } })).toBe(1);
    expect((await getEvent(shop.team.ctx, future.body.data.id)).status).toBe('scheduled');
  });

  it('is marked as missed or completed, and cannot be completed while it is unpaid', async () => {
    const shop = await makeShop();
    const { id } = (await shop.book(START)).body.data;
    expect((await shop.send(`PUT /events/${id}`, { status: 'no_show' })).body.data.status).toBe('no_show');
    expect((await shop.send(`PUT /events/${id}`, { status: 'completed' })).body.data.status).toBe('completed');
    await prisma.event.updateMany({ where: { teamId: shop.team.teamId, id }, data: { status: 'pending' } });
    expect(await shop.send(`PUT /events/${id}`, { status: 'completed' })).toMatchObject({
      status: 422,
      body: { code: 'wrong_state' },
    });
  });

  it('tells nobody of a move that is taken back before anyone was told', async () => {
    const shop = await makeShop();
    const { ctx, teamId } = shop.team;
    const { id } = (await shop.book(START)).body.data;
    const now = new Date();
    const move = (start: string) => updateEvent({ ...ctx, now }, id, { startTime: new Date(start) });
    const told = () => prisma.outboxMessage.count({ where: { teamId, topic: 'event.rescheduled' } });
    await move('2031-03-04T11:00:00Z');
    await move('2031-03-04T12:00:00Z');
    expect(await told()).toBe(2);
    await move(START);
    expect(await told()).toBe(0);
    const { history } = await getEvent(ctx, id);
    expect(history.filter(({ action }) => action === 'rescheduled')).toHaveLength(3);
  });

  it('remembers that it was booked outside hours on purpose, until it is moved into them', async () => {
    const shop = await makeShop({ hours: 'default' });
    const closed = await shop.book('2031-03-04T05:00:00Z', { override_availability: true });
    const { id } = closed.body.data;
    const mark = () => prisma.event.findFirstOrThrow({ where: { id }, select: { isOutsideHours: true } });
    expect(await mark()).toEqual({ isOutsideHours: true });
    await shop.send(`PUT /events/${id}`, { start_time: '2031-03-04T10:00:00Z' });
    expect(await mark()).toEqual({ isOutsideHours: false });
  });

  it('holds invitees to the cancellation window, and nobody who may write events', async () => {
    const shop = await makeShop();
    const { ctx, teamId } = shop.team;
    const invitee = { ...ctx, actor: { ...ctx.actor, kind: 'system' as const, abilities: new Set<never>() } };
    await prisma.eventType.updateMany({ where: { teamId }, data: { cancellationWindowHours: 24 } });
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const { id } = (await shop.book(soon)).body.data;
    await expect(cancelEvent(invitee, id, {})).rejects.toMatchObject({ code: 'invalid' });
    expect((await cancelEvent(ctx, id, {})).status).toBe('cancelled');
    const later = (await shop.book(START)).body.data;
    expect((await cancelEvent(invitee, later.id, {})).status).toBe('cancelled');
  });

  it('binds programs to notice and advance unless they say otherwise, and members at the desk to neither', async () => {
    const shop = await makeShop({}, { minimumNotice: 120, maximumAdvance: 30 });
    const [soon, far] = [3_600_000, 40 * 86_400_000].map((ms) => new Date(Date.now() + ms).toISOString());
    expect((await shop.book(soon ?? '')).body).toMatchObject({
      code: 'time_unavailable',
      errors: { start_time: ['The start time is too soon to be booked.'] },
    });
    expect((await shop.book(far ?? '')).body.errors.start_time).toEqual([
      'The start time is too far ahead to be booked.',
    ]);
    expect((await shop.book(soon ?? '', { override_availability: true })).status).toBe(201);
  });
});
