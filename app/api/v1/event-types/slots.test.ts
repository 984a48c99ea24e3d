import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '@/lib/core/wall-time';
import { pool, prisma } from '@/lib/infra/db';
import { nearestFree, slotsOf } from '@/lib/modules/availability/slots/rules';
import { loadSlotContext } from '@/lib/modules/availability/slots/service';
import { addStaff } from '@/lib/modules/staff/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

/** A Tuesday. */
const DAY = '2031-03-04';
const at = (time: string, date = DAY) => new Date(`${date}T${time}:00Z`);

let team: TestTeam;
let teamId: number;

beforeEach(async () => {
  team = await makeTeam({ hours: 'default' });
  teamId = team.teamId;
});

type Wire = { start_time: string; date: string; staff_ids: number[]; seats_left: number; reason?: string };

function ask(id: number, query: Record<string, string> = {}, token = team.token) {
  const params = new URLSearchParams({ date_from: DAY, date_to: DAY, ...query });
  return api(`GET /event-types/${id}/slots?${params}`, { token });
}

/** `09:00` … in UTC, of what can be booked. */
async function free(id: number, query: Record<string, string> = {}): Promise<string[]> {
  const { body } = await ask(id, query);
  return body.data.map(({ start_time }: Wire) => start_time.slice(11, 16));
}

async function book(id: number, time: string) {
  const body = {
    event_type_id: id,
    start_time: at(time).toISOString(),
    invitee_name: 'Ana',
    invitee_email: 'ana@example.com',
  };
  const answer = await api('POST /events', { token: team.token, body });
  expect(answer.status).toBe(201);
  return answer.body.data as { id: number };
}

/** A further member of the team who offers the event type. */
async function join(eventTypeId: number, name: string) {
  const { id: staffId } = await addStaff(prisma, { teamId, name, email: null });
  await prisma.eventTypeStaff.upsert({
    where: { teamId_eventTypeId_staffId: { teamId, eventTypeId, staffId } },
    create: { teamId, eventTypeId, staffId },
    update: {},
  });
  return prisma.staff.findUniqueOrThrow({ where: { teamId_id: { teamId, id: staffId } } });
}

async function sittingAt(eventTypeId: number, seats: { capacity: number; seatsTaken: number }) {
  const session = await prisma.eventSession.create({
    data: { teamId, eventTypeId, staffId: team.staffId, startsAt: at('10:00'), endsAt: at('11:00'), ...seats },
  });
  const { resourceId } = await prisma.staff.findFirstOrThrow({ where: { teamId, id: team.staffId } });
  await prisma.resourceClaim.create({
    data: { teamId, resourceId, sessionId: session.id, blockedFrom: at('10:00'), blockedTo: at('11:00') },
  });
  return session;
}

function holdAt(eventTypeId: number, { sessionId = null, expiresAt }: { sessionId?: number | null; expiresAt: Date }) {
  return prisma.eventHold.create({
    data: {
      teamId,
      eventTypeId,
      staffId: team.staffId,
      sessionId,
      startsAt: at('10:00'),
      endsAt: at('11:00'),
      secretHash: Buffer.alloc(32),
      expiresAt,
    },
  });
}

const HOUR = { duration: 60, incrementMinutes: 60 };
const HOURS = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00'];
const soon = () => new Date(Date.now() + 600_000);
const justNow = () => new Date(Date.now() - 1_000);

