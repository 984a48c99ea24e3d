import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridEvent } from './calendar-view-model';
import { layoutOverlaps, mostAtOnce } from './overlap-layout';

const slotMetrics = {
  getRange: (start: Date, end: Date) => {
    const [from, to] = [start.getTime() / 60_000, end.getTime() / 60_000];
    return { top: from / 14.4, height: (to - from) / 14.4, start: from, end: to };
  },
};
const event = (id: string, from: number, to: number): GridEvent => ({
  kind: 'count',
  count: 1,
  id,
  start: new Date(from * 60_000),
  end: new Date(to * 60_000),
});
const days = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 5, max: 240 })), { maxLength: 60 })
  .map((pairs) => pairs.map(([from, length], index) => event(`e${index}`, from, Math.min(1440, from + length))));

describe('layoutOverlaps', () => {
  it('never draws two events over each other and never outside of the column', () => {
    fc.assert(
      fc.property(days, (events) => {
        const placed = layoutOverlaps({ events, slotMetrics });
        expect(placed).toHaveLength(events.length);
        for (const [index, a] of placed.entries()) {
          expect(a.style.xOffset + a.style.width).toBeLessThanOrEqual(100.001);
          for (const b of placed.slice(index + 1)) {
            const isSameTime = a.event.start < b.event.end && b.event.start < a.event.end;
            const isApart =
              a.style.xOffset + a.style.width <= b.style.xOffset + 0.001 ||
              b.style.xOffset + b.style.width <= a.style.xOffset + 0.001;
            if (isSameTime) expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it('gives events in the order they happen', () => {
    fc.assert(
      fc.property(days, (events) => {
        const starts = layoutOverlaps({ events, slotMetrics }).map((placed) => placed.event.start.getTime());
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('lets an event alone at its time use the whole width', () => {
    const placed = layoutOverlaps({ events: [event('a', 60, 120), event('b', 120, 180)], slotMetrics });
    expect(placed.map(({ style }) => style.width)).toEqual([100, 100]);
  });

  it('puts a very short event beside what follows at once, so both stay readable', () => {
    const placed = layoutOverlaps({ events: [event('a', 60, 70), event('b', 70, 130)], slotMetrics });
    expect(placed.map(({ style }) => style.xOffset)).toEqual([0, 50]);
  });

  it('never needs more lanes than events lie side by side', () => {
    fc.assert(
      fc.property(days, (events) => {
        const narrowest = Math.min(100, ...layoutOverlaps({ events, slotMetrics }).map(({ style }) => style.width));
        expect(narrowest).toBeGreaterThanOrEqual(100 / Math.max(1, mostAtOnce(events)) - 0.001);
      }),
    );
  });
});
