import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createEventInput, updateEventInput } from '../schema';
import { createEvent, getEvent, keepEventQuiet, updateEvent } from '../service';

const HOUR_MS = 3_600_000;
let team: TestTeam;
let eventTypeId: number;

beforeAll(async () => {
  team = await makeTeam();
  eventTypeId = (await makeEventType(team)).id;
});

let booked = 0;

/** Booked by the owner and moved by an hour a moment ago. */
async function moved(): Promise<{ id: number; startsAt: Date }> {
  booked += 1;
  const start = new Date(Math.floor(team.ctx.now.getTime() / 1000) * 1000 + (10 + booked) * 24 * HOUR_MS);
  const { id } = await createEvent(
    team.ctx,
    createEventInput.parse({
      event_type_id: eventTypeId,
      start_time: start.toISOString(),
      invitee_name: 'Ana',
      invitee_email: 'ana@example.com',
      staff_id: team.staffId,
    }),
  );
  const startsAt = new Date(start.getTime() + HOUR_MS);
  await updateEvent(team.ctx, id, updateEventInput.parse({ start_time: startsAt.toISOString() }));
  return { id, startsAt };
}

async function topicsOf({ teamId }: Ctx, id: number): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ topic: string }[]>`
    SELECT topic FROM outbox WHERE team_id = ${teamId} AND (payload ->> 'event_id')::integer = ${id} ORDER BY id`;
  return rows.map(({ topic }) => topic);
}

describe('a move that nobody is told of', () => {
  it('stays, and takes back its own message but not that of the booking', async () => {
    const { id, startsAt } = await moved();
    expect(await topicsOf(team.ctx, id)).toEqual(['event.created', 'event.rescheduled']);
    expect(await keepEventQuiet(team.ctx, id)).toBe(1);
    expect(await topicsOf(team.ctx, id)).toEqual(['event.created']);
    expect((await getEvent(team.ctx, id)).startsAt).toEqual(startsAt);
  });

  it('was told already once its message was due', async () => {
    const { id } = await moved();
    const later = { ...team.ctx, now: new Date(team.ctx.now.getTime() + 60_000) };
    expect(await keepEventQuiet(later, id)).toBe(0);
    expect(await topicsOf(team.ctx, id)).toContain('event.rescheduled');
  });

  it('is none of other teams’, nor of staff whose event it is not', async () => {
    const { id } = await moved();
    const [stranger, member] = await Promise.all([makeTeam(), makeMember(team, 'staff')]);
    await expect(keepEventQuiet(stranger.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(keepEventQuiet(member.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await topicsOf(team.ctx, id)).toContain('event.rescheduled');
  });
});
