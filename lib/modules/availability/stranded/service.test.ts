import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { addStaff } from '@/lib/modules/staff/service';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import type { Prisma } from '@/prisma/generated/client';
import { closedReason, type OpenMinutes, type WeeklySchedule } from '../rules';
import { firstStranded, listStranded, pageStranded } from './service';

/** A team with three people, a service that anybody does alone and one that all do together. */
async function makeBusiness() {
  const team = await makeTeam();
  const { teamId } = team;
  const staffIds = [team.staffId];
  for (const name of ['Bea', 'Carl']) staffIds.push((await addStaff(prisma, { teamId, name, email: null })).id);
  const { id: alone } = await makeEventType(team, { staffIds });
  const { id: together } = await makeEventType(team, { staffIds, kind: 'collective' });
  const client = await prisma.client.create({ data: { teamId, name: 'Nora', email: 'nora@example.com' } });
  const base = { teamId, clientId: client.id, inviteeName: 'Nora', inviteeEmail: 'nora@example.com', currency: 'EUR' };
  return { team, staffIds, alone, together, base };
}

type Business = Awaited<ReturnType<typeof makeBusiness>>;

async function setHours({ team }: Business, ofEach: WeeklySchedule[]): Promise<number[]> {
  const { teamId } = team;
  await prisma.staff.updateMany({ where: { teamId }, data: { scheduleId: null } });
  await prisma.eventType.updateMany({ where: { teamId }, data: { scheduleId: null } });
  await prisma.schedule.deleteMany({ where: { teamId } });
  const ids: number[] = [];
  for (const [place, { timezone, rules, overrides }] of ofEach.entries()) {
    const row = { teamId, name: `Hours ${place}`, timezone, isDefault: place === 0 };
    const { id: scheduleId } = await prisma.schedule.create({ data: row });
    ids.push(scheduleId);
    await prisma.scheduleRule.createMany({
      data: rules.map(({ day, start, end }) => ({ teamId, scheduleId, day, startMinute: start, endMinute: end })),
    });
    await prisma.scheduleOverride.createMany({ data: [...overrides].flatMap(toOverrides(teamId, scheduleId)) });
  }
  return ids;
}

function toOverrides(teamId: number, scheduleId: number) {
  return ([day, hours]: [string, OpenMinutes[]]) => {
    const row = { teamId, scheduleId, date: new Date(`${day}T00:00:00Z`) };
    if (hours.length === 0) return [row];
    return hours.map(({ start, end }) => ({ ...row, startMinute: start, endMinute: end }));
  };
}

type NewEvent = Pick<Prisma.EventCreateManyInput, 'eventTypeId' | 'staffId' | 'startsAt' | 'endsAt'>;

async function book({ base }: Business, event: NewEvent): Promise<number> {
  return (await prisma.event.create({ data: { ...base, ...event }, select: { id: true } })).id;
}

const weekdays: WeeklySchedule = {
  timezone: 'Europe/Madrid',
  rules: [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1020 })),
  overrides: new Map([['2031-03-05', []]]),
};

