import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import type { SlotFacts } from './context/rules';
import { at, clock, contextOf, DAY, daily, member, minutes, NINE_TO_TWELVE, ZONE } from './facts.fixture';
import { explain, nearestFree, OVERRIDABLE, slotsOf, verdictAt } from './rules';

/** Every zone is asked for its clock hundreds of times. */
vi.setConfig({ testTimeout: 60_000 });

const span = (from: string, to: string) => ({ start: at(from), end: at(to) });
const busyAt = (from: string, to: string) => [member({ claims: [span(from, to)] })];

/** Starts that can be booked on the day, by the clock. */
function starts(given: Partial<SlotFacts> = {}): string[] {
  const context = contextOf(given);
  return slotsOf(context, context.range).map(({ start }) => clock(start));
}

/** Reasons of the excluded starts from nine to twelve, by the clock. */
function reasons(given: Partial<SlotFacts> = {}): Record<string, string> {
  const context = contextOf(given);
  const { excluded } = explain(context, { start: at('09:00'), end: at('12:00') });
  return Object.fromEntries(excluded.map(({ start, reason }) => [clock(start), reason]));
}

describe('starts', () => {
  it('step by the increment from the start of the hours, and end in time', () => {
    expect(starts()).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
    expect(starts({ lengthMinutes: 45, incrementMinutes: 50 })).toEqual(['09:00', '09:50', '10:40']);
  });
  it('step anew from each interval of a day', () => {
    const schedule = daily([
      [540, 600],
      [625, 700],
    ]);
    expect(starts({ staff: [member({ schedule })] })).toEqual(['09:00', '09:30', '10:25', '10:55']);
  });
  it('may run over where two intervals touch', () => {
    const schedule = daily([
      [540, 600],
      [600, 660],
    ]);
    expect(starts({ lengthMinutes: 60, staff: [member({ schedule })] })).toEqual(['09:00', '09:30', '10:00']);
  });
  it('go on past midnight, and up to 24:00', () => {
    const night = daily([[1_380, 1_470]]);
    expect(starts({ staff: [member({ schedule: night })] })).toEqual(['00:00', '23:00', '23:30']);
    const late = daily([[1_380, 1_440]]);
    expect(starts({ staff: [member({ schedule: late })] })).toEqual(['23:00', '23:30']);
  });
  it('do not depend on where the question begins, also where it is always open', () => {
    const open = { incrementMinutes: 50, staff: [member({ schedule: null })] };
    const whole = starts(open);
    const from = at('11:07');
    const context = contextOf({ ...open, range: { start: from, end: at('2026-03-04T00:00') } });
    expect(slotsOf(context, context.range).map(({ start }) => clock(start))).toEqual(
      whole.filter((time) => time > '11:07'),
    );
  });
  it('may be followed by time beyond the range', () => {
    expect(starts({ lengthMinutes: 120, staff: [member({ schedule: null })] }).at(-1)).toBe('23:30');
  });
  it('on a date with hours of its own follow those', () => {
    const schedule = { ...NINE_TO_TWELVE, overrides: new Map([[DAY, [{ start: 600, end: 660 }]]]) };
    expect(starts({ staff: [member({ schedule })] })).toEqual(['10:00', '10:30']);
  });
  it('are followed by as much time as the extras need', () => {
    expect(starts({ lengthMinutes: 120 })).toEqual(['09:00', '09:30', '10:00']);
  });
});

