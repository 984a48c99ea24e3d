import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { listBlocks } from '@/lib/modules/availability/blocks/service';
import { assignSchedule, setDayHours } from '@/lib/modules/availability/schedules/service';
import { keepStranded, unkeepStranded } from '@/lib/modules/availability/stranded/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

let team: TestTeam;
let member: TestTeam;

beforeAll(async () => {
  team = await makeTeam({ timezone: 'Europe/Madrid', hours: 'default' });
  member = await makeMember(team, 'staff');
});

const as = (who: TestTeam) => (operation: string, body?: unknown) =>
  api(operation, { token: who.token, ...(body === undefined ? {} : { body }) });
const call = (operation: string, body?: unknown) => as(team)(operation, body);

const full = {
  name: 'Evenings',
  timezone: 'America/New_York',
  is_default: false,
  rules: [
    { day: 5, start: '18:00', end: '02:00' },
    { day: 1, start: '09:00', end: '12:00' },
    { day: 1, start: '14:00', end: '24:00' },
  ],
  overrides: [
    { date: '2026-12-25', intervals: [] },
    {
      date: '2026-12-24',
      intervals: [
        { start: '09:00', end: '11:00' },
        { start: '12:00', end: '13:00' },
      ],
    },
  ],
};

describe('schedules', () => {
  it('read back as they were sent, in their order, and replace hours only when hours are sent', async () => {
    const created = await call('POST /schedules', full);
    expect(created).toMatchObject({ status: 201, body: { message: 'Schedule created successfully.', data: full } });
    const path = `/schedules/${created.body.data.id}`;
    expect((await call(`GET ${path}`)).body.data).toEqual({ id: created.body.data.id, ...full });
    await call(`PUT ${path}`, { name: 'Nights', rules: [{ day: 0, start: '22:00', end: '06:00' }] });
    expect((await call(`GET ${path}`)).body.data).toMatchObject({
      name: 'Nights',
      rules: [{ day: 0, start: '22:00', end: '06:00' }],
      overrides: full.overrides,
    });
    expect((await call(`PUT ${path}`)).status).toBe(200);
    expect((await call(`DELETE ${path}`)).body.message).toBe('Schedule deleted successfully.');
    expect((await call(`GET ${path}`)).body.message).toBe('Schedule not found');
  });

  it('have one default: setting another moves it, also at once, and the team is never without', async () => {
    const own = await makeTeam();
    const send = as(own);
    const made = await Promise.all(
      ['A', 'B', 'C'].map((name) => send('POST /schedules', { name, timezone: 'UTC', is_default: true })),
    );
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { data } = (await send('GET /schedules')).body;
    const defaults = data.filter((one: { is_default: boolean }) => one.is_default);
    expect(data).toHaveLength(4);
    expect(defaults).toHaveLength(1);
    const path = `/schedules/${defaults[0].id}`;
    expect(await send(`DELETE ${path}`)).toMatchObject({ status: 422, body: { code: 'wrong_state' } });
    expect(await send(`PUT ${path}`, { is_default: false })).toMatchObject({
      status: 422,
      body: { code: 'wrong_state' },
    });
  });

  it('can be deleted while in use: whoever used it falls back', async () => {
    const { body } = await call('POST /schedules', { name: 'Used', timezone: 'UTC' });
    await assignSchedule(team.ctx, body.data.id, [team.staffId]);
    expect((await call(`DELETE /schedules/${body.data.id}`)).status).toBe(200);
    expect((await prisma.staff.findFirstOrThrow({ where: { id: team.staffId } })).scheduleId).toBeNull();
  });

  it('keep their other dates when one is set, and say what it was', async () => {
    const { id } = (await call('POST /schedules', full)).body.data;
    const before = await setDayHours(team.ctx, id, { date: '2026-12-25', intervals: [{ start: 600, end: 720 }] });
    expect(before).toEqual({ date: '2026-12-25', intervals: [] });
    await setDayHours(team.ctx, id, { date: '2026-12-24', intervals: null });
    expect((await call(`GET /schedules/${id}`)).body.data.overrides).toEqual([
      { date: '2026-12-25', intervals: [{ start: '10:00', end: '12:00' }] },
    ]);
    await call(`DELETE /schedules/${id}`);
  });

  it('are for members of the staff role their own: they see the default, and change only what nobody else uses', async () => {
    const mine = as(member);
    const shared = (await call('POST /schedules', { name: 'Shared', timezone: 'UTC' })).body.data.id;
    const [fallback] = (await mine('GET /schedules')).body.data;
    expect((await mine('GET /schedules')).body.data).toHaveLength(1);
    expect(fallback.is_default).toBe(true);
    expect((await mine(`GET /schedules/${shared}`)).status).toBe(404);
    expect((await mine(`PUT /schedules/${fallback.id}`, { name: 'Mine' })).status).toBe(403);
    expect((await mine('POST /schedules', { name: 'D', timezone: 'UTC', is_default: true })).status).toBe(403);
    const own = await mine('POST /schedules', { name: 'My hours', timezone: 'UTC' });
    expect(own.status).toBe(201);
    const path = `/schedules/${own.body.data.id}`;
    expect((await prisma.staff.findFirstOrThrow({ where: { id: member.staffId } })).scheduleId).toBe(own.body.data.id);
    expect((await mine(`PUT ${path}`, { name: 'Renamed' })).status).toBe(200);
    expect((await mine('POST /schedules', { name: 'Second', timezone: 'UTC' })).body.code).toBe('wrong_state');
    await assignSchedule(team.ctx, own.body.data.id, [member.staffId, team.staffId]);
    expect((await mine(`PUT ${path}`, { name: 'Again' })).status).toBe(403);
    await assignSchedule(team.ctx, own.body.data.id, []);
    expect((await mine(`GET ${path}`)).status).toBe(404);
  });
});

