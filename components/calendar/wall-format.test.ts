import { describe, expect, it } from 'vitest';
import { formatWall, formatWallRange, formatWallSpan } from './wall-format';

const wall = (local: string) => new Date(`${local}Z`);
const range = (start: string, end: string) => ({ start: wall(start), end: wall(end) });

describe('a span in two pieces', () => {
  it.each([
    ['en-GB', '09:00', /^ ?– ?10:15$/],
    ['en-US', '9:00', /^ ?– ?10:15 AM$/],
    ['es-ES', '9:00', /^ ?– ?10:15/],
  ])('breaks before the dash and loses nothing in %s', (locale, first, last) => {
    const hours = range('2026-03-02T09:00:00', '2026-03-02T10:15:00');
    const { start, rest } = formatWallSpan(hours, locale);
    expect(start).toBe(first);
    expect(rest).toMatch(last);
    expect(start + rest).toBe(formatWallRange(hours, 'time', locale));
  });
});

describe('remembered words', () => {
  it('are the same for equal times of any day, and name the days of a span over midnight', () => {
    const monday = formatWallRange(range('2026-03-02T09:00:00', '2026-03-02T10:00:00'), 'time', 'en-GB');
    expect(formatWallRange(range('2026-03-09T09:00:00', '2026-03-09T10:00:00'), 'time', 'en-GB')).toBe(monday);
    const night = formatWallRange(range('2026-03-02T23:00:00', '2026-03-03T01:00:00'), 'time', 'en-GB');
    expect(night).not.toBe(formatWallRange(range('2026-03-09T23:00:00', '2026-03-10T01:00:00'), 'time', 'en-GB'));
  });

  it('never mix up days', () => {
    const words = ['2026-03-02', '2026-03-03'].map((day) => formatWall(wall(`${day}T09:00:00`), 'longDay', 'en-GB'));
    expect(new Set(words).size).toBe(2);
  });
});