describe('reasons', () => {
  it('past: the start is over', () => {
    expect(reasons({ now: at('10:00') })).toEqual({ '09:00': 'past', '09:30': 'past' });
  });
  it('minimum_notice: the start is too soon', () => {
    const given = { now: at('08:30'), minimumNoticeMinutes: 90 };
    expect(reasons(given)).toEqual({ '09:00': 'minimum_notice', '09:30': 'minimum_notice' });
  });
  it('maximum_advance: the start is too far ahead', () => {
    const given = { now: at('2026-03-01T11:00'), maximumAdvanceDays: 2 };
    expect(reasons(given)).toEqual({ '11:30': 'maximum_advance' });
  });
  it('outside_hours: the end comes after closing, or nobody is open at that time', () => {
    expect(reasons({ lengthMinutes: 45 })).toEqual({ '11:30': 'outside_hours' });
    const context = contextOf();
    const { excluded } = explain(context, { start: at('08:00'), end: at('09:30') });
    expect(excluded.map(({ start, reason }) => [clock(start), reason])).toEqual([
      ['08:00', 'outside_hours'],
      ['08:30', 'outside_hours'],
    ]);
  });
  it('day_off: no hours on that date, or time off', () => {
    const schedule = { ...NINE_TO_TWELVE, overrides: new Map([[DAY, []]]) };
    const closed = contextOf({ staff: [member({ schedule })] });
    const { slots, excluded } = explain(closed, closed.range);
    expect(slots).toEqual([]);
    expect(excluded).toHaveLength(48);
    expect(new Set(excluded.map(({ reason }) => reason))).toEqual(new Set(['day_off']));
    const away = [member({ timeOff: [span('10:15', '10:45')] })];
    expect(reasons({ staff: away })).toEqual({ '10:00': 'day_off', '10:30': 'day_off' });
  });
  it('busy: the event meets a claim or time taken elsewhere; touching is no meeting', () => {
    expect(reasons({ staff: busyAt('10:00', '10:30') })).toEqual({ '10:00': 'busy' });
    const elsewhere = [member({ external: [span('10:15', '10:40'), span('09:00', '09:01')] })];
    expect(reasons({ staff: elsewhere })).toEqual({ '09:00': 'busy', '10:00': 'busy', '10:30': 'busy' });
  });
  it('busy: the room is taken', () => {
    expect(reasons({ room: { resourceId: 7, claims: [span('11:00', '11:10')] } })).toEqual({ '11:00': 'busy' });
  });
  it('buffer: only the time before or after the event is taken', () => {
    const given = { bufferBeforeMinutes: 10, bufferAfterMinutes: 30, staff: busyAt('10:30', '11:00') };
    expect(reasons(given)).toEqual({ '10:00': 'buffer', '10:30': 'busy', '11:00': 'buffer' });
  });
  it('buffer: those of neighbours add up, as claims hold their own', () => {
    const claimed = [member({ claims: [{ start: at('10:30') - minutes(10), end: at('11:00') + minutes(10) }] })];
    const given = { incrementMinutes: 10, bufferBeforeMinutes: 5, bufferAfterMinutes: 5, staff: claimed };
    expect(starts(given)).toEqual(['09:00', '09:10', '09:20', '09:30', '09:40', '11:20', '11:30']);
  });
  it('buffers may reach outside opening hours', () => {
    expect(reasons({ bufferBeforeMinutes: 60, bufferAfterMinutes: 60 })).toEqual({});
  });
  it('daily_limit: the event type or the member has enough that day', () => {
    const two = [at('08:00'), at('13:00')];
    const all = Object.fromEntries(starts().map((time) => [time, 'daily_limit']));
    expect(reasons({ dailyLimit: 2, eventStarts: two })).toEqual(all);
    expect(reasons({ dailyLimit: 3, eventStarts: two })).toEqual({});
    expect(reasons({ staff: [member({ dailyLimit: 2, eventStarts: two })] })).toEqual(all);
    expect(reasons({ dailyLimit: 1, eventStarts: [at('00:00') - 1, at('2026-03-04T00:00')] })).toEqual({});
  });
  it('full: a sitting has no seats left', () => {
    const sittings = [{ ...span('10:00', '10:30'), seatsLeft: 0 }];
    const staff = [member({ sittings, claims: [span('10:00', '10:30')] })];
    expect(reasons({ kind: 'group', capacity: 5, staff })).toEqual({ '10:00': 'full' });
  });
  it('come in one order where several hold', () => {
    const staff = [member({ timeOff: [span('09:00', '09:30')], claims: [span('09:00', '12:00')] })];
    expect(reasons({ now: at('09:15'), minimumNoticeMinutes: 60, staff })).toEqual({
      '09:00': 'past',
      '09:30': 'minimum_notice',
      '10:00': 'minimum_notice',
      '10:30': 'busy',
      '11:00': 'busy',
      '11:30': 'busy',
    });
    expect(reasons({ staff })['09:00']).toBe('day_off');
  });
});