describe('time off', () => {
  const off = { starts_at: '2027-03-01T23:00:00Z', ends_at: '2027-03-03T23:00:00Z', reason: 'Holidays' };

  it('reads back as it was sent, is found by the days it touches, and is gone after deletion', async () => {
    const created = await call('POST /time-off', { staff_id: team.staffId, ...off });
    expect(created).toMatchObject({ status: 201, body: { message: 'Time off created successfully.', data: off } });
    const ids = async (query: string) =>
      (await call(`GET /time-off?${query}`)).body.data.map(({ id }: { id: number }) => id);
    const { id } = created.body.data;
    expect(await ids(`staff_id=${team.staffId}&date_from=2027-03-03&date_to=2027-03-03`)).toEqual([id]);
    expect(await ids('date_from=2027-03-04')).toEqual([]);
    expect(await ids('date_to=2027-03-01')).toEqual([]);
    expect(await ids(`staff_id=${member.staffId}`)).toEqual([]);
    expect((await call(`DELETE /time-off/${id}`)).body.message).toBe('Time off deleted successfully.');
    expect((await call(`DELETE /time-off/${id}`)).body.message).toBe('Time off not found');
  });

  it("ends after it starts and is never another team's, nor a colleague's for members of the staff role", async () => {
    const other = await makeTeam();
    const refused = async (who: TestTeam, staffId: number, change = {}) =>
      (await as(who)('POST /time-off', { staff_id: staffId, ...off, ...change })).body.errors;
    expect(await refused(team, team.staffId, { ends_at: off.starts_at })).toHaveProperty('ends_at');
    expect(await refused(team, other.staffId)).toHaveProperty('staff_id');
    expect(await refused(member, team.staffId)).toHaveProperty('staff_id');
    const { id } = (await call('POST /time-off', { staff_id: team.staffId, ...off })).body.data;
    expect((await as(member)('GET /time-off')).body.data).toEqual([]);
    expect((await as(member)(`DELETE /time-off/${id}`)).status).toBe(404);
    expect(await listBlocks(member.ctx, { from: new Date('2027-03-01'), to: new Date('2027-03-05') })).toEqual([]);
    expect(await listBlocks(team.ctx, { from: new Date('2027-03-01'), to: new Date('2027-03-05') })).toMatchObject([
      { kind: 'time_off', label: 'Holidays' },
    ]);
    await call(`DELETE /time-off/${id}`);
  });
});

