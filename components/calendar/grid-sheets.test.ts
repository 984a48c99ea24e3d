import { describe, expect, it } from 'vitest';
import type { CalendarPeriod } from './calendar-period';
import { type GridSheet, maxSheets, toSheet, withSheet } from './grid-sheets';

const period = (narrowing = ''): CalendarPeriod => ({
  from: '2026-01-01',
  to: '2027-01-01',
  narrowing,
  isWhole: true,
  view: 'week',
  events: [],
  blocks: [],
});
const held = period();
const week = (date: string, of = held) => toSheet({ view: 'week', date, period: of }, 1);

describe('a sheet', () => {
  it('is the same one for every day of a week and of a month', () => {
    expect(week('2026-03-04')).toEqual(week('2026-03-08'));
    const [first, last] = ['2026-03-01', '2026-03-31'].map((date) => toSheet({ view: 'month', date, period: held }, 1));
    expect(first).toEqual(last);
  });

  it('is another one for another week, view or filter', () => {
    const keys = [
      week('2026-03-08'),
      week('2026-03-09'),
      week('2026-03-08', period('7')),
      toSheet({ view: 'day', date: '2026-03-02', period: held }, 1),
      toSheet({ view: 'team', date: '2026-03-02', period: held }, 1),
      toSheet({ view: 'month', date: '2026-03-02', period: held }, 1),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refuses what is no date', () => {
    expect(() => week('2026-02-30')).toThrow(RangeError);
  });
});

describe('the sheets that are kept', () => {
  const around = { held: [held], near: [] as GridSheet[] };

  it('hold what is shown, each in the place it had', () => {
    const [first, second] = [week('2026-03-04'), week('2026-03-11')];
    const both = withSheet([first], second, around);
    expect(both).toEqual([first, second]);
    expect(withSheet(both, week('2026-03-05'), around)).toBe(both);
  });

  it('lose those whose events are stale; the one in sight takes the new events in its place', () => {
    const [first, second] = [week('2026-03-04'), week('2026-03-11')];
    const fresh = period();
    const next = withSheet([first, second], week('2026-03-11', fresh), { held: [fresh], near: [] });
    expect(next.map((sheet) => sheet.period)).toEqual([fresh]);
    expect(next[0]?.key).toBe(second.key);
  });

  it('are so many at most: the oldest go first, those that are near stay', () => {
    const days = Array.from({ length: maxSheets + 2 }, (_, index) => `2026-05-${String(index + 10)}`);
    const all = days.map((date) => toSheet({ view: 'day', date, period: held }, 1));
    const [nearest, shown] = [all[0], all.at(-1)];
    if (!nearest || !shown) throw new Error('There are sheets');
    const kept = withSheet(all, shown, { held: [held], near: [nearest] });
    expect(kept).toEqual([nearest, ...all.slice(3)]);
    expect(kept).toHaveLength(maxSheets);
  });
});