describe('the slots of an event type', () => {
  it('are answered as documented', async () => {
    const { id } = await makeEventType(team, { duration: 240, incrementMinutes: 240 });
    const { status, body } = await ask(id);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: ['09', '13'].map((hour) => ({
        date: DAY,
        start_time: `${DAY}T${hour}:00:00Z`,
        end_time: `${DAY}T${Number(hour) + 4}:00:00Z`.replace('T9', 'T09'),
        staff_ids: [team.staffId],
        seats_left: 1,
      })),
      meta: { timezone: 'UTC', duration: 240, increment_minutes: 240 },
    });
  });

  it('are grouped by the days of the zone asked for, and are the same in every zone', async () => {
    const { id } = await makeEventType(team, HOUR);
    const { body } = await ask(id, { timezone: 'Asia/Tokyo' });
    expect(body.meta.timezone).toBe('Asia/Tokyo');
    const found = body.data.map(({ date, start_time }: Wire) => [date, start_time]);
    expect(found[0]).toEqual([DAY, '2031-03-03T15:00:00Z']);
    expect(found.at(-1)).toEqual([DAY, `${DAY}T14:00:00Z`]);
    const week = { date_from: addDays(DAY, -3), date_to: addDays(DAY, 3) };
    const inside = async (timezone: string) =>
      (await ask(id, { ...week, timezone })).body.data
        .map(({ start_time }: Wire) => start_time)
        .filter((start: string) => start > addDays(DAY, -2) && start < addDays(DAY, 2));
    const utc = await inside('UTC');
    expect(utc).toHaveLength(24);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu'])
      expect(await inside(zone)).toEqual(utc);
  });

  it('leave out what is booked, with its buffers, and say why', async () => {
    const { id } = await makeEventType(team, { ...HOUR, bufferAfter: 30 });
    await book(id, '11:00');
    const { body } = await ask(id, { explain: '1' });
    expect(body.data.map(({ start_time }: Wire) => start_time.slice(11, 16))).toEqual([
      '09:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
    ]);
    const why = Object.fromEntries(
      body.excluded.map(({ start_time, reason }: Wire) => [start_time.slice(11, 16), reason]),
    );
    expect(why).toMatchObject({
      '08:00': 'outside_hours',
      '10:00': 'buffer',
      '11:00': 'busy',
      '12:00': 'busy',
      '17:00': 'outside_hours',
    });
    expect(body.data.length + body.excluded.length).toBe(24);
  });

  it('can each be booked', async () => {
    const { id } = await makeEventType(team, { duration: 90, incrementMinutes: 45, bufferBefore: 15 });
    for (let open = await free(id); open.length > 0; open = await free(id)) {
      await book(id, open[Math.floor(open.length / 2)] ?? '');
    }
    expect(await free(id)).toEqual([]);
  });

  it('follow the hours of the staff member, else of the event type, else of the team', async () => {
    const hoursFrom = async (startMinute: number) => {
      const { id } = await prisma.schedule.create({ data: { teamId, name: 'Own', timezone: 'America/New_York' } });
      await prisma.scheduleRule.create({ data: { teamId, scheduleId: id, day: 2, startMinute, endMinute: 720 } });
      return { id };
    };
    const { id } = await makeEventType(team, HOUR);
    const ofType = await hoursFrom(600);
    const own = await hoursFrom(660);
    await prisma.eventType.update({ where: { teamId_id: { teamId, id } }, data: { scheduleId: ofType.id } });
    expect(await free(id)).toEqual(['15:00', '16:00']);
    const where = { teamId_id: { teamId, id: team.staffId } };
    await prisma.staff.update({ where, data: { scheduleId: own.id } });
    expect(await free(id)).toEqual(['16:00']);
    await prisma.scheduleOverride.create({ data: { teamId, scheduleId: own.id, date: new Date(DAY) } });
    const { body } = await ask(id, { explain: '1' });
    expect(new Set(body.excluded.map(({ reason }: Wire) => reason))).toEqual(new Set(['day_off']));
    expect(body.data).toEqual([]);
  });

  it('are free of time off and of time that other calendars take', async () => {
    const { id } = await makeEventType(team, HOUR);
    const { staffId } = team;
    await prisma.timeOff.create({ data: { teamId, staffId, startsAt: at('12:30'), endsAt: at('14:00') } });
    const busy = { startsAt: at('10:15'), endsAt: at('10:20'), source: 'ics' };
    await prisma.externalBusy.create({ data: { teamId, staffId, ...busy } });
    expect(await free(id)).toEqual(['09:00', '11:00', '14:00', '15:00', '16:00']);
  });

  it('keep holds and unpaid bookings free until they run out', async () => {
    const { id } = await makeEventType(team, HOUR);
    const { resourceId } = await prisma.staff.findFirstOrThrow({ where: { teamId, id: team.staffId } });
    const hold = await holdAt(id, { expiresAt: soon() });
    const claim = await prisma.resourceClaim.create({
      data: {
        teamId,
        resourceId,
        holdId: hold.id,
        blockedFrom: at('10:00'),
        blockedTo: at('11:00'),
        expiresAt: soon(),
      },
    });
    expect(await free(id)).not.toContain('10:00');
    const question = { eventTypeId: id, from: at('00:00'), to: at('23:59') };
    const own = await loadSlotContext(team.ctx, { ...question, ignoreHoldId: hold.id });
    expect(slotsOf(own, own.range).map(({ start }) => start)).toContain(at('10:00').getTime());
    await prisma.resourceClaim.update({
      where: { teamId_id: { teamId, id: claim.id } },
      data: { expiresAt: justNow() },
    });
    expect(await free(id)).toEqual(HOURS);
  });

  it('of a moved event count its own time as free', async () => {
    const { id } = await makeEventType(team, HOUR);
    const event = await book(id, '10:00');
    const question = { eventTypeId: id, from: at('00:00'), to: at('23:59') };
    const others = await loadSlotContext(team.ctx, question);
    expect(nearestFree(others, at('10:00').getTime(), 2).map(({ start }) => start)).toEqual(
      [at('09:00'), at('11:00')].map(Number),
    );
    const moved = await loadSlotContext(team.ctx, { ...question, ignoreEventIds: [event.id] });
    expect(slotsOf(moved, moved.range)).toHaveLength(HOURS.length);
    await prisma.$transaction(async (db) => {
      const inside = await loadSlotContext({ ...team.ctx, db }, question);
      expect(inside).toEqual(others);
    });
  });
});

