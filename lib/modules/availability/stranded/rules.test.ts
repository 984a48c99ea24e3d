import { describe, expect, it } from 'vitest';
import type { WeeklySchedule } from '../rules';
import { type Attendance, strandedReasons } from './rules';

const weekdays: WeeklySchedule = {
  timezone: 'Europe/Madrid',
  rules: [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1020 })),
  overrides: new Map([['2026-03-04', []]]),
};

function reasonOf(from: string, to: string, change: Partial<Attendance> = {}, off: [string, string][] = []) {
  const booked = { start: Date.parse(from), end: Date.parse(to) };
  const attendance = { staffId: 1, scheduleId: 1, isActive: true, isOffering: true, booked, ...change };
  const timeOff = new Map([[1, off.map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end) }))]]);
  return strandedReasons([attendance], { schedules: new Map([[1, weekdays]]), timeOff })[0];
}

describe('a booked time', () => {
  it('fits open hours up to their last minute, on both sides of a clock change', () => {
    expect(reasonOf('2026-03-02T15:00:00Z', '2026-03-02T16:00:00Z')).toBeNull();
    expect(reasonOf('2026-03-30T07:00:00Z', '2026-03-30T15:00:00Z')).toBeNull();
    expect(reasonOf('2026-03-30T15:00:00Z', '2026-03-30T16:00:00Z')).toBe('outside_hours');
  });

  it('is stranded by closed hours, a closed date, time off, inactive staff and a service no longer offered', () => {
    const [from, to] = ['2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'];
    expect(reasonOf('2026-03-02T16:30:00Z', '2026-03-02T17:00:00Z')).toBe('outside_hours');
    expect(reasonOf('2026-03-04T10:00:00Z', '2026-03-04T11:00:00Z')).toBe('day_off');
    expect(reasonOf('2026-03-07T10:00:00Z', '2026-03-07T11:00:00Z')).toBe('day_off');
    expect(reasonOf(from, to, {}, [['2026-03-02T10:59:00Z', '2026-03-02T12:00:00Z']])).toBe('time_off');
    expect(reasonOf(from, to, {}, [['2026-03-02T11:00:00Z', '2026-03-02T12:00:00Z']])).toBeNull();
    expect(reasonOf(from, to, { isActive: false })).toBe('staff_inactive');
    expect(reasonOf(from, to, { isOffering: false })).toBe('not_offered');
  });

  it('always fits where there is no schedule at all', () => {
    expect(reasonOf('2026-03-07T02:00:00Z', '2026-03-07T03:00:00Z', { scheduleId: null })).toBeNull();
  });
});
