import { describe, expect, it } from 'vitest';
import { startMarks, toPossibleStarts } from './possible-starts';

describe('possible starts', () => {
  it('are minutes of the day that was asked about on the wall of the team; those of other days are left out', () => {
    const instants = ['2026-03-02T08:00:00Z', '2026-03-02T14:30:00Z', '2026-03-03T08:00:00Z'];
    const asked = { date: '2026-03-02', staffId: '' };
    expect(toPossibleStarts(asked, { instants, timeZone: 'Europe/Madrid' })).toEqual({
      date: '2026-03-02',
      staffId: null,
      minutes: [540, 930],
    });
  });

  it('are lines where they lie in the hours shown, and none outside of those', () => {
    const starts = { date: '2026-03-02', staffId: null, minutes: [480, 540, 780, 1020] };
    expect(startMarks(starts, [540, 1020]).match(/0 [\d.]+%/g)).toEqual(['0 0.000%', '0 50.000%']);
  });
});
