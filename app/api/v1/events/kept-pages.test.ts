import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pool, prisma } from '@/lib/infra/db';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

/** Statements that read a page of rows. */
let reads = 0;
const query = pool.query.bind(pool);

beforeAll(() => {
  pool.query = ((...args: [{ text?: string }]) => {
    if (args[0].text?.includes('AS sort_keys')) reads += 1;
    return (query as (...own: unknown[]) => unknown)(...args);
  }) as typeof pool.query;
});
afterAll(() => {
  pool.query = query;
});

async function booked(team: TestTeam, start = '2031-03-04T10:00:00Z') {
  const { id } = await makeEventType(team, { name: 'Cut' });
  const body = { event_type_id: id, start_time: start, invitee_name: 'Ana', invitee_email: 'ana@example.com' };
  const answer = await api('POST /events', { token: team.token, body });
  return { typeId: id, eventId: answer.body.data.id as number };
}

describe('a list asked for again', () => {
  it('is not read again', async () => {
    const team = await makeTeam();
    await booked(team);
    const list = () => api('GET /events?per_page=50', { token: team.token });
    const first = await list();
    const before = reads;
    expect((await list()).body).toEqual(first.body);
    expect(reads).toBe(before);
  });

  it.each<[string, (team: TestTeam, ids: { typeId: number; eventId: number }) => Promise<unknown>]>([
    ['its events', (team, { eventId }) => api(`DELETE /events/${eventId}`, { token: team.token })],
    [
      'the name of an event type',
      (team, { typeId }) => api(`PUT /event-types/${typeId}`, { token: team.token, body: { name: 'Cut and dry' } }),
    ],
    [
      'the zone of the team',
      (team) => prisma.team.update({ where: { id: team.teamId }, data: { timezone: 'Pacific/Kiritimati' } }),
    ],
    [
      'anything from outside',
      (team) => prisma.$executeRaw`UPDATE events SET invitee_name = 'Bea' WHERE team_id = ${team.teamId}`,
    ],
  ])('is read again after a change of %s', async (_, change) => {
    const team = await makeTeam({ timezone: 'America/New_York' });
    const ids = await booked(team, '2031-03-04T23:00:00Z');
    const list = () => api('GET /events', { token: team.token });
    const before = (await list()).body.data;
    expect((await list()).body.data).toEqual(before);
    await change(team, ids);
    const after = (await list()).body.data;
    expect(after).not.toEqual(before);
    const [event] = after;
    const alone = (await api(`GET /events/${ids.eventId}`, { token: team.token })).body.data;
    expect(event).toMatchObject({ status: alone.status, invitee_name: alone.invitee_name, date: alone.date });
  });

  it('is never shown to another team or to a member who sees less', async () => {
    const [team, other] = [await makeTeam(), await makeTeam()];
    await booked(team);
    expect((await api('GET /events', { token: team.token })).body.data).toHaveLength(1);
    expect((await api('GET /events', { token: other.token })).body.data).toEqual([]);
    await prisma.membership.updateMany({ where: { teamId: team.teamId }, data: { role: 'staff' } });
    await prisma.event.updateMany({ where: { teamId: team.teamId }, data: { staffId: null } });
    expect((await api('GET /events', { token: team.token })).body.data).toEqual([]);
  });

  it('shows what was written before it was asked for, however many write and read at once', async () => {
    const team = await makeTeam();
    const { typeId } = await booked(team, '2031-01-01T10:00:00Z');
    const total = async () => (await api('GET /events', { token: team.token })).body.meta.total as number;
    let written = 1;
    const write = async (day: number) => {
      const start_time = `2031-02-${String(day).padStart(2, '0')}T10:00:00Z`;
      const body = { event_type_id: typeId, start_time, invitee_name: 'A', invitee_email: 'a@example.com' };
      expect((await api('POST /events', { token: team.token, body })).status).toBe(201);
      written += 1;
    };
    const read = async () => {
      const known = written;
      expect(await total()).toBeGreaterThanOrEqual(known);
    };
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        await write(index + 1);
        await Promise.all([read(), read()]);
      }),
    );
    expect(await total()).toBe(21);
  });
});
