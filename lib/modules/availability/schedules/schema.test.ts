import { describe, expect, it } from 'vitest';
import { toProblems } from '@/lib/core/problems';
import { createScheduleInput } from './schema';

const base = { name: 'Hours', timezone: 'Europe/Madrid' };

function problemsOf(input: object) {
  const parsed = createScheduleInput.safeParse({ ...base, ...input });
  return parsed.success ? {} : toProblems(parsed.error, input);
}

describe('the hours of a schedule', () => {
  it('run to the end of the day with 24:00, and over midnight when they end at or before their start', () => {
    const rules = [
      { day: 1, start: '09:00', end: '24:00' },
      { day: 2, start: '22:00', end: '02:30' },
      { day: 3, start: '08:00', end: '08:00' },
      { day: 4, start: '00:00', end: '00:00' },
    ];
    expect(createScheduleInput.parse({ ...base, rules }).rules).toEqual([
      { day: 1, start: 540, end: 1440 },
      { day: 2, start: 1320, end: 1590 },
      { day: 3, start: 480, end: 1920 },
      { day: 4, start: 0, end: 1440 },
    ]);
  });

  it('are refused by field where they overlap on one day, and may touch', () => {
    const at = (day: number, start: string, end: string) => ({ day, start, end });
    const rules = [at(1, '09:00', '13:00'), at(2, '09:00', '13:00'), at(1, '13:00', '17:00'), at(1, '16:59', '18:00')];
    expect(problemsOf({ rules })).toEqual({ 'rules.3.start': [{ rule: 'overlap' }] });
    expect(problemsOf({ rules: rules.slice(0, 3) })).toEqual({});
  });

  it('are refused by field when they are no clock time', () => {
    const rules = [
      { day: 1, start: '24:00', end: '24:00' },
      { day: 7, start: '9:00', end: '25:00' },
    ];
    expect(problemsOf({ rules })).toEqual({
      'rules.0.start': [{ rule: 'clock' }],
      'rules.1.day': [{ rule: 'max_number', params: { max: 6 } }],
      'rules.1.start': [{ rule: 'clock' }],
      'rules.1.end': [{ rule: 'clock' }],
    });
  });

  it('of one date are given once, and overlap as little as weekly ones', () => {
    const overlapping = [
      { start: '09:00', end: '12:00' },
      { start: '11:00', end: '13:00' },
    ];
    const overrides = [
      { date: '2026-12-25', intervals: [] },
      { date: '2026-12-26', intervals: overlapping },
      { date: '2026-12-25', intervals: [] },
    ];
    expect(problemsOf({ overrides: overrides.slice(0, 2) })).toEqual({
      'overrides.1.intervals.1.start': [{ rule: 'overlap' }],
    });
    expect(problemsOf({ overrides: [overrides[0], overrides[2]] })).toEqual({
      'overrides.1.date': [{ rule: 'taken' }],
    });
  });
});