describe('kinds of event types', () => {
  it('a group offers the seats that are left, those that ran out included', async () => {
    const { id } = await makeEventType(team, { ...HOUR, kind: 'group', capacity: 4 });
    const session = await sittingAt(id, { capacity: 4, seatsTaken: 4 });
    const reason = async () =>
      (await ask(id, { explain: '1' })).body.excluded.find((one: Wire) => one.start_time.includes('T10:00'))?.reason;
    expect(await reason()).toBe('full');
    await holdAt(id, { sessionId: session.id, expiresAt: soon() });
    expect(await reason()).toBe('full');
    const hold = await holdAt(id, { sessionId: session.id, expiresAt: justNow() });
    const { body } = await ask(id);
    const seats = body.data.map((one: Wire) => [one.start_time.slice(11, 16), one.seats_left]);
    expect(seats.slice(0, 3)).toEqual([
      ['09:00', 4],
      ['10:00', 1],
      ['11:00', 4],
    ]);
    const asHolder = await loadSlotContext(team.ctx, {
      eventTypeId: id,
      from: at('00:00'),
      to: at('23:59'),
      ignoreHoldId: hold.id,
    });
    expect(slotsOf(asHolder, asHolder.range).find(({ start }) => start === at('10:00').getTime())?.seatsLeft).toBe(1);
  });

  it('a sitting whose only seat is ignored counts as free time', async () => {
    const { id } = await makeEventType(team, { duration: 60, incrementMinutes: 30, kind: 'group', capacity: 4 });
    const session = await sittingAt(id, { capacity: 4, seatsTaken: 1 });
    const hold = await holdAt(id, { sessionId: session.id, expiresAt: soon() });
    const question = { eventTypeId: id, from: at('10:30'), to: at('10:31') };
    const before = await loadSlotContext(team.ctx, question);
    expect(slotsOf(before, before.range)).toEqual([]);
    const after = await loadSlotContext(team.ctx, { ...question, ignoreHoldId: hold.id });
    expect(slotsOf(after, after.range)).toHaveLength(1);
  });

  it('a round robin names everybody who can, a collective only times that all can', async () => {
    const round = await makeEventType(team, { ...HOUR, kind: 'round_robin' });
    const together = await makeEventType(team, { ...HOUR, kind: 'collective' });
    const second = await join(round.id, 'Second');
    await join(together.id, 'Third');
    await prisma.eventTypeStaff.create({ data: { teamId, eventTypeId: together.id, staffId: second.id } });
    await book(round.id, '10:00');
    const { body } = await ask(round.id);
    const at10 = body.data.find(({ start_time }: Wire) => start_time.includes('T10:00'));
    expect(at10.staff_ids).toHaveLength(1);
    expect(body.data[0].staff_ids).toEqual([team.staffId, second.id].toSorted((a, b) => a - b));
    const all = await ask(together.id);
    expect(all.body.data.map(({ start_time }: Wire) => start_time.slice(11, 16))).toEqual(
      HOURS.filter((time) => time !== '10:00'),
    );
    expect(all.body.data[0].staff_ids).toHaveLength(3);
    expect((await ask(round.id, { staff_id: String(second.id) })).body.data[0].staff_ids).toEqual([second.id]);
  });

  it('a room that holds one booking has to be free too', async () => {
    const { id: resourceId } = await prisma.resource.create({ data: { teamId, kind: 'room' } });
    const room = await prisma.location.create({ data: { teamId, name: 'Room', capacity: 1, resourceId } });
    const hall = await prisma.location.create({ data: { teamId, name: 'Hall' } });
    const { id } = await makeEventType(team, { ...HOUR, locationIds: [room.id] });
    const other = await makeEventType(team, HOUR);
    const event = await book(other.id, '16:00');
    const claim = { teamId, resourceId, eventId: event.id, blockedFrom: at('09:00'), blockedTo: at('12:00') };
    await prisma.resourceClaim.create({ data: claim });
    expect(await free(id)).toEqual(['12:00', '13:00', '14:00', '15:00']);
    expect(await free(other.id, { location_id: String(room.id) })).toEqual(['12:00', '13:00', '14:00', '15:00']);
    expect(await free(other.id, { location_id: String(hall.id) })).toHaveLength(7);
    expect((await ask(id, { location_id: String(hall.id) })).body.errors).toHaveProperty('location_id');
  });

  it('extras lengthen the event; required ones always do', async () => {
    const { id } = await makeEventType(team, HOUR);
    const extra = (name: string, given: object) =>
      prisma.extra.create({
        data: { teamId, name, currency: 'EUR', ...given, eventTypes: { create: { eventTypeId: id } } },
      });
    const long = await extra('Colour', { durationMinutes: 300 });
    const off = await extra('Gone', { durationMinutes: 300, isActive: false });
    await extra('Wash', { durationMinutes: 15, isRequired: true });
    expect(await free(id)).toHaveLength(7);
    const { body } = await ask(id, { extras: String(long.id) });
    expect(body.meta.duration).toBe(375);
    expect(body.data).toHaveLength(2);
    for (const extras of [String(off.id), `${long.id},999999`, 'x', `${long.id},,`]) {
      expect((await ask(id, { extras })).body.errors).toHaveProperty('extras');
    }
  });
});

