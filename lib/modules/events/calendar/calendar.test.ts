import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, instantToWall, wallToInstant } from '@/lib/core/wall-time';
import { openHoursByStaff } from '@/lib/modules/availability/blocks/service';
import { createSchedule } from '@/lib/modules/availability/schedules/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createEventInput } from '../schema';
import { cancelEvent, createEvent, findNeighbours, listEventsBetween, readCalendarMonth } from '../service';

const DAY_MS = 86_400_000;
let team: TestTeam;
let member: TestTeam;
let eventTypeId: number;

beforeAll(async () => {
  team = await makeTeam();
  member = await makeMember(team, 'staff');
  const offered = { price: 2_000, requiresPayment: true, locationType: 'zoom' as const };
  eventTypeId = (await makeEventType(team, { ...offered, staffIds: [team.staffId, member.staffId] })).id;
});

function book(days: number, email: string, who = team): Promise<{ id: number; startsAt: Date }> {
  // Events start on whole seconds.
  return bookAt(new Date(Math.floor(team.ctx.now.getTime() / 1000) * 1000 + days * DAY_MS), email, who);
}

async function bookAt(startsAt: Date, email: string, { staffId } = team): Promise<{ id: number; startsAt: Date }> {
  const input = createEventInput.parse({
    event_type_id: eventTypeId,
    start_time: startsAt.toISOString(),
    invitee_name: 'Ana',
    invitee_email: email,
    staff_id: staffId,
    payment_provider: 'on_site',
    override_availability: true,
  });
  const { id } = await createEvent(team.ctx, input);
  return { id, startsAt };
}

const around = (days: number) => ({
  from: new Date(team.ctx.now.getTime() + (days - 0.5) * DAY_MS),
  to: new Date(team.ctx.now.getTime() + (days + 1.5) * DAY_MS),
});

describe('events of the calendar', () => {
  it('say who is new, what is online and what is still to be paid', async () => {
    await book(10, 'new@example.com');
    await book(11, 'new@example.com');
    expect(await listEventsBetween(team.ctx, around(10))).toMatchObject([
      { is_new_client: true, is_online: true, is_unpaid: true },
      { is_new_client: false, is_online: true, is_unpaid: true },
    ]);
  });

  it('count a client as new whose earlier events were all cancelled', async () => {
    const gone = await book(20, 'again@example.com');
    await book(21, 'again@example.com');
    await cancelEvent(team.ctx, gone.id, {});
    expect((await listEventsBetween(team.ctx, around(21))).at(-1)).toMatchObject({ is_new_client: true });
  });
});

describe('the events around one', () => {
  it('are those next to it in time, of the staff chosen, without cancelled ones unless asked for', async () => {
    const first = await book(40, 'a@example.com');
    const gone = await book(41, 'b@example.com');
    const theirs = await book(42, 'c@example.com', member);
    const last = await book(43, 'd@example.com');
    await cancelEvent(team.ctx, gone.id, {});
    const idsOf = async (cancelled: 'shown' | 'hidden', staffId?: number) => {
      const { previous, next } = await findNeighbours(team.ctx, { of: last, cancelled, staffId });
      return [previous?.id ?? null, next?.id ?? null];
    };
    expect(await idsOf('hidden')).toEqual([theirs.id, null]);
    expect(await idsOf('hidden', team.staffId)).toEqual([first.id, null]);
    expect(await idsOf('shown', team.staffId)).toEqual([gone.id, null]);
  });

  it('are never those of colleagues for members of the staff role', async () => {
    await book(50, 'e@example.com');
    const own = await book(51, 'f@example.com', member);
    const { previous } = await findNeighbours(member.ctx, { of: own, cancelled: 'shown' });
    expect(previous?.starts_at.getTime() ?? 0).toBeLessThan(own.startsAt.getTime() - 5 * DAY_MS);
  });
});

describe('the open hours of several staff', () => {
  it('are their own, else the team’s', async () => {
    const other = await makeTeam({ hours: 'default' });
    const second = await makeMember(other, 'staff');
    const rules = [{ day: 1, start: 12 * 60, end: 14 * 60 }];
    await createSchedule(second.ctx, { name: 'Lunch', timezone: 'UTC', isDefault: false, rules, overrides: [] });
    const days = { from: '2027-03-01', to: '2027-03-01' };
    const hours = await openHoursByStaff(other.ctx, days, { staffIds: [other.staffId, second.staffId] });
    const onMonday = (staffId: number) =>
      hours
        .get(staffId)
        ?.filter(({ start }) => new Date(start).toISOString().startsWith('2027-03-01'))
        .map(({ start, end }) => [start, end].map((ms) => new Date(ms).toISOString().slice(11, 16)));
    expect(onMonday(other.staffId)).toEqual([['09:00', '17:00']]);
    expect(onMonday(second.staffId)).toEqual([['12:00', '14:00']]);
  });
});

describe('a calendar with much in it', () => {
  const days = (count: number) => new Date(team.ctx.now.getTime() + count * DAY_MS);

  it('is read in parts that come one after the other, without what is hidden', async () => {
    const booked = [await book(70, 'a@example.com'), await book(71, 'b@example.com'), await book(72, 'c@example.com')];
    await cancelEvent(team.ctx, booked[1]?.id ?? 0, {});
    const range = { from: days(69), to: days(73), cancelled: 'hidden' as const };
    const part = async (offset: number) =>
      (await listEventsBetween(team.ctx, range, { offset, limit: 1 })).map(({ id }) => id);
    expect([await part(0), await part(1), await part(2)]).toEqual([[booked[0]?.id], [booked[2]?.id], []]);
  });

  it('is counted by the days of the wall, on both for an event over midnight, and without those of colleagues', async () => {
    const zone = team.ctx.team.timezone;
    const date = instantToWall(days(80), zone).slice(0, 10);
    await bookAt(wallToInstant(`${date}T10:00`, zone), 'd@example.com');
    await bookAt(wallToInstant(`${date}T15:00`, zone), 'e@example.com');
    await bookAt(wallToInstant(`${date}T23:45`, zone), 'f@example.com');
    const span = { from: days(78), to: days(83) };
    const day = {
      from: wallToInstant(`${addDays(date, 1)}T00:00`, zone),
      to: wallToInstant(`${addDays(date, 2)}T00:00`, zone),
    };
    const asked = { month: span, around: span, day, cancelled: 'hidden' as const };
    const whole = await readCalendarMonth(team.ctx, { ...asked, most: 3 });
    expect(whole.spans.toSorted((a, b) => a.last.localeCompare(b.last))).toEqual([
      { first: date, last: date, count: 2 },
      { first: date, last: addDays(date, 1), count: 1 },
    ]);
    expect(whole.events).toEqual(await listEventsBetween(team.ctx, span));
    const crowded = await readCalendarMonth(team.ctx, { ...asked, most: 2 });
    expect(crowded.spans).toEqual(whole.spans);
    expect(crowded.events.map(({ invitee_email }) => invitee_email)).toEqual(['f@example.com']);
    expect(await readCalendarMonth(member.ctx, { ...asked, most: 2 })).toEqual({ spans: [], events: [] });
    const after = { from: days(90), to: days(91) };
    expect(await readCalendarMonth(team.ctx, { ...asked, around: after, most: 3 })).toMatchObject({ events: [] });
  });
});
