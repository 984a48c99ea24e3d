import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { listSchedules } from '@/lib/modules/availability/schedules/service';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { cancelEvent, createEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { listStaff } from '../service';
import { readRoster } from './service';

/** A Monday, before opening. */
const now = new Date('2031-03-03T06:00:00Z');

async function busyTeam() {
  const team = await makeTeam({ hours: 'default' });
  const ctx = { ...team.ctx, now };
  const { id: eventTypeId } = await makeEventType(team, { duration: 90 });
  const book = (start: string) =>
    createEvent(ctx, {
      eventTypeId,
      startTime: new Date(start),
      inviteeName: 'Nora',
      inviteeEmail: 'nora@example.com',
    });
  return { team, ctx, book };
}

describe('the load of the week', () => {
  it('sets booked minutes of this week against open hours without time off', async () => {
    const { team, ctx, book } = await busyTeam();
    await book('2031-03-04T10:00:00Z');
    await book('2031-03-11T10:00:00Z');
    const { teamId, staffId } = team;
    const [startsAt, endsAt] = [new Date('2031-03-06T00:00:00Z'), new Date('2031-03-08T00:00:00Z')];
    await prisma.timeOff.create({ data: { teamId, staffId, startsAt, endsAt } });
    const { staff } = await readRoster(ctx);
    expect(staff.map((one) => [one.id, one.load])).toEqual([[staffId, { bookedMinutes: 90, openMinutes: 3 * 8 * 60 }]]);
  });

  it('is told to members of the staff role about themselves only', async () => {
    const { team, book } = await busyTeam();
    await book('2031-03-04T10:00:00Z');
    const member = await makeMember(team, 'staff');
    const { staff, members } = await readRoster({ ...member.ctx, now });
    const known = staff.filter(({ load, comingEvents }) => load !== null || comingEvents !== null);
    expect(known.map(({ id }) => id)).toEqual([member.staffId]);
    expect(members).toEqual([]);
  });
});

describe('the roster', () => {
  it('is the list of staff, with the live events to come of each', async () => {
    const { team, ctx, book } = await busyTeam();
    await book('2031-03-04T10:00:00Z');
    const { id } = await book('2031-03-05T10:00:00Z');
    await cancelEvent(ctx, id, {});
    await makeMember(team, 'manager');
    const { staff } = await readRoster(ctx);
    expect(staff.map(({ load, comingEvents, timeOff, ...row }) => row)).toEqual(await listStaff(ctx));
    expect(staff.map(({ comingEvents }) => comingEvents)).toEqual([1, 0]);
  });

  it('has the time off of each that is not over', async () => {
    const { team, ctx } = await busyTeam();
    const { teamId, staffId } = team;
    const add = (startsAt: string, endsAt: string, reason: string) =>
      prisma.timeOff.create({
        data: { teamId, staffId, startsAt: new Date(startsAt), endsAt: new Date(endsAt), reason },
      });
    await prisma.timeOff.deleteMany({ where: { teamId } });
    await add('2031-04-01T00:00:00Z', '2031-04-02T00:00:00Z', 'Course');
    await add('2030-12-01T00:00:00Z', '2030-12-02T00:00:00Z', 'Over');
    await add('2031-03-01T00:00:00Z', '2031-05-01T00:00:00Z', 'Leave');
    const timeOffIn = async (reader: typeof ctx) => (await readRoster(reader)).staff.map(({ timeOff }) => timeOff);
    expect((await timeOffIn(ctx))[0]?.map(({ reason }) => reason)).toEqual(['Leave', 'Course']);
    const member = await makeMember(team, 'staff');
    expect(await timeOffIn({ ...member.ctx, now: ctx.now })).toEqual([null, []]);
  });

  it('offers the services, hours and members of the team itself', async () => {
    const { team, ctx } = await busyTeam();
    await busyTeam();
    const { eventTypes, schedules, members } = await readRoster(ctx);
    expect(eventTypes).toEqual((await listEventTypes(ctx)).map(({ id, name }) => ({ id, name })));
    expect(schedules).toEqual((await listSchedules(ctx)).map(({ id, name }) => ({ id, name })));
    expect(members).toEqual([{ id: team.userId, name: 'Jane Smith', role: 'owner' }]);
  });
});