describe('limits', () => {
  it('of a day bind the event type and the member, a cancelled event frees a place', async () => {
    const { id } = await makeEventType(team, { ...HOUR, dailyLimit: 2 });
    const other = await makeEventType(team, HOUR);
    await book(id, '10:00');
    expect(await free(id)).toHaveLength(7);
    const second = await book(id, '11:00');
    expect(await free(id)).toEqual([]);
    expect(await free(other.id)).toHaveLength(6);
    await prisma.staff.update({ where: { teamId_id: { teamId, id: team.staffId } }, data: { dailyLimit: 2 } });
    expect(await free(other.id)).toEqual([]);
    await api(`DELETE /events/${second.id}`, { token: team.token });
    expect(await free(id)).toHaveLength(7);
    expect(await free(other.id)).toHaveLength(7);
  });

  it('of notice and advance are told', async () => {
    const { id } = await makeEventType(team, { ...HOUR, maximumAdvance: 30 });
    const far = await ask(id, { explain: '1' });
    expect(far.body.data).toEqual([]);
    expect(far.body.excluded.map(({ reason }: Wire) => reason)).toContain('maximum_advance');
    const today = new Date().toISOString().slice(0, 10);
    const range = { date_from: addDays(today, -7), date_to: addDays(today, 7), explain: '1' };
    await api(`PUT /event-types/${id}`, { token: team.token, body: { minimum_notice: 60 * 24 * 8 } });
    const near = await ask(id, range);
    expect(near.body.data).toEqual([]);
    const told = near.body.excluded.map(({ reason }: Wire) => reason);
    expect(told).toEqual(expect.arrayContaining(['past', 'minimum_notice']));
  });
});