describe('a group', () => {
  const sitting = { ...span('10:00', '10:30'), seatsLeft: 3 };
  const group: Partial<SlotFacts> = {
    kind: 'group',
    capacity: 5,
    bufferAfterMinutes: 15,
    dailyLimit: 1,
    eventStarts: [at('10:00')],
    staff: [member({ sittings: [sitting], claims: [{ start: at('10:00'), end: at('10:45') }] })],
  };
  it('offers the seats left of a sitting, which takes no new time and is no further event of the day', () => {
    const context = contextOf(group);
    expect(slotsOf(context, context.range)).toEqual([{ ...span('10:00', '10:30'), staffIds: [1], seatsLeft: 3 }]);
  });
  it('offers all seats where a new sitting fits', () => {
    const context = contextOf({ ...group, dailyLimit: null });
    const found = slotsOf(context, context.range).map(({ start, seatsLeft }) => [clock(start), seatsLeft]);
    expect(found).toEqual([
      ['09:00', 5],
      ['10:00', 3],
      ['11:00', 5],
      ['11:30', 5],
    ]);
  });
  it('offers a sitting that starts off the grid, but not one that ends too soon', () => {
    const odd = member({ sittings: [{ ...span('10:10', '10:40'), seatsLeft: 2 }], claims: [span('10:10', '10:40')] });
    expect(starts({ kind: 'group', staff: [odd] })).toContain('10:10');
    expect(starts({ kind: 'group', lengthMinutes: 40, staff: [odd] })).not.toContain('10:10');
  });
  it('adds the seats of its staff', () => {
    const context = contextOf({ ...group, staff: [...(group.staff ?? []), member({ staffId: 2 })], dailyLimit: null });
    const at10 = slotsOf(context, context.range).find(({ start }) => start === at('10:00'));
    expect(at10).toEqual({ ...span('10:00', '10:30'), staffIds: [1, 2], seatsLeft: 8 });
  });
});

describe('several staff', () => {
  const early = member({ claims: [span('09:00', '10:00')] });
  const late = member({ staffId: 2, schedule: daily([[570, 660]]) });
  it('each offer their own times, and the slot names who can', () => {
    const context = contextOf({ kind: 'round_robin', staff: [early, late] });
    expect(slotsOf(context, context.range).map(({ start, staffIds }) => [clock(start), staffIds])).toEqual([
      ['09:30', [2]],
      ['10:00', [1, 2]],
      ['10:30', [1, 2]],
      ['11:00', [1]],
      ['11:30', [1]],
    ]);
  });
  it('tell the reason of the one nearest to being bookable', () => {
    const away = member({ staffId: 2, timeOff: [span('09:00', '12:00')] });
    expect(reasons({ staff: [early, away] })).toEqual({ '09:00': 'busy', '09:30': 'busy' });
  });
  it('of a collective event have to be free and open all', () => {
    const context = contextOf({ kind: 'collective', staff: [early, late] });
    expect(slotsOf(context, context.range).map(({ start, staffIds }) => [clock(start), staffIds])).toEqual([
      ['10:00', [1, 2]],
      ['10:30', [1, 2]],
    ]);
    expect(reasons({ kind: 'collective', staff: [early, late] })).toEqual({
      '09:00': 'outside_hours',
      '09:30': 'busy',
      '11:00': 'outside_hours',
      '11:30': 'outside_hours',
    });
  });
  it('of a collective event start together where their hours meet, each in their own zone', () => {
    const abroad = member({ staffId: 2, schedule: daily([[555, 660]], 'Europe/London') });
    expect(starts({ kind: 'collective', staff: [member(), abroad] })).toEqual(['10:15', '10:45', '11:15']);
  });
  it('may be none, and then nothing is free', () => {
    for (const kind of ['one_on_one', 'collective'] as const) {
      const context = contextOf({ kind, staff: [] });
      expect(slotsOf(context, context.range)).toEqual([]);
      expect(verdictAt(context, span('10:00', '10:30'))).toEqual({ staffIds: [], reason: 'day_off' });
    }
  });
});

