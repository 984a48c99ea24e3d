import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { cancelEvent, createEvent, updateEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { getFigures, getSetupProgress, listComing, listToday } from './service';

const NOW = new Date('2026-03-04T12:00:00Z');

let team: TestTeam;
let colleague: TestTeam;
let ctx: Ctx;
let eventTypeId: number;

function book(start: string, staffId: number, name = 'Ana') {
  return createEvent(ctx, {
    eventTypeId,
    startTime: new Date(start),
    inviteeName: name,
    inviteeEmail: `${name.toLowerCase()}@example.com`,
    staffId,
    overrideAvailability: true,
  });
}

beforeAll(async () => {
  team = await makeTeam({ timezone: 'UTC', currency: 'EUR' });
  colleague = await makeMember(team, 'staff');
  ctx = { ...team.ctx, now: NOW };
  eventTypeId = (await makeEventType(team, { price: 40 })).id;
  await book('2026-03-04T09:00:00Z', team.staffId, 'Early');
  await book('2026-03-04T15:00:00Z', colleague.staffId, 'Late');
  const cancelled = await book('2026-03-04T17:00:00Z', team.staffId, 'Gone');
  await cancelEvent(ctx, cancelled.id, {});
  await book('2026-03-05T09:00:00Z', team.staffId, 'Tomorrow');
  await book('2026-02-25T09:00:00Z', team.staffId, 'Before');
  const missed = await book('2026-02-24T09:00:00Z', team.staffId, 'Missed');
  await updateEvent(ctx, missed.id, { status: 'no_show' });
  const kept = await book('2026-02-23T09:00:00Z', team.staffId, 'Kept');
  await updateEvent(ctx, kept.id, { status: 'completed' });
});

describe('figures of the start page', () => {
  it('count live events, booked minutes and missed ones beside the period before', async () => {
    const figures = await getFigures(ctx);
    expect(figures.eventsToday).toEqual({ current: 2, previous: 1 });
    expect(figures.thisWeek.booked).toBe(90);
    expect(figures.weekBefore.booked).toBe(90);
    expect(figures.noShowRate).toEqual({ current: 0.5, previous: null });
  });

  it('count the open hours of everybody by their schedules, without their time off', async () => {
    const own = await makeTeam({ timezone: 'Europe/Madrid' });
    const other = await makeMember(own, 'staff');
    const now = new Date('2026-03-25T12:00:00Z');
    const weekdays = { teamId: own.teamId, schedule: { isDefault: true } };
    await prisma.scheduleRule.deleteMany({ where: { ...weekdays, day: { in: [0, 6] } } });
    await prisma.scheduleRule.updateMany({ where: weekdays, data: { startMinute: 9 * 60, endMinute: 17 * 60 } });
    const before = await getFigures({ ...own.ctx, now });
    expect(before.thisWeek.open).toBe(2 * 5 * 8 * 60);
    const { id: scheduleId } = await prisma.schedule.create({
      data: { teamId: own.teamId, name: 'Nights', timezone: 'Europe/Madrid' },
    });
    // The clock goes forward in that night: an hour of it is not there.
    await prisma.scheduleRule.create({
      data: { teamId: own.teamId, scheduleId, day: 0, startMinute: 0, endMinute: 300 },
    });
    await prisma.staff.updateMany({ where: { teamId: own.teamId, id: other.staffId }, data: { scheduleId } });
    await prisma.timeOff.create({
      data: {
        teamId: own.teamId,
        staffId: own.staffId,
        startsAt: new Date('2026-03-23T00:00:00Z'),
        endsAt: new Date('2026-03-23T09:00:00Z'),
      },
    });
    const after = await getFigures({ ...own.ctx, now });
    expect(after.thisWeek.open).toBe(5 * 8 * 60 - 60 + 4 * 60);
    expect(after.weekBefore.open).toBe(5 * 8 * 60 + 5 * 60);
    expect((await getFigures({ ...other.ctx, now })).thisWeek.open).toBe(4 * 60);
  });

  it('show staff their own events only, and no money', async () => {
    const figures = await getFigures({ ...colleague.ctx, now: NOW });
    expect(figures.eventsToday).toEqual({ current: 1, previous: 0 });
    expect(figures.incomeThisMonth).toBeUndefined();
    expect(figures.outstanding).toBeUndefined();
  });

  it('know nothing of another team', async () => {
    const other = await makeTeam();
    const figures = await getFigures({ ...other.ctx, now: NOW });
    expect(figures.eventsToday).toEqual({ current: 0, previous: 0 });
    expect(figures.incomeThisMonth).toEqual([]);
    expect(figures.outstanding).toEqual([]);
    expect(figures.noShowRate.current).toBeNull();
  });
});

describe('lists of the start page', () => {
  const names = (rows: { invitee_name: string }[]) => rows.map((row) => row.invitee_name);

  it('show today without what was cancelled, and what comes after it', async () => {
    expect(names(await listToday(ctx))).toEqual(['Early', 'Late']);
    expect(names((await listComing(ctx)).next)).toEqual(['Tomorrow']);
  });

  it('show staff their own day', async () => {
    expect(names(await listToday({ ...colleague.ctx, now: NOW }))).toEqual(['Late']);
    expect(names((await listComing({ ...colleague.ctx, now: NOW })).next)).toEqual([]);
  });

  it('ask for an answer to pending events and a person for events without staff', async () => {
    const waiting = await book('2026-03-10T09:00:00Z', team.staffId, 'Waiting');
    const alone = await book('2026-03-11T09:00:00Z', team.staffId, 'Alone');
    await prisma.event.updateMany({ where: { teamId: team.teamId, id: waiting.id }, data: { status: 'pending' } });
    await prisma.event.updateMany({ where: { teamId: team.teamId, id: alone.id }, data: { staffId: null } });
    const { attention: rows } = await listComing(ctx);
    expect(rows.map(({ invitee_name, reason }) => [invitee_name, reason])).toEqual([
      ['Waiting', 'pending'],
      ['Alone', 'no_staff'],
    ]);
    expect((await listComing({ ...colleague.ctx, now: NOW })).attention).toEqual([]);
  });
});

describe('first steps', () => {
  it('are those the team has taken', async () => {
    expect(await getSetupProgress(ctx)).toEqual({
      event_types: true,
      locations: false,
      events: true,
      tokens: true,
      samples: false,
      clients: true,
    });
    const fresh = await makeTeam();
    expect(await getSetupProgress(fresh.ctx)).toMatchObject({ event_types: false, events: false });
  });
});
