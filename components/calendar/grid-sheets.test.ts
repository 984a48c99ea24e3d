import { describe, expect, it } from 'vitest';
import { type CalendarPeriod, narrowing, type ShownSearch } from './calendar-period';
import {
  type DrawnSheets,
  type GridSheet,
  isSameDrawing,
  maxSheets,
  sheetKey,
  toSheet,
  withShown,
} from './grid-sheets';

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

  it('is known by its address', () => {
    const filters = { staffId: '7', locationId: null, eventTypeId: null, color: null, cancelled: null };
    for (const view of ['month', 'week', 'day', 'team'] as const) {
      const search: ShownSearch = { ...filters, view, date: '2026-03-08', event: '12' };
      const { key } = toSheet({ view, date: search.date, period: period(narrowing(search)) }, 1);
      expect(sheetKey(search, 1)).toBe(key);
    }
  });

  it('refuses what is no date', () => {
    expect(() => week('2026-02-30')).toThrow(RangeError);
  });
});

describe('the sheets that are drawn', () => {
  const around = (shown: GridSheet, near: GridSheet[] = []) => ({ shown, near, held: [held] });
  const of = (...sheets: GridSheet[]): DrawnSheets => ({ sheets, seen: sheets.map(({ key }) => key) });

  it('hold what is shown, each in the place it had', () => {
    const [first, second] = [week('2026-03-04'), week('2026-03-11')];
    const both = withShown(of(first), around(second));
    expect(both).toEqual(of(first, second));
    const back = withShown(both, around(week('2026-03-05')));
    expect(back).toEqual({ sheets: both.sheets, seen: [second.key, first.key] });
    expect(isSameDrawing(withShown(back, around(week('2026-03-06'))), back)).toBe(true);
  });

  it('lose those whose events are stale; the one in sight takes the new events in its place', () => {
    const [first, second] = [week('2026-03-04'), week('2026-03-11')];
    const fresh = period();
    const next = withShown(of(first, second), { shown: week('2026-03-11', fresh), near: [], held: [fresh] });
    expect(next.sheets.map((sheet) => sheet.period)).toEqual([fresh]);
    expect(next.seen).toEqual([second.key]);
  });

  it('are so many at most: those that nobody saw go first, then what was seen first; what is near stays', () => {
    const days = Array.from({ length: maxSheets + 2 }, (_, index) => `2026-05-${String(index + 10)}`);
    const sheets = days.map((date) => toSheet({ view: 'day', date, period: held }, 1));
    const [oldest, second, unseen] = sheets;
    const shown = sheets.at(-1);
    if (!oldest || !second || !unseen || !shown) throw new Error('There are sheets');
    const seen = sheets.filter((sheet) => sheet !== unseen).map(({ key }) => key);
    const next = withShown({ sheets, seen }, around(shown));
    expect(next.sheets).toEqual([second, ...sheets.slice(3)]);
    expect(isSameDrawing(withShown(next, around(shown)), next)).toBe(true);
    const beside = withShown({ sheets, seen }, around(shown, [oldest, unseen]));
    expect(beside.sheets).toEqual([oldest, unseen, ...sheets.slice(4)]);
  });
});