describe('a single time', () => {
  it('may be off the grid and of any length', () => {
    const context = contextOf({ staff: busyAt('10:30', '11:00') });
    expect(verdictAt(context, span('09:07', '10:30'))).toEqual({ staffIds: [1], reason: null });
    expect(verdictAt(context, span('09:07', '10:31'))).toEqual({ staffIds: [], reason: 'busy' });
  });
  it('is bound neither by hours nor by dates for members who say so, but by taken time and seats', () => {
    const sittings = [{ ...span('15:00', '15:30'), seatsLeft: 0 }];
    const context = contextOf({
      kind: 'group',
      now: at('14:00'),
      minimumNoticeMinutes: 600,
      maximumAdvanceDays: 0,
      dailyLimit: 1,
      eventStarts: [at('13:00')],
      bufferBeforeMinutes: 15,
      staff: [member({ sittings, claims: [span('15:00', '15:30')], timeOff: [span('00:00', '23:00')] })],
    });
    const told = (from: string, to: string) => verdictAt(context, span(from, to), OVERRIDABLE).reason;
    expect(told('08:00', '08:30')).toBeNull();
    expect(told('15:00', '15:30')).toBe('full');
    expect(told('15:10', '15:20')).toBe('busy');
    expect(told('15:40', '16:00')).toBe('buffer');
    expect(told('15:45', '16:00')).toBeNull();
  });
  it('that was not loaded is an error, not free', () => {
    const context = contextOf();
    expect(() => verdictAt(context, { start: at('23:30'), end: at('2026-03-04T00:30') })).toThrow(RangeError);
    expect(() => slotsOf(context, { start: at('00:00') - 1, end: at('01:00') })).toThrow(RangeError);
  });
});

describe('alternatives', () => {
  it('are the nearest free starts, earlier or later, the nearest first', () => {
    const context = contextOf({ staff: busyAt('10:00', '11:00') });
    expect(nearestFree(context, at('10:10')).map(({ start }) => clock(start))).toEqual(['09:30', '11:00', '09:00']);
    expect(nearestFree(context, at('09:00'), 1).map(({ start }) => clock(start))).toEqual(['09:30']);
  });
  it('are looked for in all that was loaded', () => {
    const range = { start: at('00:00'), end: at('00:00') + 60 * DAY_MS };
    const staff = [member({ timeOff: [{ start: at('00:00'), end: at('00:00') + 40 * DAY_MS }] })];
    const [first, ...others] = nearestFree(contextOf({ range, staff }), at('10:00'), 2);
    expect(others).toHaveLength(1);
    expect(first?.start).toBeGreaterThan(at('00:00') + 40 * DAY_MS);
    expect(nearestFree(contextOf({ staff: [] }), at('10:00'))).toEqual([]);
  });
});

