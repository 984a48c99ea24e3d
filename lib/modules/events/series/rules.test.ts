import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantToWall, wallToInstant } from '@/lib/core/wall-time';
import { expandSeries, MAX_OCCURRENCES, type SeriesRule, shiftInWallTime, toWeekdays } from './rules';

const weekly: SeriesRule = { frequency: 'weekly', days: [], count: null, endDate: null, timezone: 'UTC' };

/** Wall-clock dates of a series that begins at a wall-clock time. */
function walls(local: string, rule: Partial<SeriesRule>): string[] {
  const whole = { ...weekly, ...rule };
  return expandSeries(wallToInstant(local, whole.timezone), whole).map((start) => instantToWall(start, whole.timezone));
}

const dates = (local: string, rule: Partial<SeriesRule>) => walls(local, rule).map((wall) => wall.slice(0, 10));

describe('a series by example', () => {
  it('starts where it was asked to, even on a weekday that is not named, and then keeps to the named ones', () => {
    expect(dates('2026-02-15T14:00', { days: [1, 3, 5], count: 5 })).toEqual([
      '2026-02-15',
      '2026-02-16',
      '2026-02-18',
      '2026-02-20',
      '2026-02-23',
    ]);
  });

  it('repeats on the weekday of the start when none is named', () => {
    expect(dates('2026-03-04T09:00', { count: 3 })).toEqual(['2026-03-04', '2026-03-11', '2026-03-18']);
  });

  it('leaves out every other week, counted from the Monday before the start', () => {
    expect(dates('2026-03-04T09:00', { frequency: 'biweekly', days: [1, 5], count: 6 })).toEqual([
      '2026-03-04',
      '2026-03-06',
      '2026-03-16',
      '2026-03-20',
      '2026-03-30',
      '2026-04-03',
    ]);
  });

  it('comes every day, or on the named days only', () => {
    expect(dates('2026-03-04T09:00', { frequency: 'daily', count: 3 })).toEqual([
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
    ]);
    expect(dates('2026-03-06T09:00', { frequency: 'daily', days: [1, 5], count: 3 })).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-13',
    ]);
  });

  it('skips months that lack the day, as RFC 5545 does', () => {
    expect(dates('2026-01-31T09:00', { frequency: 'monthly', count: 5 })).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
      '2026-08-31',
    ]);
    expect(dates('2024-02-29T09:00', { frequency: 'monthly', count: 13 }).at(-1)).toBe('2025-03-29');
  });

  it('includes the end date, in the zone of the series', () => {
    expect(
      dates('2026-03-04T23:30', { frequency: 'daily', endDate: '2026-03-06', timezone: 'Asia/Tokyo' }),
    ).toHaveLength(3);
    expect(dates('2026-03-04T09:00', { endDate: '2026-03-18' })).toHaveLength(3);
    expect(dates('2026-03-04T09:00', { endDate: '2026-03-17' })).toHaveLength(2);
  });

  it('ends at whichever of count and end date comes first', () => {
    expect(dates('2026-03-04T09:00', { count: 2, endDate: '2027-03-04' })).toHaveLength(2);
    expect(dates('2026-03-04T09:00', { count: 20, endDate: '2026-03-11' })).toHaveLength(2);
  });

  it('has 52 occurrences without count and end date, and never reaches beyond two years', () => {
    expect(dates('2026-03-04T09:00', {})).toHaveLength(52);
    const monthly = dates('2026-03-04T09:00', { frequency: 'monthly' });
    expect(monthly).toHaveLength(25);
    expect(monthly.at(-1)).toBe('2028-03-04');
  });

  it('stops one after the most that can be booked', () => {
    expect(dates('2026-03-04T09:00', { frequency: 'daily', endDate: '2040-01-01' })).toHaveLength(MAX_OCCURRENCES + 1);
  });

  it('takes 0 and 7 for Sunday', () => {
    expect(toWeekdays([7, 1, 0, 1])).toEqual([0, 1]);
  });

  it('leaves out a day that a zone left out', () => {
    const samoa = expandSeries(wallToInstant('2011-12-29T09:00', 'Pacific/Apia'), {
      ...weekly,
      frequency: 'daily',
      count: 3,
      timezone: 'Pacific/Apia',
    });
    expect(samoa.map((start) => instantToWall(start, 'Pacific/Apia').slice(0, 10))).toEqual([
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
    ]);
  });
});

