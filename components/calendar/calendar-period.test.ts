import { describe, expect, it } from 'vitest';
import {
  type CalendarPeriod,
  holds,
  keepSame,
  narrowing,
  nearby,
  readWritten,
  type ShownSearch,
  writePeriod,
} from './calendar-period';
import type { CalendarEventView } from './calendar-view-model';

const search: ShownSearch = {
  view: 'week',
  date: '2026-03-04',
  event: null,
  staffId: null,
  locationId: null,
  eventTypeId: null,
  color: null,
  cancelled: null,
};
const period: CalendarPeriod = {
  from: '2026-03-01',
  to: '2026-03-10',
  narrowing: narrowing(search),
  isWhole: true,
  view: 'week',
  events: [],
  blocks: [],
};
const event = (id: string, clientName: string) => ({ id, clientName }) as CalendarEventView;

describe('a period', () => {
  it('is read as it was written', () => {
    const busy = { ...period, columns: [], events: [event('1', 'Ana "Nit" </script>'), event('2', 'Łucja\u2028')] };
    expect(readWritten(writePeriod(busy))).toEqual(busy);
    expect(readWritten(writePeriod(period))).toEqual(period);
  });

  it('draws every view whose days lie within it, and no other', () => {
    expect(holds(period, search, 1)).toBe(true);
    expect(holds(period, { ...search, view: 'day', date: '2026-03-08' }, 1)).toBe(true);
    expect(holds(period, { ...search, date: '2026-03-09' }, 1)).toBe(false);
    expect(holds(period, { ...search, view: 'month' }, 1)).toBe(false);
  });

  it('draws a single day only with all of its week, which a phone shows above it', () => {
    expect(holds(period, { ...search, view: 'day', date: '2026-03-01' }, 1)).toBe(false);
    expect(holds(period, { ...search, view: 'day', date: '2026-03-09' }, 1)).toBe(false);
  });

  it('draws the day of the team only when it knows whose columns there are', () => {
    expect(holds(period, { ...search, view: 'team' }, 1)).toBe(false);
    expect(holds({ ...period, columns: [] }, { ...search, view: 'team' }, 1)).toBe(true);
  });

  it('never stands in for other filters or colours', () => {
    expect(holds(period, { ...search, staffId: '7' }, 1)).toBe(false);
    expect(holds(period, { ...search, color: 'status' }, 1)).toBe(false);
    expect(holds(period, { ...search, cancelled: 'shown' }, 1)).toBe(false);
  });

  it('of counts draws its month at the day it was read for, and never a week or a day', () => {
    const month = { ...search, view: 'month' as const };
    const whole = { from: '2026-02-22', to: '2026-04-06', view: 'month' as const };
    const counted = { ...period, ...whole, isWhole: false, counts: { '2026-03-04': 300 }, countedAt: '2026-03-04' };
    expect(holds(counted, month, 1)).toBe(true);
    expect(holds(counted, { ...month, date: '2026-03-05' }, 1)).toBe(false);
    expect(holds(counted, search, 1)).toBe(false);
    expect(holds({ ...counted, isWhole: true }, { ...search, view: 'day' }, 1)).toBe(false);
  });

  it('that was cut off draws nothing but the view it was read for', () => {
    const cut = { ...period, isWhole: false };
    expect(holds(cut, search, 1)).toBe(true);
    expect(holds(cut, { ...search, view: 'day' }, 1)).toBe(false);
  });
});

it('what is near is the next period first, then the one before, then the other views of the day', () => {
  const near = nearby({ ...search, event: '5' }).map(({ view, date, event: open }) => [view, date, open]);
  expect(near).toEqual([
    ['week', '2026-03-11', null],
    ['week', '2026-02-25', null],
    ['day', '2026-03-04', null],
    ['team', '2026-03-04', null],
    ['month', '2026-03-04', null],
  ]);
});

it('events that say the same as before stay the same objects; a changed one is new', () => {
  const first = keepSame(new Map(), [event('1', 'Ana'), event('2', 'Bea')]);
  const known = new Map(first.map((one) => [one.id, one]));
  const second = keepSame(known, [event('1', 'Ana'), event('2', 'Bea López')]);
  expect(second[0]).toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);
  expect(second[1]?.clientName).toBe('Bea López');
});
