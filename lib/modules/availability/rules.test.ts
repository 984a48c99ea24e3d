import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantToWall, wallToInstant } from '@/lib/core/wall-time';
import { closedReason, merge, openIntervals, type WeeklySchedule } from './rules';

const NINE = 540;
const madrid: WeeklySchedule = {
  timezone: 'Europe/Madrid',
  rules: [1, 2, 3, 4, 5].map((day) => ({ day, start: NINE, end: 1_020 })),
  overrides: new Map([
    ['2026-03-04', []],
    ['2026-03-07', [{ start: 600, end: 840 }]],
  ]),
};

const at = (local: string) => wallToInstant(local, 'Europe/Madrid').getTime();
const reason = (start: string, end: string, schedule = madrid) =>
  closedReason(schedule, [], { start: at(start), end: at(end) });

describe('opening hours', () => {
  it('hold a time that lies inside them, ends included', () => {
    expect(reason('2026-03-03T09:00', '2026-03-03T17:00')).toBeNull();
  });
  it('exclude what starts before or ends after them', () => {
    expect(reason('2026-03-03T08:59', '2026-03-03T10:00')).toBe('outside_hours');
    expect(reason('2026-03-03T16:30', '2026-03-03T17:01')).toBe('outside_hours');
  });
  it('are replaced by those of the date, or none', () => {
    expect(reason('2026-03-04T10:00', '2026-03-04T11:00')).toBe('day_off');
    expect(reason('2026-03-07T10:00', '2026-03-07T11:00')).toBeNull();
    expect(reason('2026-03-08T10:00', '2026-03-08T11:00')).toBe('day_off');
  });
  it('close for time off', () => {
    const off = [{ start: at('2026-03-03T12:00'), end: at('2026-03-03T13:00') }];
    expect(closedReason(madrid, off, { start: at('2026-03-03T11:30'), end: at('2026-03-03T12:01') })).toBe('day_off');
    expect(closedReason(madrid, off, { start: at('2026-03-03T11:30'), end: at('2026-03-03T12:00') })).toBeNull();
  });
  it('run over midnight and join with the next day', () => {
    const bar: WeeklySchedule = {
      timezone: 'Europe/Madrid',
      rules: [
        { day: 5, start: 1_200, end: 1_560 },
        { day: 6, start: 120, end: 300 },
      ],
      overrides: new Map(),
    };
    expect(reason('2026-03-06T23:30', '2026-03-07T01:30', bar)).toBeNull();
    expect(reason('2026-03-07T01:00', '2026-03-07T04:00', bar)).toBeNull();
    expect(reason('2026-03-07T04:00', '2026-03-07T05:30', bar)).toBe('outside_hours');
  });
  it('end at 24:00', () => {
    const late: WeeklySchedule = { ...madrid, rules: [{ day: 2, start: 1_200, end: 1_440 }] };
    expect(reason('2026-03-03T23:30', '2026-03-04T00:00', late)).toBeNull();
  });
});

describe('opening hours across clock changes', () => {
  const zones = fc.constantFrom(
    'Europe/Madrid',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Africa/Cairo',
    'Asia/Kathmandu',
  );
  it('start at nine by the wall clock on every day of two years', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 730 }), (timezone, offset) => {
        const date = addDays('2026-01-01', offset);
        const every: WeeklySchedule = {
          timezone,
          rules: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: NINE, end: 1_020 })),
          overrides: new Map(),
        };
        const [open] = openIntervals(every, date, date);
        expect(instantToWall(new Date(open?.start ?? 0), timezone)).toBe(`${date}T09:00:00`);
        expect(instantToWall(new Date(open?.end ?? 0), timezone)).toBe(`${date}T17:00:00`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('merging', () => {
  const interval = fc
    .tuple(fc.nat(1_000), fc.integer({ min: 1, max: 100 }))
    .map(([start, length]) => ({ start, end: start + length }));
  it('covers the same moments with sorted intervals that neither overlap nor touch', () => {
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const merged = merge(intervals);
        const inside = (list: typeof intervals, moment: number) =>
          list.some(({ start, end }) => start <= moment && moment < end);
        const moments = Array.from({ length: 1_101 }, (_, moment) => moment);
        expect(moments.filter((moment) => inside(merged, moment) !== inside(intervals, moment))).toEqual([]);
        merged.slice(1).forEach((next, index) => {
          expect(next.start).toBeGreaterThan(merged[index]?.end ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });
});
