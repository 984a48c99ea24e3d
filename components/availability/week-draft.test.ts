import { describe, expect, it } from 'vitest';
import { barParts, draftInterval, nextInterval, toMinuteIntervals, toWeekDraft } from './week-draft';

describe('a week while it is edited', () => {
  it('begins on the first day of the reader’s week, with its rows by start', () => {
    const week = toWeekDraft(
      [
        { day: 0, start: 840, end: 1440 },
        { day: 0, start: 540, end: 720 },
      ],
      1,
    );
    expect(week.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(week[6]).toMatchObject({ isOpen: true, intervals: [{ start: '09:00' }, { start: '14:00', end: '00:00' }] });
    expect(week[0]?.isOpen).toBe(false);
  });

  it('reads an end of 00:00 as the end of the day and leaves out what is not typed to the end', () => {
    expect(toMinuteIntervals([draftInterval('14:00', '24:00'), draftInterval('09:00', '')])).toEqual([
      { start: 840, end: 1440 },
    ]);
  });

  it('offers a further row after the last one that still fits the day', () => {
    expect(nextInterval([])).toMatchObject({ start: '09:00', end: '17:00' });
    expect(nextInterval([draftInterval('09:00', '13:00')])).toMatchObject({ start: '14:00', end: '16:00' });
    expect(nextInterval([draftInterval('09:00', '23:30')])).toMatchObject({ start: '23:00', end: '00:00' });
  });

  it('draws hours that run over midnight on both days', () => {
    const night = [{ start: 1080, end: 1800 }];
    expect(barParts(night)).toEqual([{ from: 75, to: 100 }]);
    expect(barParts([], night)).toEqual([{ from: 0, to: 25 }]);
  });
});
