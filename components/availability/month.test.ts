import { describe, expect, it } from 'vitest';
import { dayAfterKey, weeksOfMonth } from './month';

const madrid = { weekStart: 1, direction: 'ltr' } as const;

describe('the grid of a month', () => {
  it('moves by day, week, ends of the week and month, and mirrors in right-to-left scripts', () => {
    const led = (key: string) => dayAfterKey('2026-03-31', key, madrid);
    expect(led('ArrowRight')).toBe('2026-04-01');
    expect(led('ArrowLeft')).toBe('2026-03-30');
    expect(led('ArrowUp')).toBe('2026-03-24');
    expect(led('ArrowDown')).toBe('2026-04-07');
    expect(led('Home')).toBe('2026-03-30');
    expect(led('End')).toBe('2026-04-05');
    expect(led('PageUp')).toBe('2026-02-28');
    expect(led('PageDown')).toBe('2026-04-30');
    expect(led('x')).toBeNull();
    expect(dayAfterKey('2026-03-31', 'ArrowRight', { ...madrid, direction: 'rtl' })).toBe('2026-03-30');
  });

  it('has whole weeks from the first of the reader’s week', () => {
    const weeks = weeksOfMonth(new Date('2026-03-15T00:00:00Z'), 0);
    expect(weeks[0]?.[0]).toBe('2026-03-01');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-04');
  });
});