describe('stranded events', () => {
  it('are those outside open hours, up to their last minute and on both sides of a clock change', async () => {
    const business = await makeBusiness();
    const { team, alone } = business;
    const ctx = { ...team.ctx, now: new Date('2031-03-01T00:00:00Z') };
    await setHours(business, [weekdays]);
    const at = (start: string, end: string) => ({ startsAt: new Date(start), endsAt: new Date(end) });
    const { staffId } = team;
    const event = { eventTypeId: alone, staffId };
    const add = (start: string, end: string) => book(business, { ...event, ...at(start, end) });
    await add('2031-03-03T15:00:00Z', '2031-03-03T16:00:00Z');
    const late = await add('2031-03-03T16:30:00Z', '2031-03-03T17:00:00Z');
    const closed = await add('2031-03-05T10:00:00Z', '2031-03-05T11:00:00Z');
    const weekend = await add('2031-03-08T10:00:00Z', '2031-03-08T11:00:00Z');
    await add('2031-03-31T07:00:00Z', '2031-03-31T15:00:00Z');
    const summer = await add('2031-03-31T15:00:00Z', '2031-03-31T16:00:00Z');
    expect(await reasons(ctx)).toEqual([
      [late, 'outside_hours'],
      [closed, 'day_off'],
      [weekend, 'day_off'],
      [summer, 'outside_hours'],
    ]);
    expect((await firstStranded(ctx, { cause: 'time_off' })).total).toBe(0);
    await setHours(business, []);
    expect(await reasons(ctx)).toEqual([]);
  });

  it('are named once, with the first of those whom they do not fit and the first reason', async () => {
    const business = await makeBusiness();
    const { team, staffIds, alone, together } = business;
    const [ana = 0, bea = 0, carl = 0] = staffIds;
    const ctx = { ...team.ctx, now: new Date('2031-03-01T00:00:00Z') };
    const times = { startsAt: new Date('2031-03-08T10:00:00Z'), endsAt: new Date('2031-03-08T11:00:00Z') };
    await setHours(business, [weekdays]);
    const id = await book(business, { eventTypeId: together, staffId: ana, ...times });
    await claimFor(business, id, [bea, carl]);
    const row = async () => (await listStranded(ctx)).map((one) => [one.staff_id, one.reason]);
    expect(await row()).toEqual([[ana, 'day_off']]);
    const off = { startsAt: times.startsAt, endsAt: new Date('2031-03-08T10:01:00Z') };
    await prisma.timeOff.create({ data: { teamId: team.teamId, staffId: ana, ...off } });
    expect(await row()).toEqual([[ana, 'time_off']]);
    await prisma.eventTypeStaff.deleteMany({ where: { eventTypeId: together, staffId: ana } });
    expect(await row()).toEqual([[ana, 'not_offered']]);
    await prisma.staff.updateMany({ where: { id: ana }, data: { isActive: false } });
    expect(await row()).toEqual([[ana, 'staff_inactive']]);
    expect((await firstStranded(ctx, { staffId: carl })).rows).toMatchObject([{ staff_id: carl, reason: 'day_off' }]);
    const member = await makeMember(team, 'staff');
    expect(await listStranded({ ...member.ctx, now: ctx.now }, { staffId: carl })).toEqual([]);
    expect(await listStranded({ ...member.ctx, now: ctx.now })).toEqual([]);
    await book(business, { eventTypeId: alone, staffId: carl, startsAt: ctx.now, endsAt: times.endsAt });
    expect(await row()).toHaveLength(1);
  });

  it('are counted in full where only the first are read', async () => {
    const business = await makeBusiness();
    const { team, alone, base } = business;
    const ctx = { ...team.ctx, now: new Date('2031-03-01T00:00:00Z') };
    await setHours(business, [weekdays]);
    const saturday = Date.parse('2031-03-08T00:00:00Z');
    const event = { ...base, eventTypeId: alone, staffId: team.staffId };
    await prisma.event.createMany({
      data: Array.from({ length: 60 }, (_, place) => ({
        ...event,
        startsAt: new Date(saturday + place * 10 * MINUTE_MS),
        endsAt: new Date(saturday + (place + 1) * 10 * MINUTE_MS),
      })),
    });
    const { rows, total } = await firstStranded(ctx);
    expect([rows.length, total]).toEqual([20, 60]);
    const all = await listStranded(ctx);
    expect(rows).toEqual(all.slice(0, 20));
    expect(await pageStranded(ctx, 3)).toEqual({ rows: all.slice(40), total: 60, page: 3, pages: 3 });
    expect(await pageStranded(ctx, 4)).toMatchObject({ rows, page: 1, pages: 3 });
  });

  it('are those that the rule of hours refuses one by one, in any zone and around its clock changes', async () => {
    const business = await makeBusiness();
    const { team, staffIds, alone, together, base } = business;
    const { teamId } = team;
    await fc.assert(
      fc.asyncProperty(week, async ({ now, schedules, assigned, typeHours, off, events, offered }) => {
        await prisma.event.deleteMany({ where: { teamId } });
        await prisma.timeOff.deleteMany({ where: { teamId } });
        const ids = await setHours(business, schedules);
        const idOf = (place: number | null) => (place === null ? null : (ids[place] ?? null));
        for (const [place, id] of staffIds.entries()) {
          await prisma.staff.updateMany({ where: { id }, data: { scheduleId: idOf(assigned[place] ?? null) } });
        }
        await prisma.eventType.updateMany({ where: { id: together }, data: { scheduleId: idOf(typeHours) } });
        await prisma.eventTypeStaff.deleteMany({ where: { teamId } });
        await prisma.eventTypeStaff.createMany({
          data: offered.flatMap((place) =>
            [alone, together].map((eventTypeId) => ({ teamId, eventTypeId, staffId: staffIds[place] ?? 0 })),
          ),
        });
        const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);
        const timeOff = off.map(({ who, from, length }) => ({
          staffId: staffIds[who] ?? 0,
          startsAt: at(from),
          endsAt: at(from + length),
        }));
        await prisma.timeOff.createMany({ data: timeOff.map((one) => ({ teamId, ...one })) });
        const booked = events.map(({ who, from, length, isTogether }) => ({
          eventTypeId: isTogether ? together : alone,
          staffId: staffIds[who] ?? 0,
          startsAt: at(from),
          endsAt: at(from + length),
        }));
        const made = await prisma.event.createManyAndReturn({ data: booked.map((one) => ({ ...base, ...one })) });
        for (const { id, eventTypeId } of made) if (eventTypeId === together) await claimFor(business, id, staffIds);
        const expected = made
          .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id - b.id)
          .flatMap(({ id, eventTypeId, staffId, startsAt, endsAt }) => {
            const hosts = eventTypeId === together ? staffIds : [staffId ?? 0];
            const found = hosts.flatMap((host) => {
              const place = staffIds.indexOf(host);
              const own = assigned[place] ?? (eventTypeId === together ? typeHours : null) ?? 0;
              const reason = reasonOf({
                isOffering: offered.includes(place),
                isAway: timeOff.some((one) => one.staffId === host && one.startsAt < endsAt && startsAt < one.endsAt),
                schedule: schedules[own],
                booked: { start: startsAt.getTime(), end: endsAt.getTime() },
              });
              return reason ? [{ id, staff: host, reason, hours: ids[own] ?? null }] : [];
            });
            return found.slice(0, 1);
          });
        const ctx = { ...team.ctx, now };
        const simple = (rows: Awaited<ReturnType<typeof listStranded>>) =>
          rows.map((row) => ({ id: row.id, staff: row.staff_id, reason: row.reason, hours: row.schedule_id }));
        expect(simple(await listStranded(ctx))).toEqual(expected);
        const away = await firstStranded(ctx, { cause: 'time_off' });
        expect(simple(away.rows)).toEqual(expected.filter(({ reason }) => reason === 'time_off'));
        const [first = 0] = ids;
        const byHours = await firstStranded(ctx, { cause: 'hours', scheduleId: first });
        const isOfHours = (reason: string) => reason === 'outside_hours' || reason === 'day_off';
        expect(simple(byHours.rows)).toEqual(
          expected.filter(({ reason, hours }) => hours === first && isOfHours(reason)),
        );
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

/** Whose times are never compared here, so that they need not be free. */
async function claimFor({ team: { teamId } }: Business, eventId: number, staffIds: number[]): Promise<void> {
  const staff = await prisma.staff.findMany({ where: { id: { in: staffIds } }, select: { resourceId: true } });
  const blockedFrom = new Date(Date.UTC(2040, 0) + eventId * DAY_MS);
  const blockedTo = new Date(blockedFrom.getTime() + MINUTE_MS);
  await prisma.resourceClaim.createMany({
    data: staff.map(({ resourceId }) => ({ teamId, eventId, resourceId, blockedFrom, blockedTo })),
  });
}

async function reasons(ctx: Ctx) {
  return (await listStranded(ctx)).map(({ id, reason }) => [id, reason]);
}

interface Judged {
  isOffering: boolean;
  isAway: boolean;
  schedule: WeeklySchedule | undefined;
  booked: { start: number; end: number };
}

function reasonOf({ isOffering, isAway, schedule, booked }: Judged) {
  if (!isOffering) return 'not_offered';
  if (isAway) return 'time_off';
  return schedule ? closedReason(schedule, [], booked) : null;
}

/** Two days before a zone's clock changes, of one where it changes by half an hour, at midnight or never. */
const eves = [
  ['Europe/Madrid', '2031-03-28T09:00:00Z'],
  ['Europe/Madrid', '2031-10-24T09:00:00Z'],
  ['America/New_York', '2031-03-07T09:00:00Z'],
  ['America/New_York', '2031-10-31T09:00:00Z'],
  ['Australia/Lord_Howe', '2031-04-03T09:00:00Z'],
  ['Australia/Lord_Howe', '2031-10-02T09:00:00Z'],
  ['America/Santiago', '2031-04-04T09:00:00Z'],
  ['America/Santiago', '2031-09-05T09:00:00Z'],
  ['Asia/Kathmandu', '2031-06-01T09:00:00Z'],
] as const;

const half = (max: number) => fc.integer({ min: 0, max }).map((count) => count * 30);
const hours = fc.tuple(half(47), fc.integer({ min: 1, max: 48 })).map(([start, count]) => ({
  start,
  end: start + count * 30,
}));

const scheduleIn = (zone: string, now: string): fc.Arbitrary<WeeklySchedule> =>
  fc.record({
    timezone: fc.oneof({ weight: 3, arbitrary: fc.constant(zone) }, fc.constant('Pacific/Chatham')),
    rules: fc.array(
      fc.tuple(hours, fc.integer({ min: 0, max: 6 })).map(([open, day]) => ({ ...open, day })),
      { maxLength: 10 },
    ),
    overrides: fc
      .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.array(hours, { maxLength: 2 })), { maxLength: 2 })
      .map((days) => new Map(days.map(([after, open]) => [dateAfter(now, after), open]))),
  });

function dateAfter(now: string, days: number): string {
  return new Date(Date.parse(now) + days * DAY_MS).toISOString().slice(0, 10);
}

const person = fc.integer({ min: 0, max: 2 });
const quarter = fc.integer({ min: 1, max: 5 * 96 }).map((count) => count * 15);
const length = fc.oneof(
  fc.constantFrom(15, 30, 60, 90),
  fc.integer({ min: 1, max: 120 }).map((count) => count * 15),
);
const whose = fc.option(fc.integer({ min: 0, max: 1 }), { nil: null });

const week = fc.constantFrom(...eves).chain(([zone, now]) =>
  fc.record({
    now: fc.constant(new Date(now)),
    schedules: fc.array(scheduleIn(zone, now), { minLength: 2, maxLength: 2 }),
    assigned: fc.tuple(whose, whose, whose),
    typeHours: whose,
    off: fc.array(fc.record({ who: person, from: quarter, length }), { maxLength: 2 }),
    events: fc.array(fc.record({ who: person, from: quarter, length, isTogether: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    }),
    offered: fc.subarray([0, 1, 2], { minLength: 2 }),
  }),
);
