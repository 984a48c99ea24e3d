import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createEventInput } from '../schema';
import { createEvent } from '../service';
import { getTimeline } from './service';

let team: TestTeam;
let eventId: number;

beforeAll(async () => {
  team = await makeTeam();
  const { id: eventTypeId } = await makeEventType(team);
  const input = createEventInput.parse({
    event_type_id: eventTypeId,
    start_time: new Date(Math.floor(team.ctx.now.getTime() / 1000) * 1000 + 10 * 86_400_000).toISOString(),
    invitee_name: 'Ana',
    invitee_email: 'ana@example.com',
    staff_id: team.staffId,
  });
  eventId = (await createEvent(team.ctx, input)).id;
});

const told = async () => (await getTimeline(team.ctx, { id: eventId })).filter(({ kind }) => kind === 'told');

function setMessage(deliveredAt: Date | null, lastError: string | null) {
  return prisma.$executeRaw`UPDATE outbox SET delivered_at = ${deliveredAt}, last_error = ${lastError}
    WHERE team_id = ${team.teamId} AND topic = 'event.created'`;
}

describe('what others are told of an event', () => {
  it('is no line of its time while it only waits, and stays in the outbox', async () => {
    expect(await told()).toEqual([]);
    expect(await setMessage(null, null)).toBe(1);
  });

  it('is one once it could not be told, and says why', async () => {
    await setMessage(null, 'The mailbox is full');
    expect(await told()).toMatchObject([{ status: 'failed', title: 'event.created', error: 'The mailbox is full' }]);
  });

  it('is one once it was told', async () => {
    await setMessage(team.ctx.now, null);
    expect(await told()).toMatchObject([{ status: 'sent', title: 'event.created', at: team.ctx.now }]);
  });
});
