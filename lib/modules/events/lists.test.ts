import { beforeAll, describe, expect, it } from 'vitest';
import { summarizeClients } from '@/lib/modules/clients/profile/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createEventInput, listEventsQuery } from './schema';
import { cancelEvent, createEvent, getEvent, listEvents, updateEvent } from './service';
import { scheduleEvent } from './status/service';

let team: TestTeam;
let eventTypeId: number;

beforeAll(async () => {
  team = await makeTeam();
  eventTypeId = (await makeEventType(team)).id;
});

/** Books some days from now (or before it). */
async function book(days: number, email: string, of: TestTeam = team) {
  const start = new Date(of.ctx.now.getTime() + days * 86_400_000);
  const input = createEventInput.parse({
    event_type_id: eventTypeId,
    start_time: start.toISOString(),
    invitee_name: 'Ana',
    invitee_email: email,
    staff_id: of.staffId,
    override_availability: true,
  });
  return getEvent(of.ctx, (await createEvent(of.ctx, input)).id);
}

describe('listing events', () => {
  it('takes several statuses at once, and still one', async () => {
    const own = await makeTeam();
    const type = await makeEventType(own);
    const at = (hours: number) => new Date(own.ctx.now.getTime() + hours * 3_600_000);
    const make = (hours: number) =>
      createEvent(
        own.ctx,
        createEventInput.parse({
          event_type_id: type.id,
          start_time: at(hours).toISOString(),
          invitee_name: 'Ana',
          invitee_email: 'ana@example.com',
        }),
      );
    const [scheduled, completed, cancelled] = [await make(30), await make(31), await make(32)];
    await updateEvent(own.ctx, completed.id, { status: 'completed' });
    await cancelEvent(own.ctx, cancelled.id, {});
    const idsOf = async (status: string) =>
      (await listEvents(own.ctx, listEventsQuery.parse({ status, sort: 'start_time' }))).rows.map(({ id }) => id);
    expect(await idsOf('scheduled,completed')).toEqual([scheduled.id, completed.id]);
    expect(await idsOf('cancelled')).toEqual([cancelled.id]);
  });

  it('refuses a list with a status that does not exist', () => {
    expect(listEventsQuery.safeParse({ status: 'scheduled,lost' }).error?.issues[0]?.path).toEqual(['status']);
    expect(listEventsQuery.safeParse({ status: '' }).success).toBe(false);
    expect(listEventsQuery.safeParse({ status: 'scheduled,' }).success).toBe(false);
  });
});

describe('setting an event back to scheduled', () => {
  it('takes "completed" back and keeps its time claimed', async () => {
    const event = await book(40, 'back@example.com');
    await updateEvent(team.ctx, event.id, { status: 'completed' });
    const back = await scheduleEvent(team.ctx, event.id);
    expect(back.status).toBe('scheduled');
    const { history } = await getEvent(team.ctx, event.id);
    expect(history.at(-1)).toMatchObject({ action: 'scheduled', changes: { status: ['completed', 'scheduled'] } });
    await expect(book(40, 'second@example.com')).rejects.toMatchObject({ code: 'time_unavailable' });
  });

  it('refuses an event that is scheduled already or cancelled, and one of another team', async () => {
    const event = await book(41, 'refused@example.com');
    await expect(scheduleEvent(team.ctx, event.id)).rejects.toMatchObject({ code: 'wrong_state' });
    await cancelEvent(team.ctx, event.id, {});
    await expect(scheduleEvent(team.ctx, event.id)).rejects.toMatchObject({ code: 'wrong_state' });
    const other = await makeTeam();
    await expect(scheduleEvent(other.ctx, event.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('counting visits', () => {
  it('counts past visits and missed ones, and finds the last and the next', async () => {
    const past = await book(-10, 'nora@example.com');
    const missed = await book(-5, 'nora@example.com');
    await updateEvent(team.ctx, missed.id, { status: 'no_show' });
    const gone = await book(2, 'nora@example.com');
    await cancelEvent(team.ctx, gone.id, {});
    const next = await book(6, 'nora@example.com');
    const visits = (await summarizeClients(team.ctx, [past.client.id])).get(past.client.id);
    expect(visits).toEqual({
      clientId: past.client.id,
      visits: 1,
      noShows: 1,
      lastVisit: past.startsAt,
      nextVisit: next.startsAt,
      spent: [],
    });
  });

  it("leaves out other teams' clients and, for the staff role, other people's events", async () => {
    const event = await book(-11, 'omar@example.com');
    const other = await makeTeam();
    const member = await makeMember(team, 'staff');
    for (const { ctx } of [other, member]) {
      const summaries = await summarizeClients(ctx, [event.client.id]);
      expect(summaries.get(event.client.id)).toMatchObject({ visits: 0, noShows: 0, lastVisit: null });
    }
    expect((await summarizeClients(team.ctx, [])).size).toBe(0);
  });
});
