import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { summarizeClients } from '@/lib/modules/clients/profile/service';
import { addStaff } from '@/lib/modules/staff/service';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { cancelEvent, createEvent, findNeighbours, getEvent, updateEvent } from '../service';
import { readAround } from './service';

describe('what lies around an event', () => {
  it('is what the calendar and the list of clients say, for members of the staff role of their own', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'staff');
    await addStaff(prisma, { teamId: team.teamId, name: 'Carl', email: null });
    const { id: eventTypeId } = await makeEventType(team);
    const ctx = { ...team.ctx, now: new Date('2031-03-05T12:00:00Z') };
    const book = (day: number, { staffId }: { staffId: number }) =>
      createEvent(ctx, {
        eventTypeId,
        startTime: new Date(Date.UTC(2031, 2, day, 10)),
        inviteeName: 'Nora',
        inviteeEmail: 'nora@example.com',
        staffId,
        overrideAvailability: true,
      });
    await book(2, team);
    const missed = await book(3, team);
    await updateEvent(ctx, missed.id, { status: 'no_show' });
    await book(3, member);
    const { id } = await book(6, member);
    const gone = await book(7, member);
    await cancelEvent(ctx, gone.id, {});
    await book(8, team);
    for (const who of [ctx, { ...member.ctx, now: ctx.now }]) {
      const event = await getEvent(who, id);
      const { previousId, nextId, ...visits } = await readAround(who, event);
      const { previous, next } = await findNeighbours(who, { of: event, cancelled: 'hidden' });
      expect([previousId, nextId]).toEqual([previous?.id ?? null, next?.id ?? null]);
      const counted = (await summarizeClients(who, [event.clientId])).get(event.clientId);
      expect({ clientId: event.clientId, spent: [], ...visits }).toEqual(counted);
    }
    const { ctx: other } = await makeTeam();
    expect(await readAround(other, await getEvent(ctx, id))).toMatchObject({
      previousId: null,
      nextId: null,
      visits: 0,
    });
  });
});