describe('a question for slots', () => {
  it.each([
    [{ date_from: '' }, 'date_from'],
    [{ date_from: 'soon' }, 'date_from'],
    [{ date_to: addDays(DAY, 62) }, 'date_to'],
    [{ date_to: addDays(DAY, -1) }, 'date_to'],
    [{ timezone: 'Mars/Olympus' }, 'timezone'],
    [{ staff_id: '2147483648' }, 'staff_id'],
    [{ staff_id: '99999999' }, 'staff_id'],
    [{ location_id: 'x' }, 'location_id'],
    [{ explain: 'why' }, 'explain'],
  ])('with %j is refused', async (query, field) => {
    const { id } = await makeEventType(team);
    const { status, body } = await ask(id, query as Record<string, string>);
    expect([status, Object.keys(body.errors)]).toEqual([422, [field]]);
  });

  it('may span 62 days, and takes at most three statements whatever it asks', async () => {
    const { id } = await makeEventType(team, { dailyLimit: 5 });
    const query = vi.spyOn(pool, 'query');
    const { status } = await ask(id, { date_to: addDays(DAY, 61), explain: '1' });
    const count = query.mock.calls.length;
    query.mockRestore();
    expect(status).toBe(200);
    expect(count).toBeLessThanOrEqual(3);
  });

  it("finds neither another team's event type nor one that is deleted, and refuses one that is switched off", async () => {
    const other = await makeTeam();
    const { id: foreign } = await makeEventType(other);
    expect((await ask(foreign)).status).toBe(404);
    const { id } = await makeEventType(team);
    await api(`PUT /event-types/${id}`, { token: team.token, body: { is_active: false } });
    expect((await ask(id)).body.errors).toHaveProperty('event_type_id');
    await api(`DELETE /event-types/${id}`, { token: team.token });
    expect((await ask(id)).status).toBe(404);
  });

  it('shows members of the staff role their own times only', async () => {
    const { id } = await makeEventType(team, { ...HOUR, kind: 'round_robin' });
    const staff = await makeMember(team, 'staff');
    expect((await ask(id, {}, staff.token)).body.data).toEqual([]);
    await prisma.eventTypeStaff.create({ data: { teamId, eventTypeId: id, staffId: staff.staffId } });
    const { body } = await ask(id, {}, staff.token);
    expect(body.data[0].staff_ids).toEqual([staff.staffId]);
    expect((await ask(id, { staff_id: String(team.staffId) }, staff.token)).body.errors).toHaveProperty('staff_id');
  });

  it('is answered on both sides of a clock change by the wall clock', async () => {
    const madrid = await makeTeam({ hours: 'default', timezone: 'Europe/Madrid' });
    const { id } = await makeEventType(madrid, { duration: 480, incrementMinutes: 480 });
    const range = { date_from: '2031-03-28', date_to: '2031-03-31' };
    const { body } = await ask(id, range, madrid.token);
    expect(body.data.map(({ start_time }: Wire) => start_time)).toEqual([
      '2031-03-28T08:00:00Z',
      '2031-03-31T07:00:00Z',
    ]);
  });
});