describe('lists of schedules and time off', () => {
  it('answer all rows, or the page asked for with a way on', async () => {
    const own = await makeTeam();
    const send = as(own);
    for (const name of ['C', 'A', 'B']) await send('POST /schedules', { name, timezone: 'UTC' });
    for (const day of ['03', '01', '02']) {
      const hours = { starts_at: `2027-05-${day}T08:00:00Z`, ends_at: `2027-05-${day}T09:00:00Z` };
      await send('POST /time-off', { staff_id: own.staffId, ...hours });
    }
    const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
    expect((await send('GET /schedules')).body).not.toHaveProperty('meta');
    const first = (await send('GET /schedules?sort=name&per_page=2')).body;
    expect(names(first.data)).toEqual(['A', 'B']);
    expect(first.meta).toMatchObject({ total: 4, last_page: 2 });
    const second = (await send(`GET /schedules?sort=name&per_page=2&cursor=${first.meta.next_cursor}`)).body;
    expect(names(second.data)).toEqual(['C', 'Working hours']);
    const latest = (await send('GET /time-off?sort=-starts_at&per_page=1')).body;
    expect(latest).toMatchObject({ data: [{ starts_at: '2027-05-03T08:00:00Z' }], meta: { total: 3 } });
  });
});

describe('stranded events', () => {
  it('are those that no longer fit after a change of hours, time off or staff, until they are kept or fit again', async () => {
    const own = await makeTeam({ timezone: 'Europe/Madrid', hours: 'always' });
    const send = as(own);
    const eventType = await makeEventType(own);
    const book = async (start: string) =>
      (
        await send('POST /events', {
          event_type_id: eventType.id,
          start_time: start,
          invitee_name: 'Ana',
          invitee_email: 'ana@example.com',
        })
      ).body.data.id as number;
    const early = await book('2027-03-01T05:00:00Z');
    const noon = await book('2027-03-01T11:00:00Z');
    const stranded = async () =>
      (await send('GET /stranded-events')).body.data.map(({ id, reason }: { id: number; reason: string }) => [
        id,
        reason,
      ]);
    expect(await stranded()).toEqual([]);

    const [{ id: scheduleId }] = (await send('GET /schedules')).body.data;
    const rules = [1, 2, 3, 4, 5].map((day) => ({ day, start: '09:00', end: '17:00' }));
    await send(`PUT /schedules/${scheduleId}`, { rules });
    expect(await stranded()).toEqual([[early, 'outside_hours']]);

    const off = { staff_id: own.staffId, starts_at: '2027-03-01T11:15:00Z', ends_at: '2027-03-01T12:00:00Z' };
    const { id: timeOffId } = (await send('POST /time-off', off)).body.data;
    expect(await stranded()).toContainEqual([noon, 'time_off']);
    await send(`DELETE /time-off/${timeOffId}`);

    await keepStranded(own.ctx, early);
    expect(await stranded()).toEqual([]);
    await unkeepStranded(own.ctx, early);
    await prisma.staff.updateMany({ where: { id: own.staffId }, data: { isActive: false } });
    expect(await stranded()).toEqual([
      [early, 'staff_inactive'],
      [noon, 'staff_inactive'],
    ]);
    await send(`DELETE /events/${early}`);
    expect(await stranded()).toEqual([[noon, 'staff_inactive']]);
    expect((await send('GET /stranded-events?staff_id=999999')).body.data).toEqual([]);
    await expect(keepStranded(own.ctx, early)).rejects.toMatchObject({ code: 'not_found' });
  });
});
