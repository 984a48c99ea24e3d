import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/wall-time';
import { averageOf, bucketsOf, comparedWith, type DayRange, daysOf, PERIODS, periodOf } from './rules';

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const range = fc
  .tuple(day, fc.integer({ min: 0, max: 1_500 }))
  .map(([from, days]): DayRange => ({ from, to: addDays(from, days) }));

describe('named periods', () => {
  it('are whole months of the calendar', () => {
    expect(periodOf('this_month', '2026-02-14')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(periodOf('last_month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(periodOf('this_quarter', '2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(periodOf('this_year', '2026-11-23')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('have today within them, last month aside', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PERIODS), (today, name) => {
        const { from, to } = periodOf(name, today);
        expect(from <= today && today <= to).toBe(name !== 'last_month');
      }),
    );
  });
});

describe('what a period is compared with', () => {
  it('is as many whole months before whole months', () => {
    expect(comparedWith({ from: '2026-03-01', to: '2026-03-31' }, 'previous')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(comparedWith({ from: '2026-01-01', to: '2026-03-31' }, 'previous')).toEqual({
      from: '2025-10-01',
      to: '2025-12-31',
    });
  });

  it('is as many days before other days, and ends the day before they begin', () => {
    fc.assert(
      fc.property(range, (days) => {
        const before = comparedWith(days, 'previous');
        expect(before && addDays(before.to, 1)).toBe(days.from);
        const isWholeMonths = days.from.endsWith('-01') && addDays(days.to, 1).endsWith('-01');
        if (before && !isWholeMonths) expect(daysOf(before)).toBe(daysOf(days));
      }),
    );
  });

  it('is the same days a year earlier, months to their end', () => {
    expect(comparedWith({ from: '2025-02-01', to: '2025-02-28' }, 'year')).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(comparedWith({ from: '2024-02-29', to: '2024-03-02' }, 'year')).toEqual({
      from: '2023-02-28',
      to: '2023-03-02',
    });
    expect(comparedWith({ from: '2026-02-01', to: '2026-02-28' }, 'none')).toBeNull();
  });
});

describe('buckets', () => {
  it('cover a period without gap or overlap, whatever its length', () => {
    fc.assert(
      fc.property(range, (days) => {
        const { ranges } = bucketsOf(days);
        expect(ranges[0]?.from).toBe(days.from);
        expect(ranges.at(-1)?.to).toBe(days.to);
        for (const [index, bucket] of ranges.entries()) {
          expect(bucket.from <= bucket.to).toBe(true);
          if (index > 0) expect(bucket.from).toBe(addDays(ranges[index - 1]?.to ?? '', 1));
        }
        expect(ranges.reduce((sum, bucket) => sum + daysOf(bucket), 0)).toBe(daysOf(days));
      }),
    );
  });

  it('are days, then weeks from Monday, then months', () => {
    expect(bucketsOf({ from: '2026-03-01', to: '2026-03-31' }).unit).toBe('day');
    expect(bucketsOf({ from: '2026-04-01', to: '2026-06-30' })).toMatchObject({
      unit: 'week',
      ranges: expect.arrayContaining([{ from: '2026-04-06', to: '2026-04-12' }]),
    });
    expect(bucketsOf({ from: '2026-01-01', to: '2026-12-31' }).ranges).toHaveLength(12);
  });
});

describe('the average payment', () => {
  it('is rounded half up to the minor unit, and nothing without payments', () => {
    expect(averageOf({ amount: 101, count: 2 })).toBe(51);
    expect(averageOf({ amount: 100, count: 3 })).toBe(33);
    expect(averageOf({ amount: 0, count: 0 })).toBeNull();
  });
});