describe('a series over clock changes', () => {
  const from = Temporal.Instant.from('2026-01-01T00:00:00Z');
  const until = Temporal.Instant.from('2028-01-01T00:00:00Z');
  const changing = Intl.supportedValuesOf('timeZone').filter((zone) => {
    const next = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    return next !== null && Temporal.Instant.compare(next.toInstant(), until) < 0;
  });

  it('knows zones that change in the next two years', () => {
    expect(changing.length).toBeGreaterThan(100);
  });

  it('keeps a weekly 09:00 at 09:00 on both sides of every change in every zone, once a week', () => {
    for (const timezone of changing) {
      const all = walls('2026-01-05T09:00', { timezone, count: 104 });
      expect(new Set(all.map((wall) => wall.slice(11))), timezone).toEqual(new Set(['09:00:00']));
      expect(new Set(all).size, timezone).toBe(104);
    }
  });

  it('moves a time that a change skips as much later, that day only', () => {
    for (const timezone of changing) {
      const change = from.toZonedDateTimeISO(timezone).getTimeZoneTransition('next');
      const before = change?.subtract({ nanoseconds: 1 });
      if (!change || !before || change.offsetNanoseconds <= before.offsetNanoseconds) continue;
      const skipped = before.toPlainDateTime().add({ nanoseconds: 1, minutes: 15 });
      const start = skipped.subtract({ days: 2 }).toZonedDateTime(timezone);
      const starts = expandSeries(new Date(start.epochMilliseconds), {
        ...weekly,
        frequency: 'daily',
        count: 5,
        timezone,
      });
      const times = starts.map((one) => instantToWall(one, timezone).slice(11));
      const usual = skipped.toPlainTime().toString({ smallestUnit: 'second' });
      expect(
        times.filter((time) => time === usual),
        timezone,
      ).toHaveLength(4);
      expect(new Set(starts.map(Number)).size, timezone).toBe(5);
      const later = skipped.add({ nanoseconds: change.offsetNanoseconds - before.offsetNanoseconds });
      expect(instantToWall(starts[2] ?? new Date(0), timezone)).toBe(later.toString({ smallestUnit: 'second' }));
    }
  });
});

describe('every series', () => {
  const rule = fc.record({
    frequency: fc.constantFrom('daily', 'weekly', 'biweekly', 'monthly'),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
    count: fc.option(fc.integer({ min: 1, max: 60 })),
    endDate: fc.constantFrom(null, '2026-12-24', '2027-07-01'),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
  }) satisfies fc.Arbitrary<SeriesRule>;
  const start = fc.integer({ min: 0, max: 400 * 24 * 4 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 900_000));

  it('begins with the start, rises, keeps to count, end date and weekdays', () => {
    fc.assert(
      fc.property(start, rule, (first, one) => {
        const starts = expandSeries(first, one);
        expect(starts[0]).toEqual(first);
        starts.slice(1).forEach((next, index) => {
          expect(next.getTime()).toBeGreaterThan(starts[index]?.getTime() ?? Number.POSITIVE_INFINITY);
          const wall = Temporal.PlainDateTime.from(instantToWall(next, one.timezone));
          if (one.endDate) expect(wall.toPlainDate().toString() <= one.endDate).toBe(true);
          if (one.frequency !== 'monthly' && one.days.length > 0) expect(one.days).toContain(wall.dayOfWeek % 7);
        });
        if (one.count !== null) expect(starts.length).toBeLessThanOrEqual(one.count);
      }),
      { numRuns: 300 },
    );
  });

  it('moved there and back in wall time is where it was, but for times that a change skips', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: -2_000, max: 2_000 }), (from, quarters) => {
        const to = new Date(from.getTime() + quarters * 900_000);
        const starts = expandSeries(from, { ...weekly, count: 10, timezone: 'Asia/Kathmandu' });
        const moved = shiftInWallTime(starts, { from, to }, 'Asia/Kathmandu');
        expect(moved[0]).toEqual(to);
        expect(shiftInWallTime(moved, { from: to, to: from }, 'Asia/Kathmandu')).toEqual(starts);
      }),
    );
  });

  it('moved by an hour keeps its wall time over a change', () => {
    const starts = expandSeries(wallToInstant('2026-03-02T09:00', 'America/New_York'), {
      ...weekly,
      count: 3,
      timezone: 'America/New_York',
    });
    const [from] = starts;
    if (!from) throw new Error('the series is empty');
    const to = new Date(from.getTime() + 3_600_000);
    const moved = shiftInWallTime(starts, { from, to }, 'America/New_York');
    expect(moved.map((one) => instantToWall(one, 'America/New_York').slice(11))).toEqual(Array(3).fill('10:00:00'));
  });
});
