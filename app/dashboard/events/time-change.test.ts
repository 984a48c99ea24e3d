import { describe, expect, it } from 'vitest';
import { timeChange } from './time-change';

const style = { locale: 'en', timeZone: 'Europe/Madrid', now: new Date('2026-03-01T00:00:00Z') };
const ten = '2026-03-04T09:00:00Z';
const eleven = '2026-03-04T10:00:00Z';
const noon = '2026-03-04T11:00:00Z';

function words(start: [string, string], end?: [string, string]) {
  return timeChange({ start_time: start, ...(end ? { end_time: end } : {}) }, style)?.map((one) =>
    one.replaceAll(/\s+/g, ' '),
  );
}

describe('a change of time in words', () => {
  it('is the start where an event only moved, also where no end was noted', () => {
    expect(words([ten, eleven], [eleven, noon])).toEqual(['Wed, Mar 4, 10:00 AM', 'Wed, Mar 4, 11:00 AM']);
    expect(words([ten, eleven])).toEqual(['Wed, Mar 4, 10:00 AM', 'Wed, Mar 4, 11:00 AM']);
  });

  it('tells the ends where an event lasts longer than before', () => {
    expect(words([ten, ten], [eleven, noon])).toEqual([
      'Wed, Mar 4, 10:00 – 11:00 AM',
      'Wed, Mar 4, 10:00 AM – 12:00 PM',
    ]);
  });

  it('is nothing where only details changed', () => {
    expect(timeChange({ notes: [null, 'Bring photos'] }, style)).toBeNull();
  });
});
