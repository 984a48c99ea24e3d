import { describe, expect, it } from 'vitest';
import { formatDay, formatLength, formatMinutes, formatTimes } from './event-time';

const madrid = { locale: 'en-GB', timeZone: 'Europe/Madrid' };

describe('the time of an event in words', () => {
  it('is the time on the wall of the zone, wherever the code runs', () => {
    const start = new Date('2026-03-02T08:15:00Z');
    expect(formatTimes(start, new Date('2026-03-02T09:00:00Z'), madrid)).toMatch(/9:15.10:00/);
    expect(formatDay(new Date('2026-03-02T23:30:00Z'), madrid, start)).toMatch(/^Tue,? 3 Mar$/);
  });

  it('is written alike for the same times of any day, and with the days for an event over midnight', () => {
    const day = (date: string) =>
      formatTimes(new Date(`${date}T08:15:00Z`), new Date(`${date}T09:00:00Z`), { ...madrid, timeZone: 'UTC' });
    expect(day('2026-03-02')).toBe(day('2026-07-02'));
    expect(day('2026-03-02')).toMatch(/8:15.9:00|08:15.09:00/);
    const over = formatTimes(new Date('2026-03-02T21:00:00Z'), new Date('2026-03-03T09:00:00Z'), madrid);
    expect(over).toMatch(/02\/03\/2026.*03\/03\/2026/);
  });

  it('names the year only when it is another one', () => {
    expect(formatDay(new Date('2027-01-04T08:00:00Z'), madrid, new Date('2026-03-02T08:15:00Z'))).toMatch(/2027/);
    // New Year's Eve in UTC is already the new year in Madrid.
    expect(formatDay(new Date('2026-12-31T23:30:00Z'), madrid, new Date('2027-03-02T08:15:00Z'))).not.toMatch(/202/);
  });

  it('writes a length in hours and minutes, without the part that is zero', () => {
    expect(formatMinutes(75, 'en')).toBe('1 hr 15 min');
    expect(formatMinutes(60, 'en')).toBe('1 hr');
    expect(formatMinutes(45, 'es')).toBe('45 min');
    expect(formatMinutes(0, 'en')).toBe('0 min');
    expect(formatLength(new Date('2026-03-29T00:30:00Z'), new Date('2026-03-29T01:30:00Z'), 'en')).toBe('1 hr');
  });
});
