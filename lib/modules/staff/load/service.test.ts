import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { createEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { listStaff } from '../service';
import { listWeekLoads } from './service';

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
    const loads = await listWeekLoads(ctx, await listStaff(ctx));
    expect(loads.get(staffId)).toEqual({ bookedMinutes: 90, openMinutes: 3 * 8 * 60 });
  });

  it('is told to members of the staff role about themselves only', async () => {
    const { team, ctx, book } = await busyTeam();
    await book('2031-03-04T10:00:00Z');
    const member = await makeMember(team, 'staff');
    const loads = await listWeekLoads({ ...member.ctx, now }, await listStaff(ctx));
    expect([...loads.keys()]).toEqual([member.staffId]);
  });
});
