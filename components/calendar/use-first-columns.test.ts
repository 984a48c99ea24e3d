import { describe, expect, it } from 'vitest';
import { daysInSight } from './use-first-columns';
import { visibleRange, wallDateToDay } from './wall-date';

const range = visibleRange('week', new Date('2026-03-04T00:00:00Z'), 1);
const inSight = (columnPx: number, scrolledPx: number, widthPx = 700) => {
  const { start, end } = daysInSight({ range, columnPx }, scrolledPx, widthPx);
  return [wallDateToDay(start), wallDateToDay(end)];
};

describe('the days in sight', () => {
  it('are all of them where columns share the width', () => {
    expect(inSight(60, 0)).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('are those that a wide row of columns begins with, the one at the edge included', () => {
    expect(inSight(200, 0)).toEqual(['2026-03-02', '2026-03-06']);
  });

  it('follow the scrolling, to the end and in either direction', () => {
    expect(inSight(200, 250)).toEqual(['2026-03-03', '2026-03-07']);
    expect(inSight(200, -700)).toEqual(['2026-03-05', '2026-03-09']);
  });
});