describe('days of a clock change', () => {
  /** Starts of a day in a zone that is open from midnight to midnight, by its own clock. */
  function allDay(date: string, incrementMinutes: number, timezone: string, hours: [number, number] = [0, 1_440]) {
    const noon = Date.parse(`${date}T12:00:00Z`);
    const context = contextOf({
      now: 0,
      timeZone: timezone,
      lengthMinutes: 5,
      incrementMinutes,
      range: { start: noon - 2 * DAY_MS, end: noon + 2 * DAY_MS },
      staff: [member({ schedule: daily([hours], timezone) })],
    });
    const format = new Intl.DateTimeFormat('sv', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
    return slotsOf(context, context.range)
      .map(({ start }) => format.format(start))
      .filter((wall) => wall.startsWith(date))
      .map((wall) => wall.slice(11));
  }

  it('lack the skipped hour and have the moments of the repeated one once each', () => {
    expect(allDay('2026-03-29', 60, ZONE).slice(0, 4)).toEqual(['00:00', '01:00', '03:00', '04:00']);
    expect(allDay('2026-10-25', 60, ZONE).slice(0, 5)).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00']);
  });
  it('keep the usual times afterwards, whatever the increment', () => {
    expect(allDay('2026-03-29', 120, ZONE).slice(0, 3)).toEqual(['00:00', '04:00', '06:00']);
    expect(allDay('2026-10-04', 60, 'Australia/Lord_Howe').slice(0, 4)).toEqual(['00:00', '01:00', '03:00', '04:00']);
    expect(allDay('2026-04-05', 30, 'Australia/Lord_Howe').slice(0, 6)).toEqual([
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '01:30',
      '02:00',
    ]);
  });
  it('open at the change where hours begin in the skipped hour, and close at it where they end there', () => {
    expect(allDay('2026-03-29', 30, ZONE, [150, 240])).toEqual(['03:00', '03:30']);
    expect(allDay('2026-03-29', 30, ZONE, [60, 150])).toEqual(['01:00', '01:30']);
    expect(allDay('2026-10-25', 30, ZONE, [60, 150])).toEqual(['01:00', '01:30', '02:00']);
  });
  it('may not exist at all', () => {
    expect(allDay('2011-12-30', 60, 'Pacific/Apia')).toEqual([]);
    expect(allDay('2011-12-29', 60, 'Pacific/Apia')).toHaveLength(24);
    expect(allDay('2011-12-31', 60, 'Pacific/Apia', [540, 1_020])).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
    ]);
  });
});

describe('every zone with a clock change in the next two years', () => {
  const until = Date.now() + 2 * 365 * DAY_MS;
  const changes = Intl.supportedValuesOf('timeZone').flatMap((timezone) => transitions(timezone, Date.now(), until));
  const QUARTER = 15 * MINUTE_MS;

  function transitions(timezone: string, from: number, to: number) {
    const found: { timezone: string; change: number }[] = [];
    let next = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timezone).getTimeZoneTransition('next');
    for (; next && next.epochMilliseconds < to; next = next.getTimeZoneTransition('next')) {
      found.push({ timezone, change: next.epochMilliseconds });
    }
    return found;
  }

  function slotsAround({ timezone, change }: { timezone: string; change: number }, hours: [number, number]) {
    const range = { start: change - DAY_MS, end: change + DAY_MS };
    const staff = [member({ schedule: daily([hours], timezone) })];
    const context = contextOf({ now: 0, timeZone: 'Asia/Kathmandu', lengthMinutes: 15, range, staff });
    return slotsOf(context, range).map(({ start }) => start);
  }

  /** The quarters of two days whose wall clock satisfies the rule, each moment asked for by itself. */
  function moments({ timezone, change }: { timezone: string; change: number }, fits: (minute: number) => boolean) {
    return Array.from({ length: 192 }, (_, index) => change - DAY_MS + index * QUARTER).filter((moment) => {
      const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timezone);
      return fits(hour * 60 + minute);
    });
  }

  it('are many, and some of them change by less than an hour or stand on odd offsets', () => {
    const zones = new Set(changes.map(({ timezone }) => timezone));
    expect(zones.size).toBeGreaterThan(100);
    for (const odd of ['Australia/Lord_Howe', 'Pacific/Chatham', 'Australia/Adelaide']) expect(zones).toContain(odd);
  });
  it('keeps nine to five by the wall clock on both sides', () => {
    for (const one of changes) {
      const expected = moments(one, (minute) => minute >= 540 && minute < 1_020 && minute % 30 === 0);
      expect(slotsAround(one, [540, 1_020]), one.timezone).toEqual(expected);
    }
  });
  it('has each half hour of the wall clock at every moment it is shown, none in a skipped hour and no moment twice', () => {
    for (const one of changes) {
      expect(slotsAround(one, [0, 1_440]), one.timezone).toEqual(moments(one, (minute) => minute % 30 === 0));
    }
  });
});
