import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addWallMonths,
  dayToWallDate,
  isRepeatedWallTime,
  stepDate,
  toWallDate,
  visibleRange,
  type WeekStart,
  wallDateToDay,
  wallDateToInstant,
  wallDateToLocal,
} from './wall-date';

const zones = [
  'Europe/Madrid',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'UTC',
];
const ownZone = process.env.TZ;

/** A zone with a clock change at midnight, to catch any reading of the machine's own clock. */
beforeAll(() => {
  process.env.TZ = 'America/Santiago';
});
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const wall = (day: string) => dayToWallDate(day) ?? new Date(Number.NaN);

describe('toWallDate', () => {
  it('shows what Temporal shows, for any instant of seventy years in any zone', () => {
    const instant = fc.date({ min: new Date('1975-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (date, zone) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone);
        expect(wallDateToLocal(toWallDate(date, zone))).toBe(
          expected.toPlainDateTime().toString({ smallestUnit: 'second' }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with Temporal within minutes of every clock change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 1976, max: 2040 }), fc.nat(), (zone, year, pick) => {
        const start = Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 });
        const change = start.getTimeZoneTransition('next');
        if (!change) return;
        const near = change.epochMilliseconds + ((pick % 240) - 120) * 60_000;
        const expected = Temporal.Instant.fromEpochMilliseconds(near).toZonedDateTimeISO(zone).toPlainDateTime();
        expect(wallDateToLocal(toWallDate(new Date(near), zone))).toBe(expected.toString({ smallestUnit: 'second' }));
      }),
      { numRuns: 1000 },
    );
  });

  it('skips the hour that spring skips and shows the hour twice that autumn repeats', () => {
    expect(wallDateToLocal(toWallDate('2026-03-29T00:59:00Z', 'Europe/Madrid'))).toBe('2026-03-29T01:59:00');
    expect(wallDateToLocal(toWallDate('2026-03-29T01:00:00Z', 'Europe/Madrid'))).toBe('2026-03-29T03:00:00');
    expect(wallDateToLocal(toWallDate('2026-10-25T00:30:00Z', 'Europe/Madrid'))).toBe('2026-10-25T02:30:00');
    expect(wallDateToLocal(toWallDate('2026-10-25T01:30:00Z', 'Europe/Madrid'))).toBe('2026-10-25T02:30:00');
  });

  it('knows zones off the whole hour', () => {
    expect(wallDateToLocal(toWallDate('2026-03-02T09:15:00Z', 'Asia/Kathmandu'))).toBe('2026-03-02T15:00:00');
    expect(wallDateToLocal(toWallDate('2026-01-02T09:15:00Z', 'America/St_Johns'))).toBe('2026-01-02T05:45:00');
  });

  it('refuses what is not an instant or not a zone', () => {
    expect(() => toWallDate('soon', 'Europe/Madrid')).toThrow(RangeError);
    expect(() => toWallDate('2026-03-02T09:15:00Z', 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('isRepeatedWallTime', () => {
  it('is true for both passes of the repeated hour and for nothing around them', () => {
    const passes = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
    const around = ['2026-10-24T23:59:00Z', '2026-10-25T02:00:00Z', '2026-03-29T01:00:00Z', '2026-07-01T10:00:00Z'];
    expect(passes.map((instant) => isRepeatedWallTime(instant, 'Europe/Madrid'))).toEqual([true, true]);
    expect(around.map((instant) => isRepeatedWallTime(instant, 'Europe/Madrid'))).toEqual(around.map(() => false));
  });
});

describe('days and ranges', () => {
  it('reads only days that exist', () => {
    expect(dayToWallDate('2026-02-28')?.toISOString()).toBe('2026-02-28T00:00:00.000Z');
    for (const text of ['2026-02-30', '2026-13-01', '2026-3-1', 'today', '']) expect(dayToWallDate(text)).toBeNull();
  });

  it('draws whole weeks around a month, from the reader’s first weekday', () => {
    const days = (start: WeekStart) => {
      const range = visibleRange('month', wall('2026-03-04'), start);
      return [wallDateToDay(range.start), wallDateToDay(range.end)];
    };
    expect(days(1)).toEqual(['2026-02-23', '2026-04-06']);
    expect(days(0)).toEqual(['2026-03-01', '2026-04-05']);
    expect(days(6)).toEqual(['2026-02-28', '2026-04-04']);
  });

  it('draws seven whole days in weeks with a clock change', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      const { start, end } = visibleRange('week', wall(day), 1);
      expect(end.getTime() - start.getTime()).toBe(7 * 86_400_000);
    }
  });

  it('always contains its date', () => {
    const day = fc.date({ min: new Date('1980-01-01'), max: new Date('2080-01-01'), noInvalidDate: true });
    const view = fc.constantFrom('day', 'week', 'month', 'agenda' as const);
    fc.assert(
      fc.property(day, view, fc.constantFrom<WeekStart>(0, 1, 6), (date, name, weekStart) => {
        const range = visibleRange(name as 'day', date, weekStart);
        expect(range.start.getTime()).toBeLessThanOrEqual(date.getTime());
        expect(range.end.getTime()).toBeGreaterThan(date.getTime());
      }),
    );
  });

  it('steps by the period of the view and keeps month ends in the month', () => {
    expect(wallDateToDay(stepDate('month', wall('2026-01-31'), 1))).toBe('2026-02-28');
    expect(wallDateToDay(addWallMonths(wall('2028-03-31'), -1))).toBe('2028-02-29');
    expect(wallDateToDay(stepDate('week', wall('2026-03-04'), -1))).toBe('2026-02-25');
    expect(wallDateToDay(stepDate('day', wall('2026-12-31'), 1))).toBe('2027-01-01');
  });
});

describe('the instant of a wall date', () => {
  it('is the one that shows it, before and after clocks change', () => {
    for (const instant of ['2026-03-28T09:00:00.000Z', '2026-03-29T09:00:00.000Z', '2026-10-25T09:00:00.000Z']) {
      expect(wallDateToInstant(toWallDate(instant, 'Europe/Madrid'), 'Europe/Madrid').toISOString()).toBe(instant);
    }
  });
});
